package org.breakranks.reading;

import java.time.LocalDate;

/**
 * A time expression in a sentence, resolved as far as it can be.
 *
 * @param from index of its first token in the sentence
 * @param to index after its last token
 * @param kind what it says of the act beside it
 * @param start first day it can mean, null when unresolved
 * @param end last day it can mean (inclusive), null when unresolved
 * @param offsetDays {@link Kind#RELATIVE} only: days from the other act, negative for earlier; null
 *     when the wording gives no number of days
 * @param days {@link Kind#PERIOD} only: its length in days, known even where start and end are not
 *     ("in the past week": 7), the least of a vague one; null when the wording gives none
 * @param text its wording
 * @param basis the reasoning that resolved it, or why it could not be; never null
 */
public record Moment(
    int from,
    int to,
    Kind kind,
    LocalDate start,
    LocalDate end,
    Integer offsetDays,
    Integer days,
    String text,
    String basis) {

  /** "a week earlier", "ten days ago" mean a day; "two weeks ago" does not. */
  public static final int EXACT_DAYS = 10;

  /** What a time expression says of the act beside it. */
  public enum Kind {
    /** The act happened then: "on Tuesday", "last month", "overnight". */
    POINT,
    /** A period up to now over which is summed: "since October", "so far this year". */
    PERIOD,
    /** Counted from another act: "a day earlier", "two days later". Start and end are null. */
    RELATIVE,
    /** Lies ahead: "next week", "by Friday". */
    FUTURE
  }

  public Moment {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException(
          "a moment needs 0 <= from < to, got " + from + " and " + to);
    }
    if ((start == null) != (end == null)) {
      throw new IllegalArgumentException(
          "a moment needs both start and end or none, got " + start + " and " + end);
    }
  }

  public boolean isResolved() {
    return start != null;
  }

  /** Whether it names one day. */
  public boolean isDay() {
    return start != null && start.equals(end);
  }

  /**
   * The day that a {@link Kind#RELATIVE} moment means when it counts from {@code other}, null when
   * it gives no number of days.
   */
  public LocalDate dayFrom(LocalDate other) {
    return offsetDays == null ? null : other.plusDays(offsetDays);
  }
}
