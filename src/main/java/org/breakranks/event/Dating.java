package org.breakranks.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.breakranks.grammar.When;

/**
 * When an act happened: of the most precise dates told, the one most independent voices name, the
 * earlier one on ties. The day of a statement stands behind a date of the act of equal precision.
 */
final class Dating {

  /** The part of a date that is voted on. */
  private record Days(LocalDate day, LocalDate start, LocalDate end, int precision) {

    static final Comparator<LocalDate> EARLIER = Comparator.nullsLast(Comparator.naturalOrder());
    static final Comparator<Days> ORDER =
        Comparator.comparing(Days::start, EARLIER)
            .thenComparing(Days::end, EARLIER)
            .thenComparing(Days::day, EARLIER);
  }

  private Dating() {}

  static EventDate of(List<Voice> voices) {
    int least =
        voices.stream().mapToInt(v -> Telling.vagueness(v.telling().when())).min().orElse(11);
    Ballot<Days> ballot = new Ballot<>();
    for (Voice voice : voices) {
      When when = voice.telling().when();
      if (Telling.vagueness(when) == least) {
        ballot.add(days(when), voice.weight());
      }
    }
    return ballot
        .winner(Days.ORDER)
        .map(Dating::date)
        .orElseGet(() -> new EventDate(null, null, null, null, null, 5));
  }

  private static Days days(When when) {
    LocalDate day = when.eventDate();
    LocalDate start = day != null ? day : when.dateStart();
    LocalDate end = day != null ? day : when.dateEnd();
    return new Days(day, start, end, when.timePrecision());
  }

  private static EventDate date(Days days) {
    LocalDate start = days.start();
    LocalDate end = days.end();
    boolean bounded = start != null && end != null;
    boolean oneMonth = bounded && YearMonth.from(start).equals(YearMonth.from(end));
    boolean oneYear = bounded && start.getYear() == end.getYear();
    return new EventDate(
        days.day(),
        start,
        end,
        oneMonth && days.precision() <= 3 ? start.withDayOfMonth(1) : null,
        oneYear && days.precision() <= 4 ? Integer.valueOf(start.getYear()) : null,
        days.precision());
  }
}
