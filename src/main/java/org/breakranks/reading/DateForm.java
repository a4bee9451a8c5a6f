package org.breakranks.reading;

import java.time.DayOfWeek;
import java.time.MonthDay;

/**
 * A date as it is written: one day or a few, perhaps with a weekday, perhaps with a year. A day
 * that is in no calendar ("Feb 30") has no first day.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param weekday weekday beside the (first) day, null when none is written
 * @param first first day, null when there is no such day
 * @param last last day, the same as {@code first} for a single day
 * @param year the year, null when none is written
 */
record DateForm(int from, int to, DayOfWeek weekday, MonthDay first, MonthDay last, Integer year) {

  boolean isPossible() {
    return first != null && last != null;
  }

  boolean isRange() {
    return isPossible() && !first.equals(last);
  }

  DateForm starting(int begin, DayOfWeek day) {
    return new DateForm(begin, to, day, first, last, year);
  }

  DateForm ending(int end, DayOfWeek day) {
    return new DateForm(from, end, day, first, last, year);
  }

  DateForm inYear(int end, Integer written) {
    return new DateForm(from, end, weekday, first, last, written);
  }
}
