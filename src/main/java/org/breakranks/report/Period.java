package org.breakranks.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The months of a report.
 *
 * @param months first days of all months shown, in order
 * @param incomplete the last month, if its last days had not been read about yet; else null
 * @param scope what was asked for
 */
record Period(List<LocalDate> months, LocalDate incomplete, Scope scope) {

  Period {
    months = List.copyOf(months);
  }

  /**
   * The months of a scope. The last one is complete when an article of its last day, or of a later
   * one, has been read.
   *
   * @param covered all months with articles
   * @param lastArticle the latest day of publication, null when no article carries one
   */
  static Period of(List<LocalDate> covered, LocalDate lastArticle, Scope scope) {
    List<LocalDate> shown = covered.stream().filter(scope::shows).toList();
    if (shown.isEmpty() || lastArticle == null) {
      return new Period(shown, null, scope);
    }
    LocalDate last = shown.get(shown.size() - 1);
    LocalDate lastDay = last.plusMonths(1).minusDays(1);
    return new Period(shown, lastArticle.isBefore(lastDay) ? last : null, scope);
  }

  /** The last month that is known to its end. */
  Optional<LocalDate> lastComplete() {
    return months.stream().filter(month -> !month.equals(incomplete)).reduce((a, b) -> b);
  }

  /** Whether a month belongs to the report but lies before its first or after its last one. */
  boolean isOutside(LocalDate month) {
    return month != null && scope.shows(month) && !months.contains(month);
  }

  /** Numbers of the months, for the page. */
  IntStream indices() {
    return IntStream.range(0, months.size());
  }
}
