package org.breakranks.cli;

import java.time.LocalDate;

/**
 * A span of days as a human reads it: {@code 2018-08-01 to 2018-08-03}, {@code until 2018-08-03}.
 */
final class DaysText {

  private DaysText() {}

  /** The days from the first to the last, either of which may be null; null if both are. */
  static String of(LocalDate first, LocalDate last) {
    if (first == null) {
      return last == null ? null : "until " + last;
    }
    if (last == null) {
      return "since " + first;
    }
    return first.equals(last) ? first.toString() : first + " to " + last;
  }
}
