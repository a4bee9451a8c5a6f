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

  /** How the days are found. */
  enum What {
    /** {@code number} days after publication. */
    DAY,
    /** The latest such weekday on or before publication. */
    WEEKDAY,
    /** From the one weekday to the other. */
    WEEKDAYS,
    /** That weekday of the {@code number}th week after this one. */
    WEEKDAY_OF_WEEK,
    NEXT_WEEKDAY,
    DATE,
    DATE_OF_YEAR,
    MONTH_NAMED,
    /** The latest such month before this one. */
    LAST_MONTH_NAMED,
    MONTH_OF_YEAR,
    MONTHS_NAMED,
    MONTH,
    WEEK,
    WEEKEND,
    SEASON,
    LAST_SEASON,
    YEAR,
    YEAR_NAMED,
    YEARS_NAMED,
    DECADE,
    HOLIDAY,
    /** A number of units before publication. */
    AGO,
    /** The day of publication some years ago. */
    AGO_TODAY,
    /** The last {@code number} days. */
    BACK,
    /** The last number of units. */
    PAST,
    /** A number of units from another act, {@code number} being the sign. */
    SHIFT,
    /** {@code number} days from another act. */
    SHIFT_DAYS,
    UNKNOWN
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
