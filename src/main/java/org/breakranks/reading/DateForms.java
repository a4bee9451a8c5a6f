package org.breakranks.reading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.breakranks.text.Sentence;
import org.breakranks.text.Token;

/**
 * Finds dates as they are written: "5 November", "Nov. 5, 2019", "5th of November", "fifth of
 * March", "Saturday, February 23", "14-15 August", "June 28 to July 2", "2020-10-18", "18/10/2020".
 */
final class DateForms {

  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
  private static final Pattern DAYS =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?-(\\d{1,2})(?:st|nd|rd|th)?");
  private static final Pattern ISO = Pattern.compile("((?:19|20)\\d{2})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})-(\\d{1,2})-((?:19|20)\\d{2})");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

  private final TimeWords words;
  private final NumberWords numbers;

  private DateForms(TimeWords words, NumberWords numbers) {
    this.words = words;
    this.numbers = numbers;
  }

  static DateForms of(TimeWords words, NumberWords numbers) {
    return new DateForms(words, numbers);
  }

  /** The longest date that begins at token {@code at}. */
  Optional<DateForm> at(Sentence sentence, int at) {
    if (at >= sentence.size() || !mayBegin(sentence.token(at))) {
      return Optional.empty();
    }
    DayOfWeek weekday = words.weekdayOfDate(sentence, at).orElse(null);
    if (weekday == null) {
      return plain(sentence, at).map(date -> withWeekdayAfter(sentence, date));
    }
    int next = is(sentence, at + 1, ",") ? at + 2 : at + 1;
    next = is(sentence, next, "the") ? next + 1 : next;
    return plain(sentence, next).map(date -> date.starting(at, weekday));
  }

  private boolean mayBegin(Token token) {
    return Character.isDigit(token.text().charAt(0)) || words.beginsDate(token.lower());
  }

  boolean isMonth(Sentence sentence, int at) {
    return words.month(sentence, at).isPresent();
  }

  /** The year a token names, 1900 to 2099. */
  static Optional<Integer> year(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size() && YEAR.matcher(sentence.token(at).text()).matches()
        ? Optional.of(Integer.valueOf(sentence.token(at).text()))
        : Optional.empty();
  }

  private Optional<DateForm> plain(Sentence sentence, int at) {
    if (at >= sentence.size()) {
      return Optional.empty();
    }
    return numeric(sentence, at)
        .or(() -> dayFirst(sentence, at))
        .or(() -> monthFirst(sentence, at));
  }

  private DateForm withWeekdayAfter(Sentence sentence, DateForm date) {
    boolean isBracketed = is(sentence, date.to(), "(") && is(sentence, date.to() + 2, ")");
    if (!isBracketed) {
      return date;
    }
    return words
        .weekdayOfDate(sentence, date.to() + 1)
        .map(weekday -> date.ending(date.to() + 3, weekday))
        .orElse(date);
  }

