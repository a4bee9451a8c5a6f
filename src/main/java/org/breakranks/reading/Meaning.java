package org.breakranks.reading;

import java.util.Arrays;
import java.util.Locale;
import org.breakranks.lexicon.Row;

/**
 * What a pattern of {@code moments.tsv} says.
 *
 * @param edge whether the days meant are the moment, or only the beginning or end of it
 * @param what how the days are found
 * @param number its number: weeks from this one, days from publication, a sign
 */
record Meaning(Edge edge, What what, int number) {

  /** The part the days play in the moment. */
  enum Edge {
    WHOLE,
    SINCE,
    UNTIL
  }

  /** What it takes to find the days. */
  enum Ground {
    /** What is written, and at most a year. */
    WRITTEN,
    /** The day of publication. */
    PUBLICATION,
    /** The text gives no day. */
    OPEN
  }

  /** How the days are found. */
  enum What {
    /** {@code number} days after publication. */
    DAY(Ground.PUBLICATION),
    /** The latest such weekday on or before publication. */
    WEEKDAY(Ground.PUBLICATION),
    /** From the one weekday to the other. */
    WEEKDAYS(Ground.PUBLICATION),
    /** The morning after a night from the one weekday to the other. */
    SECOND_WEEKDAY(Ground.PUBLICATION),
    /** That weekday of the {@code number}th week after this one. */
    WEEKDAY_OF_WEEK(Ground.PUBLICATION),
    NEXT_WEEKDAY(Ground.PUBLICATION),
    DATE(Ground.WRITTEN),
    DATE_OF_YEAR(Ground.PUBLICATION),
    MONTH_NAMED(Ground.WRITTEN),
    /** The latest such month before this one. */
    LAST_MONTH_NAMED(Ground.PUBLICATION),
    MONTH_OF_YEAR(Ground.PUBLICATION),
    MONTHS_NAMED(Ground.WRITTEN),
    /** From the first of a month to a date. */
    MONTH_TO_DATE(Ground.WRITTEN),
    MONTH(Ground.PUBLICATION),
    WEEK(Ground.PUBLICATION),
    WEEKEND(Ground.PUBLICATION),
    SEASON(Ground.WRITTEN),
    LAST_SEASON(Ground.PUBLICATION),
    YEAR(Ground.PUBLICATION),
    YEAR_NAMED(Ground.WRITTEN),
    YEARS_NAMED(Ground.WRITTEN),
    DECADE(Ground.WRITTEN),
    HOLIDAY(Ground.WRITTEN),
    /** A number of units before publication. */
    AGO(Ground.PUBLICATION),
    /** The day of publication some years ago. */
    AGO_TODAY(Ground.PUBLICATION),
    /** The last {@code number} days. */
    BACK(Ground.PUBLICATION),
    /** The last number of units. */
    PAST(Ground.PUBLICATION),
    /** A number of units from another act, {@code number} being the sign. */
    SHIFT(Ground.OPEN),
    /** {@code number} days from another act. */
    SHIFT_DAYS(Ground.OPEN),
    UNKNOWN(Ground.OPEN);

    private final Ground ground;

    What(Ground ground) {
      this.ground = ground;
    }

    boolean isOpen() {
      return ground == Ground.OPEN;
    }

    boolean isCounted() {
      return ground == Ground.PUBLICATION;
    }
  }

  static Meaning of(Row row) {
    String[] words = row.required("meaning").toUpperCase(Locale.ROOT).split(" ", -1);
    boolean hasEdge = words[0].equals("SINCE") || words[0].equals("UNTIL");
    Edge edge = hasEdge ? Edge.valueOf(words[0]) : Edge.WHOLE;
    String[] rest = hasEdge ? Arrays.copyOfRange(words, 1, words.length) : words;
    try {
      int number = rest.length > 1 ? Integer.parseInt(rest[1]) : 0;
      return new Meaning(edge, What.valueOf(rest[0]), number);
    } catch (IllegalArgumentException e) {
      throw row.wrong("meaning", "one of " + Arrays.toString(What.values()));
    }
  }
}
