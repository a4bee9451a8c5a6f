package org.breakranks.grammar;

import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.PlaceMention;

/** Finds who acts, who receives them and where, by the build of the clause around a trigger. */
final class Roles {

  private static final int RELATIVE_REACH = 7;

  private final WordClasses words;
  private final Subjects subjects;
  private final Appositions appositions;
  private final Receivers receivers;
  private final Binder binder;

  Roles(WordClasses words, Appositions appositions, Receivers receivers, Binder binder) {
    this.words = words;
    this.subjects = new Subjects(words);
    this.appositions = appositions;
    this.receivers = receivers;
    this.binder = binder;
  }

  /** Who acts, or null when the clause names nobody. */
  PersonGroup subject(Reading reading, Trigger trigger, VerbGroup verb) {
    return switch (trigger.shape()) {
      case VERB, ELLIPSIS -> appositions.members(reading, subjects.of(reading, trigger, verb));
      case RECEPTION ->
          appositions.members(
              reading,
              verb.passive()
                  ? subjects.of(reading, trigger, verb)
                  : NounSubjects.behind(reading, trigger));
      case NOUN -> NounSubjects.behind(reading, trigger);
      case TOTAL -> NounSubjects.total(reading, trigger);
      case DENIAL -> null;
    };
  }

  /** Who receives them, or is left, or null when the clause names nobody. */
  Receivers.Side side(Reading reading, Trigger trigger, VerbGroup verb) {
    if (trigger.shape() == Trigger.Shape.RECEPTION && !verb.passive()) {
      PersonGroup receiver = subjects.of(reading, trigger, verb);
      return receiver == null || receiver.actors().isEmpty()
          ? null
          : new Receivers.Side(receiver.from(), receiver.to(), receiver.actors().get(0), null);
    }
    boolean joined =
        trigger.needs() == Trigger.Need.RECRUITS && trigger.shape() == Trigger.Shape.VERB;
    if (joined || trigger.needs() == Trigger.Need.SIDE || trigger.isLeaving()) {
      return receivers.side(reading, trigger);
    }
    Receivers.Side receiver = receivers.recipient(reading, trigger);
    return receiver == null ? receivers.statePost(reading, trigger) : receiver;
  }

  /** The place of the act; in a relative clause only one that stands close behind the verb. */
  PlaceMention place(
      Reading reading, Trigger trigger, VerbGroup verb, Clause clause, Attribution attribution) {
    boolean abroad = trigger.isFlight();
    PlaceMention left =
        trigger.type() == EventType.DESERTION ? binder.origin(reading, clause) : null;
    PlaceMention place = abroad && left != null ? left : binder.place(reading, clause, attribution);
    place = place == null ? left : place;
    boolean relative = words.is("relative", reading.word(verb.start() - 1));
    boolean far = place != null && place.from() > trigger.to() + RELATIVE_REACH;
    return relative && far ? null : place;
  }
}
