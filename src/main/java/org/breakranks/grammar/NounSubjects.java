package org.breakranks.grammar;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.breakranks.reading.PeopleBasis;
import org.breakranks.reading.Quantity;

/** Finds the people of acts that a noun or a figure tells: they stand behind it. */
final class NounSubjects {

  private static final int CIRCUMSTANCE_REACH = 8;
  private static final int PEOPLE_REACH = 6;

  private NounSubjects() {}

  /** "bringing the total to 156", "put at 156 the number": the figure, and whom it counts. */
  static PersonGroup total(Reading reading, Trigger trigger) {
    Quantity behind = trigger.to() < reading.size() ? reading.quantityAt(trigger.to()) : null;
    Quantity told = behind == null ? within(reading, trigger) : behind;
    if (told == null) {
      return null;
    }
    boolean rises = behind != null && behind.from() < trigger.to();
    Quantity quantity = rises ? exact(reading, trigger.to(), behind) : told;
    PersonGroup group = reading.groupAt(quantity.from());
    PersonGroup summed = summed(reading, trigger);
    return group != null && group.quantity() != null && summed == null
        ? group
        : new PersonGroup(
            quantity.from(),
            quantity.to(),
            quantity.to() - 1,
            quantity,
            summed == null ? null : summed.noun(),
            summed == null ? List.of() : summed.actors(),
            PersonGroup.Kind.NUMBER,
            false);
  }

  /** "has gone up to 872": no upper bound. */
  private static Quantity exact(Reading reading, int from, Quantity figure) {
    int best = figure.best();
    String text = reading.sentence().text(from, figure.to());
    return new Quantity(from, figure.to(), best, best, best, PeopleBasis.EXACT, text);
  }

  private static Quantity within(Reading reading, Trigger trigger) {
    return IntStream.range(trigger.from() + 1, trigger.to())
        .mapToObj(reading::quantityAt)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** "the number of PKK members laying down arms has reached": whom the trigger itself names. */
  private static PersonGroup summed(Reading reading, Trigger trigger) {
    return reading.groups().stream()
        .filter(group -> group.head() > trigger.from() && group.head() < trigger.to())
        .filter(group -> group.from() <= trigger.from() || isOf(reading, group.from() - 1))
        .filter(group -> !group.actors().isEmpty() && group.quantity() == null)
        .findFirst()
        .orElse(null);
  }

  private static boolean isOf(Reading reading, int at) {
    return reading.word(at).equals("of");
  }

  /** "the surrender of 120 men", "received 30 defectors". */
  static PersonGroup behind(Reading reading, Trigger trigger) {
    boolean possessive = reading.word(trigger.from() - 1).equals("'s");
    int at = behindCircumstances(reading, trigger);
    if (trigger.shape() == Trigger.Shape.NOUN && reading.word(at).equals("of")) {
      at++;
    } else if (trigger.shape() == Trigger.Shape.NOUN && !possessive) {
      return null;
    }
    for (int i = at; i < Math.min(reading.size(), at + PEOPLE_REACH); i++) {
      PersonGroup group = reading.groupAt(i);
      if (group != null) {
        return counted(group, reading.quantityAt(trigger.from() - 1));
      }
      if (!reading.token(i).isWord()) {
        return null;
      }
    }
    return null;
  }

  /** "the surrender on Saturday of 71 fighters": past the time and the place. */
  private static int behindCircumstances(Reading reading, Trigger trigger) {
    int at = trigger.to();
    boolean passes = true;
    while (passes && at < trigger.to() + CIRCUMSTANCE_REACH) {
      boolean preposition = List.of("on", "in", "at", "near").contains(reading.word(at));
      boolean circumstance =
          at < reading.size() && (reading.momentAt(at) != null || reading.placeAt(at) != null);
      passes = preposition || circumstance || reading.word(at).equals(",");
      at += passes ? 1 : 0;
    }
    return reading.word(at).equals("of") ? at : trigger.to();
  }

  /** "160 surrenders of Abu Sayyaf members": as many people as acts. */
  private static PersonGroup counted(PersonGroup group, Quantity acts) {
    return acts == null || group.quantity() != null ? group : group.with(acts);
  }
}
