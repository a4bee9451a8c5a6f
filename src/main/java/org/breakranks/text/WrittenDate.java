package org.breakranks.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the calendar day out of a complete date as machines and outlets write it: {@code
 * 2021-10-31T08:27:00+04:30}, {@code 20211031}, {@code Sun, 31 Oct 2021}, {@code October 31, 2021},
 * seconds or milliseconds since 1970. The day is the one that is written, whatever the time zone.
 * {@code 03/04/2021} may be March or April and is not read.
 */
public final class WrittenDate {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final String MONTH = "(\\p{L}{3,9})\\.?";
  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String YEAR = "(\\d{4})(?!\\d)";
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "^(\\d{4})(?:([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)|(\\d{2})(\\d{2})(?!\\d{1,5}$))");
  private static final Pattern DAY_MONTH =
      Pattern.compile("(?<![\\p{L}\\d])" + DAY + "[ -]" + MONTH + ",?[ -]" + YEAR);
  private static final Pattern MONTH_DAY =
      Pattern.compile("(?<![\\p{L}\\d])" + MONTH + " " + DAY + ",? " + YEAR);
  private static final Pattern YEAR_LAST =
      Pattern.compile("^(\\d{1,2})([-/.])(\\d{1,2})\\2" + YEAR);
  private static final Pattern SECONDS = Pattern.compile("^(\\d{9,10})(?:\\.\\d+)?$");
  private static final Pattern MILLISECONDS = Pattern.compile("^(\\d{12,13})$");

  private WrittenDate() {}

  /** The day that is written; empty when none is, or when it can be read in two ways. */
  public static Optional<LocalDate> of(String written) {
    String text = written.strip();
    return seconds(text)
        .or(() -> yearFirst(text))
        .or(() -> dayMonth(text))
        .or(() -> monthDay(text))
        .or(() -> yearLast(text));
  }

  /** The day of three parts; empty if there is no such day between 1900 and 2100. */
  public static Optional<LocalDate> day(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The month of an English name or its beginning of three letters or more: "Sept", "march". */
  public static Optional<Month> month(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Month month : Month.values()) {
      String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      if (lower.length() >= 3 && full.startsWith(lower)) {
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> seconds(String text) {
    Matcher seconds = SECONDS.matcher(text);
    Matcher milliseconds = MILLISECONDS.matcher(text);
    if (seconds.find()) {
      return onDay(Instant.ofEpochSecond(Long.parseLong(seconds.group(1))));
    }
    if (milliseconds.find()) {
      return onDay(Instant.ofEpochMilli(Long.parseLong(milliseconds.group(1))));
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> onDay(Instant instant) {
    return Optional.of(instant.atZone(ZoneOffset.UTC).toLocalDate());
  }

  private static Optional<LocalDate> yearFirst(String text) {
    Matcher found = YEAR_FIRST.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    int shift = found.group(3) == null ? 5 : 3;
    return day(number(found, 1), number(found, shift), number(found, shift + 1));
  }

  private static Optional<LocalDate> dayMonth(String text) {
    Matcher found = DAY_MONTH.matcher(text);
    return found.find()
        ? month(found.group(2))
            .flatMap(month -> day(number(found, 3), month.getValue(), number(found, 1)))
        : Optional.empty();
  }

  private static Optional<LocalDate> monthDay(String text) {
    Matcher found = MONTH_DAY.matcher(text);
    return found.find()
        ? month(found.group(1))
            .flatMap(month -> day(number(found, 3), month.getValue(), number(found, 2)))
        : Optional.empty();
  }

  private static Optional<LocalDate> yearLast(String text) {
    Matcher found = YEAR_LAST.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    int first = number(found, 1);
    int second = number(found, 3);
    int year = number(found, 4);
    if (found.group(2).equals(".") || first > 12 || first == second) {
      return day(year, second, first);
    }
    return second > 12 ? day(year, first, second) : Optional.empty();
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
