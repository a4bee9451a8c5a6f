package org.breakranks.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.breakranks.lexicon.LexiconException;
import org.breakranks.lexicon.Row;
import org.breakranks.lexicon.VerbForm;
import org.breakranks.lexicon.Verbs;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.text.Musts;
import org.breakranks.text.Sentence;
import org.breakranks.text.Traces;

/** One row of {@code triggers.tsv}, ready to be matched at a token. */
final class TriggerPattern {

  private final String name;
  private final Trigger.Shape shape;
  private final EventType type;
  private final Trigger.Need needs;
  private final String unless;
  private final List<TriggerPart> parts;
  private final WordClasses words;
  private final Musts musts;

  private TriggerPattern(Row row, List<TriggerPart> parts, WordClasses words) {
    this.name = row.required("name");
    this.shape = choice(row, "shape", Trigger.Shape.class);
    this.type = choice(row, "type", EventType.class);
    this.needs = choice(row, "needs", Trigger.Need.class);
    this.unless = row.text("unless");
    if (!unless.isEmpty() && !words.has(unless)) {
      throw row.wrong("unless", "a class of words.tsv");
    }
    this.parts = parts;
    this.words = words;
    this.musts =
        Musts.of(
            parts.stream()
                .skip(1) // which stands where it is asked for
                .filter(TriggerPart::isMust)
                .map(part -> Traces.of(part.firstWords(words)))
                .toList());
  }

  /**
   * Reads a row.
   *
   * @throws LexiconException if a cell is not one of the listed values, or a class is unknown
   */
  static TriggerPattern of(Row row, Verbs verbs, WordClasses words) {
    return new TriggerPattern(row, TriggerPart.of(row, verbs, words), words);
  }

  private static <E extends Enum<E>> E choice(Row row, String column, Class<E> values) {
    String cell = row.required(column);
    for (E value : values.getEnumConstants()) {
      if (value.name().toLowerCase(Locale.ROOT).equals(cell)) {
        return value;
      }
    }
    String expected = Arrays.toString(values.getEnumConstants()).toLowerCase(Locale.ROOT);
    throw row.wrong(column, "one of " + expected);
  }

  /** Whether it only speaks of an act told before. */
  boolean repeats() {
    return shape == Trigger.Shape.ELLIPSIS
        || shape == Trigger.Shape.TOTAL
        || shape == Trigger.Shape.DENIAL;
  }

  /** The lower-case words with which the pattern can begin. */
  Set<String> firstWords() {
    return parts.get(0).firstWords(words);
  }

  /** What the act needs around it. */
  Trigger.Need needs() {
    return needs;
  }

  List<TriggerPart> parts() {
    return parts;
  }

  /** Whether it may stand in a sentence with these traces, behind its first word. */
  boolean mayStandIn(Traces sentence) {
    return musts.mayStandIn(sentence);
  }

  /** The trigger at token {@code at}, or null. */
  Trigger match(Sentence sentence, int at) {
    int end = end(sentence, 0, at);
    if (end < 0) {
      return null;
    }
    Set<VerbForm> forms = parts.get(0).literals().get(sentence.token(at).lower());
    return new Trigger(
        name,
        at,
        end,
        shape,
        type,
        needs,
        forms == null ? Set.of() : forms,
        !unless.isEmpty() && words.match(unless, sentence, end) > 0);
  }

  private int end(Sentence sentence, int index, int at) {
    if (index == parts.size()) {
      return at;
    }
    TriggerPart part = parts.get(index);
    if (part.gap() > 0) {
      return endAfterGap(sentence, index, at);
    }
    int next = part.match(sentence, at, words);
    int end = next < 0 ? -1 : end(sentence, index + 1, next);
    return end < 0 && part.optional() ? end(sentence, index + 1, at) : end;
  }

  private int endAfterGap(Sentence sentence, int index, int at) {
    for (int skipped = 0; skipped <= parts.get(index).gap(); skipped++) {
      int end = end(sentence, index + 1, at + skipped);
      if (end >= 0) {
        return end;
      }
      boolean blocked =
          at + skipped >= sentence.size()
              || ".,;:!?()".contains(sentence.token(at + skipped).text());
      if (blocked) {
        return -1;
      }
    }
    return -1;
  }
}