  /** "2020-10-18", "2020/10/18", "18/10/2020" where day and month can be told apart. */
  private Optional<DateForm> numeric(Sentence sentence, int at) {
    String text = sentence.token(at).text();
    int to = at + 1;
    if (touches(sentence, at, "/") && touches(sentence, at + 2, "/")) {
      text = String.join("-", text, word(sentence, at + 2), word(sentence, at + 4));
      to = at + 5;
    }
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return Optional.of(
          form(at, to, day(number(iso, 2), number(iso, 3))).inYear(to, number(iso, 1)));
    }
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (!dayFirst.matches()) {
      return Optional.empty();
    }
    int one = number(dayFirst, 1);
    int two = number(dayFirst, 2);
    MonthDay day = one > 12 ? day(two, one) : two > 12 || one == two ? day(one, two) : null;
    return Optional.of(form(at, to, day).inYear(to, number(dayFirst, 3)));
  }

  /** "5 November", "5th of November 2019", "14-15 August", "28 June to 2 July". */
  private Optional<DateForm> dayFirst(Sentence sentence, int at) {
    int[] days = days(sentence, at);
    if (days == null) {
      return written(sentence, at);
    }
    int next = is(sentence, days[2], "of") ? days[2] + 1 : days[2];
    Month month = words.month(sentence, next).orElse(null);
    if (month == null) {
      return rangeAcross(sentence, at, days);
    }
    int value = month.getValue();
    DateForm date = form(at, next + 1, day(value, days[0]), day(value, days[1]));
    return Optional.of(withYear(sentence, acrossTo(sentence, date)));
  }

  /** "fifth of March", "twenty-first of June 2014". */
  private Optional<DateForm> written(Sentence sentence, int at) {
    Integer day = words.day(sentence, at).orElse(null);
    Month month = is(sentence, at + 1, "of") ? words.month(sentence, at + 2).orElse(null) : null;
    return day == null || month == null
        ? Optional.empty()
        : Optional.of(withYear(sentence, form(at, at + 3, day(month.getValue(), day))));
  }

  /** "28 to 30 June", "28 and 29 June": the month stands behind the second day. */
  private Optional<DateForm> rangeAcross(Sentence sentence, int at, int[] days) {
    if (!isJoint(sentence, days[2]) || days[0] != days[1]) {
      return Optional.empty();
    }
    int[] second = days(sentence, days[2] + 1);
    if (second == null) {
      return Optional.empty();
    }
    int next = is(sentence, second[2], "of") ? second[2] + 1 : second[2];
    return words
        .month(sentence, next)
        .filter(month -> second[0] > days[0])
        .map(Month::getValue)
        .map(month -> form(at, next + 1, day(month, days[0]), day(month, second[0])))
        .map(date -> withYear(sentence, date));
  }

  /** A second date behind a range word: "28 June - 2 July", "June 28 to July 2". */
  private DateForm acrossTo(Sentence sentence, DateForm first) {
    boolean isRange =
        !isPair(sentence, first.to())
            || numbers.has(NumberWords.Role.BETWEEN, sentence, first.from() - 1);
    if (!isJoint(sentence, first.to()) || !isRange) {
      return first;
    }
    int at = first.to() + 1;
    int[] days = days(sentence, at);
    int monthAt = days == null ? at : days[2];
    Month month = words.month(sentence, monthAt).orElse(null);
    int[] day = days == null ? days(sentence, at + 1) : days;
    if (month == null || day == null || day[0] != day[1]) {
      return first;
    }
    int to = Math.max(monthAt + 1, day[2]);
    return form(first.from(), to, first.first(), day(month.getValue(), day[0]));
  }

  /** "November 5", "Nov. 5, 2019", "August 14-15", "June 3 and 5". */
  private Optional<DateForm> monthFirst(Sentence sentence, int at) {
    Month month = words.month(sentence, at).orElse(null);
    int[] days = month == null ? null : days(sentence, at + 1);
    if (days == null || isCountInMonth(sentence, at, days[2])) {
      return Optional.empty();
    }
    int value = month.getValue();
    int[] second = isJoint(sentence, days[2]) ? days(sentence, days[2] + 1) : null;
    boolean isPair =
        second != null
            && second[0] > days[1]
            && second[0] <= month.maxLength()
            && !numbers.isNounLike(sentence, second[2]);
    DateForm date =
        isPair
            ? form(at, second[2], day(value, days[0]), day(value, second[0]))
            : form(at, days[2], day(value, days[0]), day(value, days[1]));
    return Optional.of(withYear(sentence, acrossTo(sentence, date)));
  }

  /** "In May 20 fighters surrendered": the number counts fighters. */
  private boolean isCountInMonth(Sentence sentence, int at, int next) {
    return words.has(TimeWords.Role.MONTH_LEAD, sentence, at - 1)
        && numbers.isNounLike(sentence, next)
        && !words.has(TimeWords.Role.REPORTING, sentence, next);
  }

  private DateForm withYear(Sentence sentence, DateForm date) {
    int at = is(sentence, date.to(), ",") ? date.to() + 1 : date.to();
    Integer year = year(sentence, at).orElse(null);
    boolean isCount = year != null && year % 100 == 0 && numbers.isNounLike(sentence, at + 1);
    return year == null || isCount ? date : date.inYear(at + 1, year);
  }

  /** Two days of a month and the token after them, or null. A single day is both. */
  private static int[] days(Sentence sentence, int at) {
    if (at >= sentence.size()) {
      return null;
    }
    String text = sentence.token(at).lower();
    Matcher range = DAYS.matcher(text);
    if (range.matches() && number(range, 1) < number(range, 2)) {
      return new int[] {number(range, 1), number(range, 2), at + 1};
    }
    Matcher single = DAY.matcher(text);
    if (!single.matches() || number(single, 1) == 0 || number(single, 1) > 31) {
      return null;
    }
    boolean isRange = is(sentence, at + 1, "–") || touches(sentence, at, "-");
    int[] second = isRange ? days(sentence, at + 2) : null;
    return second != null && second[0] > number(single, 1)
        ? new int[] {number(single, 1), second[0], second[2]}
        : new int[] {number(single, 1), number(single, 1), at + 1};
  }

  private boolean isJoint(Sentence sentence, int at) {
    return words.has(TimeWords.Role.JOINT, sentence, at) || isPair(sentence, at);
  }

  private boolean isPair(Sentence sentence, int at) {
    return words.has(TimeWords.Role.PAIR, sentence, at);
  }

  private static DateForm form(int from, int to, MonthDay day) {
    return form(from, to, day, day);
  }

  private static DateForm form(int from, int to, MonthDay first, MonthDay last) {
    return new DateForm(from, to, null, first, last, null);
  }

  /** The day of a month, null when there is no such day in any year. */
  private static MonthDay day(int month, int day) {
    try {
      return MonthDay.of(month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static String word(Sentence sentence, int at) {
    return at < sentence.size() ? sentence.token(at).text() : "";
  }

  private static boolean is(Sentence sentence, int at, String word) {
    return at >= 0 && at < sentence.size() && sentence.token(at).lower().equals(word);
  }

  /** Whether the next token is this mark, without a blank on either side. */
  private static boolean touches(Sentence sentence, int at, String mark) {
    if (!is(sentence, at + 1, mark) || at + 2 >= sentence.size()) {
      return false;
    }
    Token sign = sentence.token(at + 1);
    return sentence.token(at).span().end() == sign.span().begin()
        && sign.span().end() == sentence.token(at + 2).span().begin();
  }
}
