package org.breakranks.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.breakranks.reading.TimeWords.Third;

/** Finds the days that a matched pattern means, counted from what is known of the article. */
final class Timeline {

  private static final int WEEK = 7;
  private static final int MONTH = 30;
  private static final int YEAR = 365;
  private static final int LONGEST_YEARS = 1000;

  private final MomentAnchor anchor;
  private final Captured captured;

  private Timeline(MomentAnchor anchor, Captured captured) {
    this.anchor = anchor;
    this.captured = captured;
  }

  /** The days meant, without regard to the edge. */
  static Stretch days(Meaning meaning, Captured captured, MomentAnchor anchor) {
    if (meaning.what().isOpen()) {
      return Stretch.unresolved("no day is told");
    }
    if (meaning.what().isCounted() && anchor.day() == null) {
      return Stretch.unresolved("no publication date");
    }
    return new Timeline(anchor, captured).days(meaning);
  }

  private Stretch days(Meaning meaning) {
    LocalDate day = anchor.day();
    int number = meaning.number();
    return switch (meaning.what()) {
      case DATE -> YearChoice.of(captured.date(), anchor);
      case DATE_OF_YEAR -> dateOfYear(day.getYear() + number);
      case HOLIDAY -> YearChoice.of(captured.holiday(), captured.year(), anchor);
      case DAY -> Stretch.day(day.plusDays(number), dayFrom(number));
      case WEEKDAY -> day(latest(captured.weekdays().get(0), day), "weekday on or before");
      case WEEKDAYS -> weekdays();
      case SECOND_WEEKDAY -> day(latest(captured.weekdays().get(1), day), "weekday on or before");
      case WEEKDAY_OF_WEEK -> weekdayOfWeek(number);
      case NEXT_WEEKDAY -> nextWeekday(day);
      case WEEK -> week(number, day);
      case WEEKEND -> weekend(day);
      case MONTH -> month(YearMonth.from(day).plusMonths(number), "month counted from " + of());
      case MONTH_NAMED -> monthNamed(0, captured.year());
      case LAST_MONTH_NAMED -> lastMonthNamed();
      case MONTH_OF_YEAR -> monthNamed(0, day.getYear() + number);
      case MONTHS_NAMED -> monthsNamed();
      case MONTH_TO_DATE -> monthToDate();
      case SEASON -> season(captured.year());
      case LAST_SEASON -> lastSeason();
      case YEAR -> year(day.getYear() + number);
      case YEAR_NAMED -> year(captured.year());
      case YEARS_NAMED -> years();
      case DECADE -> decade(captured.decade());
      case AGO -> ago(day);
      case AGO_TODAY -> day(back(day, captured.low()), "day of the year of");
      case BACK, PAST -> past(meaning);
      case SHIFT, SHIFT_DAYS, UNKNOWN -> Stretch.unresolved("no day is told");
    };
  }

  private Stretch weekdayOfWeek(int number) {
    return day(week(number).with(captured.weekdays().get(0)), "weekday counted in weeks from");
  }

  private Stretch nextWeekday(LocalDate day) {
    return day(day.with(TemporalAdjusters.next(captured.weekdays().get(0))), "weekday after");
  }

