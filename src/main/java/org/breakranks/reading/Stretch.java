package org.breakranks.reading;

import java.time.LocalDate;

/**
 * The days a time expression can mean.
 *
 * @param start first day, null when unresolved
 * @param end last day, inclusive, null when unresolved
 * @param basis the reasoning, or what is missing
 */
record Stretch(LocalDate start, LocalDate end, String basis) {

  static Stretch unresolved(String basis) {
    return new Stretch(null, null, basis);
  }

  static Stretch day(LocalDate day, String basis) {
    return new Stretch(day, day, basis);
  }

  boolean isResolved() {
    return start != null;
  }

  /** Without the days after {@code last}, which may be null; unchanged when all are later. */
  Stretch clippedTo(LocalDate last) {
    boolean reachesBeyond =
        isResolved() && last != null && !start.isAfter(last) && end.isAfter(last);
    return reachesBeyond ? new Stretch(start, last, basis) : this;
  }
}
