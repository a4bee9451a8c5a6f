package org.breakranks.grammar;

import org.breakranks.lexicon.Actor;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;
import org.breakranks.text.Sentence;

/**
 * Tells people who have no ranks to break: civilians, families, members of parties, criminals,
 * officials, captives and peacekeepers.
 */
final class Bystanders {

  /** Tokens from "suspected of" to the crime: "having kidnapped". */
  private static final int CHARGE_REACH = 5;

  private final WordClasses words;
  private final Parties parties;
  private final Appositions appositions;

  Bystanders(WordClasses words, Parties parties) {
    this.words = words;
    this.parties = parties;
    this.appositions = new Appositions(words);
  }

  /** Why the people are none who act for a side; asserted if nothing says so. */
  Verdict of(Reading reading, Trigger trigger, PersonGroup subject, Clause clause, Party actor) {
    boolean seat =
        trigger.type() != EventType.SURRENDER
            && words.find("assembly", reading.sentence(), subject.from(), subject.to()) >= 0;
    if (seat) {
      return new Verdict(Status.PARTY_POLITICS, "party");
    }
    boolean society =
        subject.kind() == PersonGroup.Kind.NAME
            && words.find("society", reading.sentence(), subject.from(), subject.to()) >= 0;
    if (society || isMostlyCivil(reading, subject)) {
      return new Verdict(Status.CIVILIAN, "civilians");
    }
    boolean more =
        trigger.shape() == Trigger.Shape.ELLIPSIS
            && subject.isCivil()
            && words.is("generic-people", reading.word(subject.head()));
    boolean members =
        subject.isCivil()
            && words.is("generic-people", reading.word(subject.head()))
            && appositions.areCalledMembers(reading, trigger, subject);
    if (subject.isCivil() && !more && !members) {
      return new Verdict(civil(reading, subject), "civilians");
    }
    boolean captives =
        trigger.type() != EventType.DEFECTION
            && words.find("captive", reading.sentence(), subject.from(), subject.head()) >= 0;
    if (captives) {
      return new Verdict(Status.CAPTURED, "captives");
    }
    boolean leavers = subject.noun() != null && subject.noun().kind() == PersonNoun.Kind.LEAVER;
    boolean cadres =
        (trigger.type() == EventType.DEFECTION || leavers)
            && subject.actors().isEmpty()
            && (subject.noun() == null || !subject.noun().kind().isState())
            && !namesArmedSide(reading, clause)
            && clause.has("party", reading, words);
    boolean followers =
        trigger.type() == EventType.DEFECTION
            && subject.noun() != null
            && subject.noun().armed() != PersonNoun.Armed.YES
            && has("civil-party", reading);
    boolean unheardOf =
        trigger.type() == EventType.DEFECTION
            && !subject.actors().isEmpty()
            && subject.actors().stream().allMatch(it -> it.actor().kind() == Actor.Kind.UNLISTED)
            && words.find("party", reading.sentence(), trigger.to(), clause.to()) >= 0;
    if (cadres || followers || unheardOf) {
      return new Verdict(Status.PARTY_POLITICS, "party");
    }
    boolean peacekeepers =
        words.is("peacekeeping", reading.word(subject.head()))
            || words.match("of-mission", reading.sentence(), subject.to()) > 0
            || words.find("of-mission", reading.sentence(), subject.from(), subject.to()) >= 0;
    if (peacekeepers && !(trigger.isFlight() && parties.isState(actor))) {
      return new Verdict(Status.UNRESOLVED, "peacekeepers");
    }
    if (isCriminal(reading, trigger, subject)) {
      return new Verdict(Status.CIVILIAN, "criminals");
    }
    PersonNoun.Kind office = subject.noun() == null ? null : subject.noun().kind();
    boolean talks =
        office == PersonNoun.Kind.OFFICIAL
            && (trigger.needs() == Trigger.Need.PEACE || parties.isState(actor));
    if (talks || office == PersonNoun.Kind.DIPLOMAT) {
      return new Verdict(Status.CIVILIAN, "officials");
    }
    if (subject.isKin() && !isWoman(subject) && !areBrothersInArms(reading, subject, clause)) {
      return new Verdict(Status.CIVILIAN, "families");
    }
    boolean court =
        trigger.type() == EventType.SURRENDER
            && words.find("court", reading.sentence(), trigger.to(), trigger.to() + 8) >= 0;
    if (court && (!actor.isKnown() || parties.isState(actor))) {
      return new Verdict(Status.CIVILIAN, "court");
    }
    return Verdict.ASSERTED;
  }

  /** "went over to the separatist MNLA": a group that bears arms is no party. */
  private static boolean namesArmedSide(Reading reading, Clause clause) {
    return reading.actors().stream()
        .filter(actor -> clause.holds(actor.from()) && actor.from() >= clause.verbEnd())
        .anyMatch(actor -> actor.kind() == ActorMention.Kind.NAMED && !actor.actor().isState());
  }

  /** "three gang members", "men suspected of having kidnapped a boy". */
  private boolean isCriminal(Reading reading, Trigger trigger, PersonGroup subject) {
    Sentence sentence = reading.sentence();
    int charge = words.find("charged-with", sentence, subject.to(), trigger.from());
    return subject.actors().isEmpty()
        && (words.find("criminal", sentence, subject.from(), subject.to()) >= 0
            || (charge >= 0
                && words.find("criminal", sentence, charge, charge + CHARGE_REACH) >= 0));
  }

  /** "23,000 people, mostly families of militants". */
  private boolean isMostlyCivil(Reading reading, PersonGroup subject) {
    boolean mostly =
        reading.word(subject.to()).equals(",")
            && words.is("mostly", reading.word(subject.to() + 1));
    PersonGroup most = mostly ? reading.groupAt(subject.to() + 2) : null;
    return most != null && most.noun() != null && (most.isKin() || most.noun().kind().isCivil());
  }

  /** "Three brothers who fought with the group", "two brothers gave up with a machine gun". */
  private boolean areBrothersInArms(Reading reading, PersonGroup subject, Clause clause) {
    boolean armed = clause.has("arms", reading, words);
    return words.is("kinsman", reading.word(subject.head()))
        && subject.kind() == PersonGroup.Kind.NEW
        && (armed || !subject.actors().isEmpty());
  }

  /** "a woman code-named Berivan": who acts alone is no family. */
  private static boolean isWoman(PersonGroup subject) {
    return subject.noun().kind() == PersonNoun.Kind.WOMAN
        && subject.isSingular()
        && subject.kind() == PersonGroup.Kind.NEW;
  }

  private Status civil(Reading reading, PersonGroup subject) {
    boolean party = subject.noun().kind() == PersonNoun.Kind.POLITICIAN || has("party", reading);
    return party ? Status.PARTY_POLITICS : Status.CIVILIAN;
  }

  private boolean has(String wordClass, Reading reading) {
    return words.find(wordClass, reading.sentence(), 0, reading.size()) >= 0;
  }
}
