package org.breakranks.reading;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the year of a date or month that is written without one. */
final class YearChoice {

  /** A date this far ahead of publication is still one of that year: "on June 14" in May. */
  private static final int DAYS_AHEAD = 40;

  private YearChoice() {}

  /** The days of a date as written. */
  static Stretch of(DateForm date, MomentAnchor anchor) {
    if (!date.isPossible()) {
      return Stretch.unresolved("no such day");
    }
    if (date.year() != null) {
      return inYear(date, date.year(), "date with its year");
    }
    if (anchor.day() != null) {
      return nearPublication(date, anchor);
    }
    if (anchor.knownYear() != null) {
      return inYear(date, anchor.knownYear(), "year known from the story");
    }
    return withinBounds(date, anchor);
  }

  /** A feast of a fixed day. */
  static Stretch of(MonthDay day, Integer year, MomentAnchor anchor) {
    return of(new DateForm(0, 1, null, day, day, year), anchor);
  }

  /** The year of a month, null when nothing tells it. */
  static Integer yearOf(Month month, MomentAnchor anchor) {
    LocalDate day = anchor.day();
    if (day != null) {
      LocalDate first = LocalDate.of(day.getYear(), month, 1);
      return first.isAfter(day.plusDays(DAYS_AHEAD)) ? day.getYear() - 1 : day.getYear();
    }
    if (anchor.knownYear() != null || !anchor.hasBounds()) {
      return anchor.knownYear();
    }
    List<Integer> years = new ArrayList<>();
    for (int year = anchor.earliest().getYear(); year <= anchor.latest().getYear(); year++) {
      YearMonth candidate = YearMonth.of(year, month);
      if (!candidate.atEndOfMonth().isBefore(anchor.earliest())
          && !candidate.atDay(1).isAfter(anchor.latest())) {
        years.add(year);
      }
    }
    return years.size() == 1 ? years.get(0) : null;
  }

  private static Stretch inYear(DateForm date, int year, String basis) {
    LocalDate first = day(year, date.first()).orElse(null);
    if (first == null) {
      return Stretch.unresolved("no such day in " + year);
    }
    boolean turnsYear = date.last().isBefore(date.first());
    LocalDate last = day(turnsYear ? year + 1 : year, date.last()).orElse(first);
    boolean fits = date.weekday() == null || first.getDayOfWeek() == date.weekday();
    return new Stretch(
        first, last, fits ? basis : basis + ", though not a " + name(date.weekday()));
  }

  private static Stretch nearPublication(DateForm date, MomentAnchor anchor) {
    LocalDate day = anchor.day();
    String basis = "year of " + anchor.dayName();
    for (int year = day.getYear(); year >= day.getYear() - 1; year--) {
      LocalDate first = day(year, date.first()).orElse(null);
      boolean isNear = first != null && !first.isAfter(day.plusDays(DAYS_AHEAD));
      boolean fits = isNear && (date.weekday() == null || first.getDayOfWeek() == date.weekday());
      if (fits) {
        return inYear(date, year, basis);
      }
    }
    LocalDate thisYear = day(day.getYear(), date.first()).orElse(null);
    boolean isFar = thisYear == null || thisYear.isAfter(day.plusDays(DAYS_AHEAD));
    return inYear(date, isFar ? day.getYear() - 1 : day.getYear(), basis);
  }

  private static Stretch withinBounds(DateForm date, MomentAnchor anchor) {
    if (!anchor.hasBounds()) {
      return Stretch.unresolved("no year, no publication date");
    }
    int from = anchor.earliest().getYear();
    int to = anchor.latest().getYear();
    List<Integer> years = new ArrayList<>();
    for (int year = from; year <= to; year++) {
      if (day(year, date.first())
          .filter(day -> isPossible(day, date.weekday(), anchor))
          .isPresent()) {
        years.add(year);
      }
    }
    String between = " between " + from + " and " + to;
    if (years.size() != 1) {
      return Stretch.unresolved(
          written(date) + " fits " + (years.isEmpty() ? "no year" : years) + between);
    }
    return inYear(date, years.get(0), written(date) + " fits only " + years.get(0) + between);
  }

  private static boolean isPossible(LocalDate day, DayOfWeek weekday, MomentAnchor anchor) {
    return (weekday == null || day.getDayOfWeek() == weekday)
        && !day.isBefore(anchor.earliest())
        && !day.isAfter(anchor.latest());
  }

  private static Optional<LocalDate> day(int year, MonthDay day) {
    return day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
  }

  private static String written(DateForm date) {
    String month = date.first().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String day = month + " " + date.first().getDayOfMonth();
    return date.weekday() == null ? day : name(date.weekday()) + " " + day;
  }

  private static String name(DayOfWeek weekday) {
    return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
