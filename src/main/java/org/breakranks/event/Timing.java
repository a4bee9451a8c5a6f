package org.breakranks.event;

import java.time.LocalDate;
import java.time.YearMonth;
import org.breakranks.grammar.When;

/**
 * The days on which an act can have happened, to be compared with others; counted from 1970-01-01.
 *
 * @param kind how exactly it is known
 * @param start first day, 0 without meaning when the kind is NONE
 * @param end last day
 * @param published day of publication, only told of undated acts; null when unknown
 */
record Timing(Kind kind, long start, long end, Long published) {

  /** A statement is made on the day of the act or up to so many days later. */
  static final int STATEMENT_LAG = 2;

  /** News tells of acts of the last few days, if it doesn't say otherwise. */
  static final int NEWS_LAG = 10;

  /** An undated act in the news is no older. */
  static final int LONGEST_LAG = 400;

  /** How exactly a time is known. */
  enum Kind {
    /** To at most three days. */
    DAY,
    /** To a week or a month. */
    SPAN,
    /** To a year. */
    YEAR,
    NONE
  }

  /** How close two acts can be in time. */
  enum Closeness {
    SAME_DAY,
    NEXT_DAY,
    /** The same week or month is all that is known. */
    SAME_PERIOD,
    /** One is undated and published later, but not too late. */
    OPEN,
    APART
  }

  static Timing of(When when, LocalDate publishedOn) {
    Long published = publishedOn == null ? null : publishedOn.toEpochDay();
    if (when.eventDate() != null) {
      long day = when.eventDate().toEpochDay();
      return new Timing(Kind.DAY, day, day, null);
    }
    if (when.dateStart() == null || when.dateEnd() == null || when.timePrecision() > 4) {
      return new Timing(Kind.NONE, 0, 0, published);
    }
    long start = when.dateStart().toEpochDay();
    long end = when.dateEnd().toEpochDay();
    if (Telling.isStatement(when) && tellsDayOfStatement(when)) {
      return new Timing(Kind.DAY, end - STATEMENT_LAG, end, null);
    }
    long days = end - start + 1;
    return new Timing(days <= 3 ? Kind.DAY : days <= 35 ? Kind.SPAN : Kind.YEAR, start, end, null);
  }

  /** The time of a running total: the day on which it is told. */
  static Timing ofTotal(LocalDate publishedOn) {
    if (publishedOn == null) {
      return new Timing(Kind.NONE, 0, 0, null);
    }
    return new Timing(Kind.DAY, publishedOn.toEpochDay(), publishedOn.toEpochDay(), null);
  }

  /** The last possible day is that of the statement, unless it is just the end of a month. */
  private static boolean tellsDayOfStatement(When when) {
    LocalDate end = when.dateEnd();
    return !YearMonth.from(end).atEndOfMonth().equals(end)
        || end.toEpochDay() - when.dateStart().toEpochDay() <= STATEMENT_LAG;
  }

  boolean isSingleDay() {
    return kind == Kind.DAY && start == end;
  }

  Closeness to(Timing other) {
    if (kind == Kind.NONE || other.kind == Kind.NONE) {
      return kind == Kind.NONE ? other.toUndated(this) : toUndated(other);
    }
    long gap = Math.max(other.start - end, start - other.end);
    if (kind == Kind.DAY && other.kind == Kind.DAY) {
      return gap <= 0 ? Closeness.SAME_DAY : gap == 1 ? Closeness.NEXT_DAY : Closeness.APART;
    }
    if (gap > 1) {
      return Closeness.APART;
    }
    boolean year = kind == Kind.YEAR || other.kind == Kind.YEAR;
    return year ? Closeness.OPEN : Closeness.SAME_PERIOD;
  }

  private Closeness toUndated(Timing undated) {
    Long at = kind == Kind.NONE ? published : Long.valueOf(end);
    if (at == null || undated.published == null) {
      return Closeness.OPEN;
    }
    long lag = undated.published - at;
    long limit = kind == Kind.NONE ? Math.abs(lag) : lag;
    if (limit < -1 || limit > LONGEST_LAG) {
      return Closeness.APART;
    }
    return limit <= NEWS_LAG ? Closeness.SAME_PERIOD : Closeness.OPEN;
  }
}
