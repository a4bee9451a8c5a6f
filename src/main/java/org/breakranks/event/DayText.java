package org.breakranks.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The date of an event as part of a sentence: " on 19 November 2019", " in October 2016". */
final class DayText {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private DayText() {}

  static String of(EventDate date) {
    if (date.eventDate() != null) {
      return " on " + DAY.format(date.eventDate());
    }
    LocalDate start = date.dateStart();
    LocalDate end = date.dateEnd();
    if (start == null || end == null || date.timePrecision() > 4) {
      return "";
    }
    if (date.timePrecision() == 3 && date.eventMonth() != null) {
      return " in " + MONTH.format(start);
    }
    boolean wholeYear =
        start.getDayOfYear() == 1 && end.equals(start.withMonth(12).withDayOfMonth(31));
    if (wholeYear) {
      return " in " + start.getYear();
    }
    boolean sameMonth = YearMonth.from(start).equals(YearMonth.from(end));
    String first = sameMonth ? String.valueOf(start.getDayOfMonth()) : DAY.format(start);
    return " between " + first + " and " + DAY.format(end);
  }
}
