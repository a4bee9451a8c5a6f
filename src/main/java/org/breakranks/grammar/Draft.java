package org.breakranks.grammar;

import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
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

  /** In the order in which the text tells them. */
  static final Comparator<Draft> IN_TEXT =
      Comparator.comparingInt(Draft::sentence).thenComparingInt(it -> it.trigger().from());

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
    return changed(copy -> copy.verdict = other);
  }

  Draft with(People counted) {
    return changed(copy -> copy.people = counted);
  }

  Draft with(EventType type, Party group) {
    return with(type, group, recipient);
  }

  Draft with(EventType type, Party group, Party side) {
    return changed(
        copy -> {
          copy.eventType = type;
          copy.actor = group;
          copy.recipient = side;
        });
  }

  /** With the time and the speaker of a total of which this is a part, where it has none itself. */
  Draft completedBy(Draft total) {
    return changed(
        copy -> {
          copy.moment = moment == null ? total.moment : moment;
          copy.reference = moment == null ? total.reference : reference;
          copy.stated = stated == null ? total.stated : stated;
          copy.attribution = attribution == null ? total.attribution : attribution;
        });
  }

  /** The same act as a running total, or as a single one. */
  Draft summed(boolean total) {
    return changed(copy -> copy.cumulative = total);
  }

  Draft countedFrom(Moment day) {
    return changed(copy -> copy.reference = day);
  }

  /** The same act at another time. */
  Draft at(Moment time) {
    return changed(copy -> copy.moment = time);
  }

  /** The part of the same act that people of one group have in it. */
  Draft part(PersonGroup others, Party group, People counted) {
    return changed(
        copy -> {
          copy.subject = others;
          copy.actor = group;
          copy.people = counted;
        });
  }

  /** The share that people of one group, told in another sentence, have in the same act. */
  Draft shared(int told, Reading where, PersonGroup others, Party group, People counted) {
    Trigger words =
        new Trigger(
            trigger.name(),
            others.from(),
            others.to(),
            Trigger.Shape.ELLIPSIS,
            eventType,
            Trigger.Need.ALONE,
            Set.of(),
            false);
    int end = others.to();
    return part(others, group, counted)
        .changed(
            copy -> {
              copy.sentence = told;
              copy.reading = where;
              copy.trigger = words;
              copy.clause = new Clause(others.from(), end, end, end, end);
            });
  }

  /** The same act on the word of a speaker, null for the outlet. */
  Draft told(Attribution speaker) {
    return changed(copy -> copy.attribution = speaker);
  }

  /** Another item of the list this draft opens: the same act by other people, perhaps elsewhere. */
  Draft item(PersonGroup item, Party group, People counted, PlaceMention where) {
    return part(item, group, counted)
        .changed(
            copy -> {
              copy.clause = clause.from(item);
              copy.place = where;
            });
  }

  /** The same act, of which no place is told. */
  Draft nowhere() {
    return changed(copy -> copy.place = null);
  }

  private Draft changed(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return copy.draft();
  }

  /** A draft on its way to another one. */
  private static final class Copy {

    private int sentence;
    private Reading reading;
    private Trigger trigger;
    private PersonGroup subject;
    private Clause clause;
    private Verdict verdict;
    private EventType eventType;
    private Party actor;
    private Party recipient;
    private People people;
    private Moment moment;
    private Moment stated;
    private Moment reference;
    private PlaceMention place;
    private Attribution attribution;
    private boolean cumulative;

    private Copy(Draft draft) {
      sentence = draft.sentence;
      reading = draft.reading;
      trigger = draft.trigger;
      subject = draft.subject;
      clause = draft.clause;
      verdict = draft.verdict;
      eventType = draft.eventType;
      actor = draft.actor;
      recipient = draft.recipient;
      people = draft.people;
      moment = draft.moment;
      stated = draft.stated;
      reference = draft.reference;
      place = draft.place;
      attribution = draft.attribution;
      cumulative = draft.cumulative;
    }

    private Draft draft() {
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
          cumulative);
    }
  }
}
