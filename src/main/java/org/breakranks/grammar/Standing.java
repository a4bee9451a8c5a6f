package org.breakranks.grammar;

import org.breakranks.lexicon.WordClasses;

/** Says whether the people of an act have ranks to break, and leave them for the other side. */
final class Standing {

  private final WordClasses words;
  private final Parties parties;

  Standing(WordClasses words, Parties parties) {
    this.words = words;
    this.parties = parties;
  }

  Verdict of(Reading reading, Trigger trigger, PersonGroup subject, Party actor, Party recipient) {
    if (words.find("exercise", reading.sentence(), 0, reading.size()) >= 0) {
      return new Verdict(Status.FIGURATIVE, "staged");
    }
    if (subject == null) {
      return new Verdict(Status.UNRESOLVED, "no-subject");
    }
    if (subject.isCivil()) {
      return new Verdict(civil(reading, subject), "civilians");
    }
    boolean cadres =
        trigger.type() == EventType.DEFECTION
            && subject.actors().isEmpty()
            && subject.noun() != null
            && !subject.noun().kind().isState()
            && words.find("party", reading.sentence(), 0, reading.size()) >= 0;
    if (cadres) {
      return new Verdict(Status.PARTY_POLITICS, "party");
    }
    boolean crime =
        subject.actors().isEmpty()
            && words.find("crime-word", reading.sentence(), subject.from(), subject.to()) >= 0;
    if (crime) {
      return new Verdict(Status.CIVILIAN, "criminals");
    }
    boolean talks =
        subject.noun() != null
            && subject.noun().kind() == PersonNoun.Kind.OFFICIAL
            && (trigger.needs() == Trigger.Need.PEACE || parties.isState(actor));
    if (talks) {
      return new Verdict(Status.CIVILIAN, "officials");
    }
    if (subject.isKin()) {
      return new Verdict(Status.CIVILIAN, "families");
    }
    boolean court =
        trigger.type() == EventType.SURRENDER
            && words.find("court", reading.sentence(), trigger.to(), trigger.to() + 8) >= 0;
    if (court && !actor.isKnown()) {
      return new Verdict(Status.CIVILIAN, "court");
    }
    boolean flight = trigger.needs() == Trigger.Need.ABROAD;
    if (flight && !parties.isState(actor)) {
      return new Verdict(Status.UNRESOLVED, "flight-of-no-force");
    }
    boolean join = trigger.needs() == Trigger.Need.SIDE;
    boolean toOwn = trigger.type() == EventType.DEFECTION && parties.isSameSide(actor, recipient);
    if (toOwn || (join && !recipient.isKnown())) {
      return new Verdict(Status.FIGURATIVE, "own-side");
    }
    if (join && actor.isKnown() && parties.isState(actor) && parties.isState(recipient)) {
      return new Verdict(Status.FIGURATIVE, "own-side");
    }
    return Verdict.ASSERTED;
  }

  private Status civil(Reading reading, PersonGroup subject) {
    boolean party =
        subject.noun().kind() == PersonNoun.Kind.POLITICIAN
            || words.find("party", reading.sentence(), 0, reading.size()) >= 0;
    return party ? Status.PARTY_POLITICS : Status.CIVILIAN;
  }
}
