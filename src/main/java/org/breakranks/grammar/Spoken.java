package org.breakranks.grammar;

import java.util.List;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;

/**
 * Who says what in one sentence, asked for an act.
 *
 * @param reading the sentence
 * @param attributions all that somebody says in it, in order
 * @param words the lexicon
 */
record Spoken(Reading reading, List<Attribution> attributions, WordClasses words) {

  Spoken {
    attributions = List.copyOf(attributions);
  }

  /** On whose word an act stands, or who denies it; null when the sentence names nobody. */
  Attribution of(Trigger trigger) {
    return trigger.shape() == Trigger.Shape.DENIAL ? denier(trigger) : speaker(trigger);
  }

  /** The group, force or government on whose word an act stands, or null. */
  ActorMention actor(Trigger trigger) {
    Attribution said = of(trigger);
    return reading.actors().stream()
        .filter(actor -> said != null && said.holds(actor.from()))
        .findFirst()
        .orElse(null);
  }

  /** "a staff officer who slipped away told us": the words only say who speaks. */
  boolean names(Trigger trigger) {
    return attributions.stream()
        .anyMatch(
            said ->
                said.holds(trigger.from())
                    && said.holds(trigger.to() - 1)
                    && said.verb() != trigger.from());
  }

  /** Who denies: the one whose verb the trigger is. */
  private Attribution denier(Trigger trigger) {
    return attributions.stream()
        .filter(said -> trigger.from() <= said.verb() && said.verb() < trigger.to())
        .findFirst()
        .orElse(null);
  }

  /** The nearest speaker whose words hold the trigger; one cited goes before who cites. */
  private Attribution speaker(Trigger trigger) {
    Attribution best = null;
    for (Attribution said : attributions) {
      if (tells(said, trigger) && (best == null || isBetter(said, best, trigger))) {
        best = said;
      }
    }
    return best;
  }

  /** "police said", "the command recorded 160 surrenders". */
  private boolean tells(Attribution said, Trigger trigger) {
    boolean reckons =
        said.verb() == trigger.from() && words.is("reckoning", reading.word(trigger.from()));
    return said.covers(trigger.from()) || reckons;
  }

  private static boolean isBetter(Attribution said, Attribution best, Trigger trigger) {
    boolean denies = said.stance() == Stance.DENIES;
    boolean denied = best.stance() == Stance.DENIES;
    if (denies != denied) {
      return denied;
    }
    return said.cited() == best.cited()
        ? distance(said, trigger) < distance(best, trigger)
        : said.cited();
  }

  private static int distance(Attribution said, Trigger trigger) {
    return Math.abs(said.verb() - trigger.from());
  }
}
