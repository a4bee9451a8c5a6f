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
    Told told = new Told(story, sentence, trigger, subject, admin1Id);
    Party people = leavers.of(story, sentence, trigger, subject, admin1Id);
    Party from = parties.belonging().notTeller(story, people, subject, teller);
    Receivers.Side side = roles.side(told.reading(), trigger, verb);
    Party to = side == null ? captor(told, from, teller) : recipient(told, side, from);
    Direction known = between(told, opposed(told, from, side, to), side, to);
    Receivers.Side goal = receivers.destination(told.reading(), trigger, clause);
    return goal == null ? known : gaining(told, known, goal);
  }

  private Party recipient(Told told, Receivers.Side side, Party from) {
    return parties.recipients().of(told.story(), told.sentence(), side, told.admin1Id(), from);
  }

  /** Whoever tells that soldiers gave up, where nobody is named to whom. */
  private Party captor(Told told, Party from, ActorMention teller) {
    boolean given =
        told.trigger().type() == EventType.SURRENDER && teller != null && parties.isState(from);
    return given ? parties.recipients().captor(told.story(), from, teller) : Party.UNKNOWN;
  }

  /** Who they are after all, since they are not of the side that receives them. */
  private Party opposed(Told told, Party people, Receivers.Side side, Party to) {
    Story story = told.story();
    PersonGroup subject = told.subject();
    boolean leader = subject != null && subject.isLeader() && parties.isSameSide(story, people, to);
    Party own =
        leader
            ? leavers.of(story, told.sentence(), told.trigger(), subject.ofNone(), told.admin1Id())
            : people;
    Party from = parties.belonging().facing(story, own, subject, to, told.admin1Id());
    boolean leave = told.trigger().isLeaving() && subject != null && subject.isArmed();
    boolean named = subject != null && side != null && side.isNamed() && !leave;
    return named && subject.isImplied() && !tellsOf(subject, side)
        ? parties.opposing(story, from, to)
        : from;
  }

  /** From one side to the other; of who "left the army", the side that is named is left. */
  private Direction between(Told told, Party from, Receivers.Side side, Party to) {
    boolean left = side != null && side.isNamed() && told.trigger().isLeaving();
    if (!left) {
      return new Direction(from, to, false, null);
    }
    boolean implied =
        told.subject() != null
            && told.subject().isImplied()
            && told.subject().isArmed()
            && !parties.isState(to);
    boolean theirs = implied || !from.isKnown() || parties.isSameSide(told.story(), from, to);
    boolean own = (from.isKnown() && !implied) || told.subject() == null;
    Party leaver = own ? from : parties.of(told.story(), side, from.text());
    return new Direction(leaver, Party.UNKNOWN, false, theirs ? null : NOT_THEIR_OWN);
  }

  /** "left the Malian army for the MNLA": they turn to the side that is their goal. */
  private Direction gaining(Told told, Direction known, Receivers.Side goal) {
    Party gained = recipient(told, goal, known.from());
    if (!gained.isKnown()) {
      return known;
    }
    if (!parties.isSameSide(told.story(), known.from(), gained)) {
      return new Direction(known.from(), gained, true, known.objection());
    }
    Verdict objection = known.objection() == null ? Sideless.OWN_SIDE : known.objection();
    return new Direction(known.from(), known.to(), false, objection);
  }

  /** Where in a story which words tell of whom. */
  private record Told(
      Story story, int sentence, Trigger trigger, PersonGroup subject, String admin1Id) {

    Reading reading() {
      return story.readings().get(sentence);
    }
  }
}
