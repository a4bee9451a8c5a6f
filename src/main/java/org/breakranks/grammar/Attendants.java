package org.breakranks.grammar;

import org.breakranks.lexicon.WordClasses;

/**
 * Finds who does what a form in -ing tells, where it hangs on a clause about others: "the army
 * fought on, with six rebels giving up", "the raid resulted in six rebels surrendering", "declared
 * 16 soldiers wanted for abandoning their posts".
 */
final class Attendants {

  private final WordClasses words;
  private final Asides asides;
  private final Circumstances circumstances;

  Attendants(WordClasses words) {
    this.words = words;
    this.asides = new Asides(words);
    this.circumstances = new Circumstances(words);
  }

  /** The people, or null where the form in -ing shares the subject of its clause. */
  PersonGroup of(Reading reading, VerbGroup verb) {
    PersonGroup near = before(reading, verb.start());
    if (near != null && (isWith(reading, near) || isResult(reading, near))) {
      return near;
    }
    boolean charged = reading.word(verb.start() - 1).equals("for");
    return charged ? blamed(reading, verb.start() - 2) : null;
  }

  /** "hundreds of soldiers at the airport giving up": right before, or with where. */
  private PersonGroup before(Reading reading, int verb) {
    int aside = asides.before(reading, verb - 1);
    int at = aside < 0 ? verb - 1 : aside;
    while (at >= 0
        && reading.groupAt(at) == null
        && (circumstances.standAt(reading, at) || reading.word(at).equals("local"))) {
      at--;
    }
    return at < 0 ? null : reading.groupAt(at);
  }

  private static boolean isWith(Reading reading, PersonGroup group) {
    return reading.word(group.from() - 1).equals("with");
  }

  private boolean isResult(Reading reading, PersonGroup group) {
    return words.match("resulting", reading.sentence(), group.from() - 2) == group.from();
  }

  /** Those to whom something is done for it. */
  private static PersonGroup blamed(Reading reading, int before) {
    PersonGroup near = reading.groupEndingAt(before + 1);
    PersonGroup people = near == null ? reading.groupEndingAt(before) : near;
    return people == null || people.quantity() == null || !people.isArmed() ? null : people;
  }
}
