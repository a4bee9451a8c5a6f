package org.breakranks.grammar;

import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.Moment;

/** Says whether words that only repeat an act told before count people of their own. */
final class FurtherPeople {

  private final WordClasses words;

  FurtherPeople(WordClasses words) {
    this.words = words;
  }

  /** "another 152 arrived", "86 fighters have come back since May"; not "the total of families". */
  boolean areCounted(Reading reading, Trigger trigger, PersonGroup people) {
    return (isCounted(people) || comesIn(reading, trigger, people))
        && !sumsOthers(reading, trigger);
  }

  /** "taking the number of families to 240", "wants to raise the number to 600". */
  private static boolean sumsOthers(Reading reading, Trigger trigger) {
    boolean total = trigger.shape() == Trigger.Shape.TOTAL;
    boolean meant = total && reading.word(trigger.from() - 1).equals("to");
    return meant
        || reading.groups().stream()
            .filter(group -> group.from() > trigger.from() && group.to() < trigger.to())
            .anyMatch(group -> total && (group.isCivil() || group.isKin()));
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
