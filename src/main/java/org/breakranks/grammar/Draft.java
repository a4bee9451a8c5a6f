package org.breakranks.grammar;

import java.util.Objects;
import java.util.Set;
import org.breakranks.reading.ActorMention;
import org.breakranks.reading.Moment;
import org.breakranks.reading.PlaceMention;

/**
 * A mention while the rest of the article is still to be read.
 *
 * @param sentence ordinal of its sentence
 * @param reading what was read in that sentence
 * @param trigger the words that report the act
 * @param subject the people, null when the clause names none
 * @param clause the stretch of the sentence that belongs to the act
 * @param verdict whether the act is asserted
 * @param eventType kind of act
 * @param actor who left
 * @param recipient who received
 * @param people how many
 * @param moment when it happened, null when not said
 * @param stated when it was said, null when not said
 * @param reference the day a relative time counts from, null when there is none
 * @param place where, null when not said
 * @param attribution on whose word, null when the outlet's own
 * @param cumulative a total over more than seven days
 */
record Draft(
    int sentence,
    Reading reading,
    Trigger trigger,
    PersonGroup subject,
    Clause clause,
    Verdict verdict,
    EventType eventType,
    Party actor,
    Party recipient,
    People people,
    Moment moment,
    Moment stated,
    Moment reference,
    PlaceMention place,
    Attribution attribution,
    boolean cumulative) {

  /** Whether its people come on top of others told before: "another 30". */
  boolean isAdded() {
    return subject != null && subject.additional();
  }

  /** Whether it only repeats an act told elsewhere: a headline, a claim of credit. */
  boolean isEcho() {
    return !reading.isProse() || isCredit();
  }

  private boolean isCredit() {
    return verdict.rule().equals("credit");
  }

  /** The side that takes credit for an act, null unless the words do so. */
  ActorMention creditTaker() {
    for (ActorMention actor : reading.actors()) {
      if (isCredit() && actor.to() <= trigger.from()) {
        return actor;
      }
    }
    return null;
  }

  /** Whether the other draft reads the same words of the same people. */
  boolean isSame(Draft other) {
    return sentence == other.sentence
        && trigger.equals(other.trigger)
        && Objects.equals(subject, other.subject);
  }

  /** Whether the other draft has the same people in the same sentence as its subject. */
  boolean sharesSubject(Draft other) {
    return sentence == other.sentence && Objects.equals(subject, other.subject);
  }

  boolean isAccepted() {
    return verdict.isAccepted();
  }

  /** Whether the words point back to people named before: "they", "the men", "the 62". */
  boolean isAnaphoric() {
    return subject == null
        || subject.kind() == PersonGroup.Kind.PRONOUN
        || subject.kind() == PersonGroup.Kind.PERSON
        || subject.kind() == PersonGroup.Kind.DEFINITE
        || subject.kind() == PersonGroup.Kind.GROUP;
  }

  Draft with(Verdict other) {
    return new Draft(
        sentence,
        reading,
        trigger,
        subject,
        clause,
        other,
        eventType,
        actor,
        recipient,
        people,
        moment,
        stated,
        reference,
        place,
        attribution,
        cumulative);
  }

  Draft with(EventType type, Party group) {
    return new Draft(
        sentence,
        reading,
        trigger,
        subject,
        clause,
        verdict,
        type,
        group,
        recipient,
        people,
        moment,
        stated,
        reference,
        place,
        attribution,
        cumulative);
  }

  Draft with(People counted) {
    return new Draft(
        sentence,
        reading,
        trigger,
        subject,
        clause,
        verdict,
        eventType,
        actor,
        recipient,
        counted,
        moment,
        stated,
        reference,
        place,
        attribution,
        cumulative);
  }

  Draft with(EventType type, Party group, Party side) {
    return new Draft(
        sentence,
        reading,
        trigger,
        subject,
        clause,
        verdict,
        type,
        group,
        side,
        people,
        moment,
        stated,
        reference,
        place,
        attribution,
        cumulative);
  }

  /** With the time and the speaker of a total of which this is a part, where it has none itself. */
  Draft completedBy(Draft total) {
    return new Draft(
        sentence,
        reading,
        trigger,
        subject,
        clause,
        verdict,
        eventType,
        actor,
        recipient,
        people,
        moment == null ? total.moment : moment,
        stated == null ? total.stated : stated,
        moment == null ? total.reference : reference,
        place,
        attribution == null ? total.attribution : attribution,
        cumulative);
  }

  /** The same act as a running total, or as a single one. */
  Draft summed(boolean total) {
    return new Draft(
        sentence,
        reading,
        trigger,
        subject,
        clause,
        verdict,
        eventType,
        actor,
        recipient,
        people,
        moment,
        stated,
        reference,
        place,
        attribution,
        total);
  }

  Draft countedFrom(Moment day) {
    return new Draft(
        sentence,
        reading,
        trigger,
        subject,
        clause,
        verdict,
        eventType,
        actor,
        recipient,
        people,
        moment,
        stated,
        day,
        place,
        attribution,
        cumulative);
  }

  /** The same act at another time. */
  Draft at(Moment time) {
    return new Draft(
        sentence,
        reading,
        trigger,
        subject,
        clause,
        verdict,
        eventType,
        actor,
        recipient,
        people,
        time,
        stated,
        reference,
        place,
        attribution,
        cumulative);
  }

  /** The part of the same act that people of one group have in it. */
  Draft part(PersonGroup people, Party group, People counted) {
    return new Draft(
        sentence,
        reading,
        trigger,
        people,
        clause,
        verdict,
        eventType,
        group,
        recipient,
        counted,
        moment,
        stated,
        reference,
        place,
        attribution,
        cumulative);
  }

  /** The share that people of one group, told in another sentence, have in the same act. */
  Draft shared(int told, Reading where, PersonGroup people, Party group, People counted) {
    Trigger words =
        new Trigger(
            trigger.name(),
            people.from(),
            people.to(),
            Trigger.Shape.ELLIPSIS,
            eventType,
            Trigger.Need.ALONE,
            Set.of());
    return new Draft(
        told,
        where,
        words,
        people,
        new Clause(people.from(), people.to(), people.to(), people.to(), people.to()),
        verdict,
        eventType,
        group,
        recipient,
        counted,
        moment,
        stated,
        reference,
        place,
        null,
        cumulative);
  }

  /** Another item of the list this draft opens: the same act by other people, perhaps elsewhere. */
  Draft item(PersonGroup item, Party group, People counted, PlaceMention where) {
    return new Draft(
        sentence,
        reading,
        trigger,
        item,
        clause.from(item),
        verdict,
        eventType,
        group,
        recipient,
        counted,
        moment,
        stated,
        reference,
        where,
        attribution,
        cumulative);
  }
}
