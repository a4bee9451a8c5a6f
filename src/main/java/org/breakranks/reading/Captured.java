package org.breakranks.reading;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;

/** What the slots of a pattern were filled with; lives as long as the match of one pattern. */
final class Captured {

  private int to;
  private int low = 1;
  private int high = 1;
  private int unitDays;
  private DateForm date;
  private TimeWords.Third third;
  private Month season;
  private MonthDay holiday;
  private Integer decade;
  private final List<DayOfWeek> weekdays = new ArrayList<>();
  private final List<Month> months = new ArrayList<>();
  private final List<Integer> years = new ArrayList<>();

  Captured(int from) {
    this.to = from;
  }

  /** The token after what is matched so far. */
  int to() {
    return to;
  }

  boolean moveTo(int next) {
    to = next;
    return true;
  }

  boolean skip(Optional<? extends Phrases.Hit<?>> hit) {
    return hit.isPresent() && moveTo(hit.get().to());
  }

  <T> boolean take(Optional<T> found, int next, BiConsumer<Captured, T> slot) {
    return take(found, value -> next, slot);
  }

  <T> boolean take(Optional<T> found, ToIntFunction<T> next, BiConsumer<Captured, T> slot) {
    if (found.isEmpty()) {
      return false;
    }
    slot.accept(this, found.get());
    return moveTo(next.applyAsInt(found.get()));
  }

  boolean length(int fewest, int most, int next) {
    low = fewest;
    high = most;
    return moveTo(next);
  }

  boolean unit(int days, int next) {
    unitDays = days;
    return moveTo(next);
  }

  void date(DateForm found) {
    date = found;
  }

  void third(TimeWords.Third found) {
    third = found;
  }

  void season(Month found) {
    season = found;
  }

  void holiday(MonthDay found) {
    holiday = found;
  }

  void decade(Integer found) {
    decade = found;
  }

  void addWeekday(DayOfWeek found) {
    weekdays.add(found);
  }

  void addMonth(Month found) {
    months.add(found);
  }

  void addYear(Integer found) {
    years.add(found);
  }

  /** Fewest units of a length. */
  int low() {
    return low;
  }

  /** Most units of a length. */
  int high() {
    return high;
  }

  /** Length of the unit in days, 0 for hours. */
  int unitDays() {
    return unitDays;
  }

  DateForm date() {
    return date;
  }

  /** The part of the month or year, null for the whole. */
  TimeWords.Third third() {
    return third;
  }

  /** The first month of the season. */
  Month season() {
    return season;
  }

  MonthDay holiday() {
    return holiday;
  }

  int decade() {
    return decade;
  }

  List<DayOfWeek> weekdays() {
    return weekdays;
  }

  List<Month> months() {
    return months;
  }

  List<Integer> years() {
    return years;
  }

  /** The first year written, null when none is. */
  Integer year() {
    return years.isEmpty() ? null : years.get(0);
  }
}