  private static Stretch decade(int first) {
    return new Stretch(LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31), "decade");
  }

  /** "day before publication". */
  private String dayFrom(int number) {
    return switch (number) {
          case 0 -> "day of ";
          case -1 -> "day before ";
          case 1 -> "day after ";
          default -> Math.abs(number) + (number < 0 ? " days before " : " days after ");
        }
        + of();
  }

  private Stretch day(LocalDate day, String basis) {
    return Stretch.day(day, basis + " " + of());
  }

  private String of() {
    return anchor.dayName();
  }

  private static LocalDate latest(DayOfWeek weekday, LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(weekday));
  }

  private Stretch weekdays() {
    LocalDate last = latest(captured.weekdays().get(1), anchor.day());
    LocalDate first = latest(captured.weekdays().get(0), last);
    return new Stretch(first, last, "weekdays on or before " + of());
  }

  /** The Monday of the {@code number}th week from that of publication. */
  private LocalDate week(int number) {
    return anchor.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(number);
  }

  private Stretch week(int number, LocalDate day) {
    LocalDate monday = week(number);
    Stretch whole = new Stretch(monday, monday.plusDays(WEEK - 1), "week counted from " + of());
    return number > 0 ? whole : whole.clippedTo(day);
  }

  private Stretch weekend(LocalDate day) {
    LocalDate saturday = latest(DayOfWeek.SATURDAY, day);
    return new Stretch(saturday, saturday.plusDays(1), "weekend on or before " + of())
        .clippedTo(day);
  }

  private Stretch dateOfYear(int year) {
    DateForm date = captured.date();
    return YearChoice.of(date.inYear(date.to(), year), anchor);
  }

  private Stretch month(YearMonth month, String basis) {
    Third third = captured.third();
    LocalDate first = third == null ? month.atDay(1) : third.firstDayOf(month);
    LocalDate last = third == null ? month.atEndOfMonth() : third.lastDayOf(month);
    return new Stretch(first, last, basis).clippedTo(anchor.day());
  }

  private Stretch monthNamed(int index, Integer year) {
    Month month = captured.months().get(index);
    if (year != null) {
      return month(YearMonth.of(year, month), "month with its year");
    }
    Integer known = YearChoice.yearOf(month, anchor);
    if (known == null) {
      return Stretch.unresolved("no year, no publication date");
    }
    return month(YearMonth.of(known, month), "year of " + of());
  }

  private Stretch monthsNamed() {
    int last = captured.years().size() - 1;
    Stretch end =
        monthNamed(captured.months().size() - 1, last < 0 ? null : captured.years().get(last));
    if (!end.isResolved()) {
      return end;
    }
    Month month = captured.months().get(0);
    YearMonth ending = YearMonth.from(end.end());
    int year = month.compareTo(ending.getMonth()) > 0 ? ending.getYear() - 1 : ending.getYear();
    YearMonth begin = YearMonth.of(last > 0 ? captured.years().get(0) : year, month);
    return begin.isAfter(ending)
        ? Stretch.unresolved("the months are in the wrong order")
        : new Stretch(begin.atDay(1), end.end(), end.basis());
  }

  /** "from July 2022 to 19 June 2023". */
  private Stretch monthToDate() {
    Stretch end = YearChoice.of(captured.date(), anchor);
    if (!end.isResolved()) {
      return end;
    }
    LocalDate first = LocalDate.of(end.end().getYear(), captured.months().get(0), 1);
    Integer written = captured.years().isEmpty() ? null : captured.years().get(0);
    LocalDate latest = first.isAfter(end.end()) ? first.minusYears(1) : first;
    LocalDate begin = written == null ? latest : first.withYear(written);
    return begin.isAfter(end.end())
        ? Stretch.unresolved("the days are in the wrong order")
        : new Stretch(begin, end.end(), end.basis());
  }

  private Stretch lastMonthNamed() {
    YearMonth now = YearMonth.from(anchor.day());
    YearMonth same = YearMonth.of(now.getYear(), captured.months().get(0));
    return month(
        same.isBefore(now) ? same : same.minusYears(1), "latest such month before that of " + of());
  }

  private Stretch season(Integer written) {
    if (written != null) {
      return season(YearMonth.of(written, captured.season()), "season with its year");
    }
    Integer year = YearChoice.yearOf(captured.season(), anchor);
    return year == null
        ? Stretch.unresolved("no year, no publication date")
        : season(YearMonth.of(year, captured.season()), "year of " + of());
  }

  private Stretch season(YearMonth first, String basis) {
    return new Stretch(first.atDay(1), first.plusMonths(2).atEndOfMonth(), basis)
        .clippedTo(anchor.day());
  }

  /** "last winter": the latest that is over. */
  private Stretch lastSeason() {
    YearMonth first = YearMonth.of(anchor.day().getYear(), captured.season());
    while (!first.plusMonths(2).atEndOfMonth().isBefore(anchor.day())) {
      first = first.minusYears(1);
    }
    return season(first, "latest such season before " + of());
  }

  private Stretch year(int year) {
    Third third = captured.third();
    YearMonth first = third == null ? YearMonth.of(year, 1) : third.firstMonthOf(year);
    YearMonth last = third == null ? YearMonth.of(year, 12) : first.plusMonths(3);
    String basis = captured.years().isEmpty() ? "year counted from " + of() : "year as written";
    return new Stretch(first.atDay(1), last.atEndOfMonth(), basis).clippedTo(anchor.day());
  }

  private Stretch years() {
    int first = captured.years().get(0);
    int last = captured.years().get(1);
    return first > last
        ? Stretch.unresolved("the years are in the wrong order")
        : new Stretch(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), "years as written");
  }

  private Stretch ago(LocalDate day) {
    int unit = captured.unitDays();
    String basis = "counted back from " + of();
    LocalDate last = back(day, captured.low());
    LocalDate first = back(day, captured.high());
    if (unit <= 1 || unit * captured.high() <= Moment.EXACT_DAYS) {
      return new Stretch(first, last, basis);
    }
    if (unit < MONTH) {
      return new Stretch(first.minusDays(WEEK / 2), last.plusDays(WEEK / 2), basis).clippedTo(day);
    }
    return unit < YEAR
        ? new Stretch(YearMonth.from(first).atDay(1), YearMonth.from(last).atEndOfMonth(), basis)
        : new Stretch(
            LocalDate.of(first.getYear(), 1, 1), LocalDate.of(last.getYear(), 12, 31), basis);
  }

  /** The day so many units before; hours make whole days. */
  private LocalDate back(LocalDate day, int units) {
    int unit = captured.unitDays();
    if (unit == 0) {
      return day.minusDays(Math.min(units / 24, LONGEST_YEARS));
    }
    int kept = Math.min(units, LONGEST_YEARS);
    if (unit % YEAR == 0) {
      return day.minusYears(Math.min(kept * (long) (unit / YEAR), LONGEST_YEARS));
    }
    return unit >= MONTH
        ? day.minusMonths(kept * (long) (unit / MONTH))
        : day.minusDays(kept * (long) unit);
  }

  private Stretch past(Meaning meaning) {
    LocalDate day = anchor.day();
    int days =
        meaning.what() == Meaning.What.BACK ? meaning.number() : length(captured.high(), captured);
    return new Stretch(day.minusDays(days), day, "counted back from " + of());
  }

  /** The length in days of "in the past three weeks", "few days" being three; at least 1. */
  static int length(Meaning meaning, Captured captured) {
    return meaning.what() == Meaning.What.BACK
        ? meaning.number()
        : length(captured.low(), captured);
  }

  private static int length(int number, Captured captured) {
    long units = Math.min(number, LONGEST_YEARS);
    long days = captured.unitDays() == 0 ? units / 24 : units * captured.unitDays();
    return (int) Math.max(1, Math.min(days, LONGEST_YEARS * (long) YEAR));
  }
}
