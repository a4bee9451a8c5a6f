package org.breakranks.grammar;

import org.breakranks.lexicon.WordClasses;

/** Says whether arms that are given up are the own arms of those who give them up. */
final class OwnArms {

  private final WordClasses words;

  OwnArms(WordClasses words) {
    this.words = words;
  }

  /** Arms laid down by their bearers: people must be the subject, and the arms their own. */
  Verdict of(Reading reading, Trigger trigger, PersonGroup subject) {
    int arms = words.find("arms", reading.sentence(), trigger.from(), trigger.to());
    boolean others = isOfOthers(reading, trigger.to());
    for (int at = trigger.from() + 1; at < trigger.to(); at++) {
      others |= reading.word(at).equals("'s") || reading.actorAt(at) != null;
      others |= at < arms && words.is("arms-apart", reading.word(at));
      others |= at < arms && words.is("booty", reading.word(at));
    }
    boolean body =
        subject != null && subject.kind() == PersonGroup.Kind.GROUP && subject.noun() == null;
    boolean counted = false;
    for (int at = trigger.from() + 1; body && at < trigger.to(); at++) {
      counted |= reading.quantityAt(at) != null;
    }
    boolean heavy =
        words.find("heavy", reading.sentence(), trigger.from(), trigger.to()) >= 0
            && (body || (subject != null && subject.quantity() == null && !subject.isSingular()));
    boolean stock = areStock(reading, subject, trigger.from(), arms);
    if (others || counted || heavy || stock || subject == null) {
      return new Verdict(Status.THING_NOT_PEOPLE, "arms-of-others");
    }
    return Verdict.ASSERTED;
  }

  /** "The IRA has given up all its arms": a group gives up a stock, and goes on. */
  boolean areStock(Reading reading, PersonGroup subject, int from, int arms) {
    return subject != null
        && subject.kind() == PersonGroup.Kind.GROUP
        && subject.noun() == null
        && words.find("whole", reading.sentence(), from, arms) >= 0;
  }

  /** "the weapons of four dead soldiers", "guns captured from the rebels". */
  private boolean isOfOthers(Reading reading, int behind) {
    PersonGroup owners = reading.word(behind).equals("of") ? reading.groupAt(behind + 1) : null;
    return (owners != null && owners.kind() == PersonGroup.Kind.NEW)
        || (words.is("booty", reading.word(behind)) && reading.word(behind + 1).equals("from"));
  }
}
