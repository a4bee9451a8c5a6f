package org.breakranks.grammar;

import org.breakranks.reading.ActorMention;

/** Names the side that is left and the side that receives, and sets them against each other. */
final class Directions {

  private static final Verdict NOT_THEIR_OWN = new Verdict(Status.UNRESOLVED, "not-their-own");

  private final Parties parties;
  private final Leavers leavers;
  private final Receivers receivers;
  private final Roles roles;

  Directions(Parties parties, Leavers leavers, Receivers receivers, Roles roles) {
    this.parties = parties;
    this.leavers = leavers;
    this.receivers = receivers;
    this.roles = roles;
  }

  /** "youths who had joined the militants": the side that is named tells whose people they are. */
  private static boolean tellsOf(PersonGroup subject, Receivers.Side side) {
    return subject.actors().stream().anyMatch(actor -> actor.equals(side.actor()));
  }

  /**
   * The direction of an act, as far as its sentence and the story tell.
   *
   * @param subject who acts, null when the clause names nobody
   * @param teller the group or force that tells it, null if none does
   * @param admin1Id where it happened, null when not said
   */
  Direction of(
      Story story,
      int sentence,
      Trigger trigger,
      VerbGroup verb,
      PersonGroup subject,
      Clause clause,
      ActorMention teller,
      String admin1Id) {
    Reading reading = story.readings().get(sentence);
    Party told = leavers.of(story, sentence, trigger, subject, admin1Id);
    Party from = parties.belonging().notTeller(story, told, subject, teller);
    Receivers.Side side = roles.side(reading, trigger, verb);
    Party to =
        side == null
            ? Party.UNKNOWN
            : parties.recipients().of(story, sentence, side, admin1Id, from);
    if (side == null && trigger.type() == EventType.SURRENDER && parties.isState(from)) {
      to = teller == null ? to : parties.recipients().captor(story, from, teller);
    }
    if (subject != null && subject.isLeader() && parties.isSameSide(story, from, to)) {
      from = leavers.of(story, sentence, trigger, subject.ofNone(), admin1Id);
    }
    from = parties.belonging().facing(story, from, subject, to, admin1Id);
    boolean named = side != null && side.isNamed();
    if (subject != null && named && subject.isImplied() && !tellsOf(subject, side)) {
      from = parties.opposing(story, from, to);
    }
    Verdict objection = null;
    if (named && trigger.isLeaving()) {
      boolean theirs = !from.isKnown() || parties.isSameSide(story, from, to);
      objection = theirs ? null : NOT_THEIR_OWN;
      from = from.isKnown() || subject == null ? from : parties.of(story, side, from.text());
      to = Party.UNKNOWN;
    }
    Receivers.Side goal = receivers.destination(reading, trigger, clause);
    Party gained =
        goal == null
            ? Party.UNKNOWN
            : parties.recipients().of(story, sentence, goal, admin1Id, from);
    boolean turns = gained.isKnown() && !parties.isSameSide(story, from, gained);
    if (gained.isKnown() && !turns && objection == null) {
      objection = Sideless.OWN_SIDE;
    }
    return new Direction(from, turns ? gained : to, turns, objection);
  }
}
