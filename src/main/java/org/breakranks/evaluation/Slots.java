package org.breakranks.evaluation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which parts of a prediction agree with an annotated event; parts that do not apply are absent.
 */
final class Slots {

  private final Map<Slot, Boolean> agrees = new EnumMap<>(Slot.class);

  private Slots() {}

  static Slots of(Names names, GoldEvent gold, Prediction prediction) {
    Slots slots = new Slots();
    slots.put(Slot.TYPE, gold.accepts(prediction.eventType()));
    slots.put(Slot.TYPE_EXACT, gold.type() == prediction.eventType());
    slots.put(Slot.ACTOR, sameActor(names, gold, prediction));
    slots.put(Slot.TO, sameReceiver(names, gold, prediction));
    slots.count(gold, prediction);
    if (!gold.cumulative()) {
      slots.date(gold, prediction);
    }
    slots.place(names, gold, prediction);
    slots.put(Slot.CUMULATIVE, prediction.cumulative() == gold.cumulative());
    slots.put(Slot.CLAIMED_BY, names.sameClaimant(gold.claimedBy(), prediction.claimedBy()));
    return slots;
  }

  /** Whether the slot applies and agrees. */
  boolean has(Slot slot) {
    return agrees.getOrDefault(slot, false);
  }

  /** Whether the slot agrees or does not apply. */
  boolean hasOrLacks(Slot slot) {
    return agrees.getOrDefault(slot, true);
  }

  /** Slots that apply, with their verdict. */
  Map<Slot, Boolean> all() {
    return agrees;
  }

  /** Point estimate of a range: {@code best}, else the midpoint, else the bound there is. */
  static Double point(Integer low, Integer high, Integer best) {
    if (best != null) {
      return best.doubleValue();
    }
    if (low != null && high != null) {
      return (low + high) / 2.0;
    }
    Integer bound = low != null ? low : high;
    return bound == null ? null : bound.doubleValue();
  }

  private static boolean sameActor(Names names, GoldEvent gold, Prediction prediction) {
    String actor = names.actor(prediction.actor());
    return Objects.equals(names.actor(gold.actor()), actor)
        || gold.actorAlt().stream().anyMatch(other -> Objects.equals(names.actor(other), actor));
  }

  private static boolean sameReceiver(Names names, GoldEvent gold, Prediction prediction) {
    String receiver = names.receiver(prediction.to());
    return Objects.equals(names.receiver(gold.to()), receiver)
        || gold.toAlt().stream().anyMatch(to -> Objects.equals(names.receiver(to), receiver));
  }

  private void count(GoldEvent gold, Prediction prediction) {
    Integer low = gold.countLow();
    Integer high = gold.countHigh();
    Double value = point(prediction.peopleLow(), prediction.peopleHigh(), prediction.peopleBest());
    boolean alternative =
        value != null
            && gold.countAlt().stream().anyMatch(c -> 0.9 * c <= value && value <= 1.1 * c);
    if (low == null && high == null) {
      put(Slot.COUNT_RANGE, value == null || alternative);
    } else {
      int from = low != null ? low : high;
      int to = high != null ? high : low;
      boolean inRange = value != null && 0.9 * from <= value && value <= 1.1 * to;
      put(Slot.COUNT_RANGE, inRange || alternative);
      put(Slot.COUNT_STATED, inRange || alternative);
    }
    boolean exact =
        Objects.equals(prediction.peopleLow(), low)
            && Objects.equals(prediction.peopleHigh(), high);
    boolean exactAlternative =
        gold.countAlt().stream()
            .anyMatch(c -> c.equals(prediction.peopleLow()) && c.equals(prediction.peopleHigh()));
    put(Slot.COUNT_EXACT, exact || exactAlternative);
  }

  private void date(GoldEvent gold, Prediction prediction) {
    String day = prediction.day();
    String month = prediction.monthKnown();
    Set<String> days = gold.days();
    put(Slot.DATE_DAY, day == null ? gold.date() == null : days.contains(day));
    if (gold.date() != null) {
      Optional<LocalDate> at = parsed(day);
      put(
          Slot.DATE_DAY_1,
          at.isPresent() && days.stream().anyMatch(d -> daysApart(at.get(), d) <= 1));
    }
    put(Slot.DATE_MONTH, month == null ? gold.monthKnown() == null : gold.months().contains(month));
  }

  private static long daysApart(LocalDate day, String other) {
    return Math.abs(ChronoUnit.DAYS.between(day, LocalDate.parse(other)));
  }

  private static Optional<LocalDate> parsed(String day) {
    try {
      return Optional.ofNullable(day).map(LocalDate::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The accepted place that agrees in most parts decides, country and province before district. */
  private void place(Names names, GoldEvent gold, Prediction prediction) {
    GoldEvent.Triple own = comparable(names, prediction.place());
    int most = -1;
    for (GoldEvent.Triple accepted : gold.places()) {
      GoldEvent.Triple other = comparable(names, accepted);
      boolean country = Objects.equals(own.country(), other.country());
      boolean admin1 = Objects.equals(own.admin1(), other.admin1());
      boolean admin2 = Objects.equals(own.admin2(), other.admin2());
      int rank = 2 * (number(country) + number(admin1)) + number(admin2);
      if (rank > most) {
        most = rank;
        put(Slot.COUNTRY, country);
        put(Slot.ADMIN1, admin1);
        put(Slot.ADMIN2, admin2);
      }
    }
  }

  private static GoldEvent.Triple comparable(Names names, GoldEvent.Triple place) {
    return new GoldEvent.Triple(
        names.country(place.country()), names.place(place.admin1()), names.place(place.admin2()));
  }

  /** 1 for agreement, 0 for none, to be summed. */
  static int number(boolean agreement) {
    return agreement ? 1 : 0;
  }

  int number(Slot slot) {
    return number(has(slot));
  }

  int number(List<Slot> slots) {
    return slots.stream().mapToInt(this::number).sum();
  }

  private void put(Slot slot, boolean agreement) {
    agrees.put(slot, agreement);
  }
}
