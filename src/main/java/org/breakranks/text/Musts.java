package org.breakranks.text;

import java.util.List;

/**
 * What must stand in a sentence for a pattern to stand there: of each of several sets of words at
 * least one, told by the {@link Traces} they leave. Immutable.
 */
public final class Musts {

  private final Traces[] sets;

  private Musts(List<Traces> sets) {
    this.sets = sets.toArray(Traces[]::new);
  }

  /** The traces of these sets of words. */
  public static Musts of(List<Traces> sets) {
    return new Musts(sets);
  }

  /** Whether the sentence that left these traces may hold a word of each set. */
  public boolean mayStandIn(Traces sentence) {
    for (Traces words : sets) {
      if (!words.meet(sentence)) {
        return false;
      }
    }
    return true;
  }
}
