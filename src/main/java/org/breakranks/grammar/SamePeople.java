package org.breakranks.grammar;

import org.breakranks.reading.ActorMention;

/** Tells whether people whose side is not named are those of the act told before. */
final class SamePeople {

  private final Parties parties;

  SamePeople(Parties parties) {
    this.parties = parties;
  }

  /** Unnamed "rebels" are those of the act before, unless the sentence itself names others. */
  boolean isOfLast(Story story, Draft draft, Draft last) {
    if (last != null && isAmongThem(draft)) {
      return !parties.isSameSide(story, last.actor(), draft.recipient());
    }
    if (last == null
        || (!draft.subject().actors().isEmpty()
            && !isBare(draft, last)
            && !isTurned(story, draft, last))
        || !agrees(draft.subject(), last.actor())) {
      return false;
    }
    if (draft.cumulative() && draft.sentence() == last.sentence()) {
      return true;
    }
    Party side = draft.trigger().repeats() ? last.recipient() : draft.recipient();
    if (parties.isSameSide(story, last.actor(), side)) {
      return false;
    }
    boolean others =
        draft.reading().actors().stream()
            .anyMatch(actor -> actor.to() <= draft.subject().from() && !isSpeaker(draft, actor));
    boolean officers =
        draft.subject().noun() != null && draft.subject().noun().kind() == PersonNoun.Kind.OFFICER;
    return !others && (!officers || parties.isState(last.actor()));
  }

  /** "Among them was Captain Habimana, who reported to the base". */
  private static boolean isAmongThem(Draft draft) {
    int be = draft.subject().from() - 1;
    Reading reading = draft.reading();
    return reading.word(be - 1).equals("them") && reading.word(be - 2).equals("among");
  }

  /** "The soldiers", right after soldiers of a force by name. */
  private static boolean isBare(Draft draft, Draft last) {
    PersonGroup people = draft.subject();
    return people.noun() != null
        && people.noun().plural()
        && people.quantity() == null
        && draft.isAnaphoric()
        && draft.sentence() - last.sentence() <= 1
        && people.isImplied();
  }

  /**
   * "four soldiers gave themselves up" in a story of those who give up to an army: they are no
   * soldiers of the army that took the others in.
   */
  private boolean isTurned(Story story, Draft draft, Draft last) {
    boolean back = parties.isSameSide(story, draft.actor(), last.recipient());
    boolean flight = draft.trigger().isFlight() && last.trigger().isFlight();
    return !draft.recipient().isKnown()
        && (back || flight || draft.sharesSubject(last))
        && draft.subject().isImplied();
  }

  private static boolean isSpeaker(Draft draft, ActorMention actor) {
    Attribution said = draft.attribution();
    return said != null && said.from() <= actor.from() && actor.to() <= said.to();
  }

  /** Fighters are not of a state, soldiers and policemen are. */
  boolean agrees(PersonGroup subject, Party actor) {
    PersonNoun.Kind kind = subject.noun() == null ? null : subject.noun().kind();
    boolean state = parties.isState(actor);
    return !(kind == PersonNoun.Kind.FIGHTER && state)
        && !((kind == PersonNoun.Kind.SOLDIER || kind == PersonNoun.Kind.POLICE) && !state);
  }
}
