package org.breakranks.grammar;

import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.Moment;
import org.breakranks.reading.PlaceMention;

/**
 * Says whether words that only repeat an act told before, or could mean anything, are of people of
 * their own.
 */
final class FurtherPeople {

  private final WordClasses words;

  FurtherPeople(WordClasses words) {
    this.words = words;
  }

  /** Whether the numbers and nouns of a sentence let it tell of such people at all. */
  boolean mayBeIn(Reading reading) {
    return reading.mayTellPeople()
        || words.find("ordinal-person", reading.sentence(), 0, reading.size()) >= 0;
  }

  /**
   * Whether they may have followed others, by the times and places of the sentence alone. "The
   * largest group since troops crossed the border on 6 August" only says when.
   */
  boolean mayFollow(Reading reading, Trigger trigger) {
    return reading.momentAt(trigger.from()) == null
        && !(reading.moments().isEmpty() && reading.places().isEmpty());
  }

  /** "another 152 arrived", "86 fighters have come back since May"; not "the total of families". */
  boolean areCounted(Reading reading, Trigger trigger, PersonGroup people) {
    return (isCounted(people) || comesIn(reading, trigger, people))
        && !sumsOthers(reading, trigger);
  }

  /**
   * "16 walked off the same ridge in February", "a sub-inspector arrived on Tuesday": other people
   * than those told of, at a time or place of their own, who do nothing that speaks against it.
   */
  boolean mayFollow(
      Reading reading, Trigger trigger, VerbGroup verb, PersonGroup people, Clause clause) {
    boolean received = trigger.shape() == Trigger.Shape.RECEPTION;
    boolean done =
        verb.mood() == VerbGroup.Mood.FINITE && !verb.negated() && (received || !verb.passive());
    boolean others = people != null && (areOthers(people) || isOneMore(reading, people));
    boolean own = !clause.moments(reading).isEmpty() || isPlaced(reading, clause);
    return done && others && own && !clause.has("going-elsewhere", reading, words);
  }

  private static boolean areOthers(PersonGroup people) {
    boolean counted = people.quantity() != null && !people.isCivil() && !people.isKin();
    return counted
        && switch (people.kind()) {
          case NUMBER, PRONOUN -> true;
          case NEW -> people.additional() || (people.noun() != null && people.isArmed());
          case DEFINITE, PERSON, GROUP, NAME, NOBODY -> people.additional();
        };
  }

  /** "a sub-inspector", "another soldier", "the third", "a seventh man"; not somebody by name. */
  private boolean isOneMore(Reading reading, PersonGroup people) {
    boolean third =
        people.kind() == PersonGroup.Kind.PERSON
            && words.is("ordinal-person", reading.word(people.head()));
    boolean seventh =
        people.isOne()
            && !people.isCivil()
            && words.is("indefinite", reading.word(people.from()))
            && words.is("ordinal-person", reading.word(people.from() + 1));
    return third
        || seventh
        || (people.isOne()
            && people.noun() != null
            && people.noun().armed() == PersonNoun.Armed.YES
            && words.is("indefinite", reading.word(people.from())));
  }

  private static boolean isPlaced(Reading reading, Clause clause) {
    return reading.places().stream()
        .filter(place -> clause.holds(place.from()))
        .anyMatch(place -> place.role() == PlaceMention.Role.LOCATION);
  }

  /** "the number of families now stands at 194", "wants to raise the number to 600". */
  private boolean sumsOthers(Reading reading, Trigger trigger) {
    if (trigger.shape() != Trigger.Shape.TOTAL) {
      return false;
    }
    return reading.word(trigger.from() - 1).equals("to")
        || reading.groups().stream()
            .filter(group -> isNumbered(reading, group) || isInside(trigger, group))
            .anyMatch(group -> group.isCivil() || group.isKin());
  }

  private static boolean isInside(Trigger trigger, PersonGroup group) {
    return group.from() > trigger.from() && group.to() < trigger.to();
  }

  /** "raised to 43,000 the number of refugees". */
  private boolean isNumbered(Reading reading, PersonGroup people) {
    int from = Math.max(0, people.from() - 2);
    return words.find("number-noun", reading.sentence(), from, people.head()) >= 0;
  }

  /** "86 fighters have come back since May", "a commander came in with nine followers". */
  private boolean comesIn(Reading reading, Trigger trigger, PersonGroup people) {
    if (people == null || !people.isArmed() || !words.is("coming-in", trigger.name())) {
      return false;
    }
    boolean summed =
        people.quantity() != null
            && reading.moments().stream().anyMatch(it -> it.kind() == Moment.Kind.PERIOD);
    int with = words.find("with-others", reading.sentence(), trigger.to(), trigger.to() + 2);
    boolean led =
        with >= 0
            && reading.groups().stream()
                .anyMatch(group -> group.from() > with && group.quantity() != null);
    return summed || (people.isOne() && led);
  }

  /** "another 152 arrived", "14 followed", "five of them came in": of those told before. */
  private static boolean isCounted(PersonGroup people) {
    return people != null
        && people.quantity() != null
        && (people.additional()
            || people.kind() == PersonGroup.Kind.NUMBER
            || people.kind() == PersonGroup.Kind.PRONOUN);
  }
}
