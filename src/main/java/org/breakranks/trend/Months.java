package org.breakranks.trend;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The months from the first to the last one in which an article was published.
 *
 * @param first first day of the first month, null when no article carries a date
 * @param last first day of the last month
 */
public record Months(LocalDate first, LocalDate last) {

  /** The months covered by these counts, over all countries. */
  public static Months of(Collection<CoverageCount> counts) {
    List<LocalDate> months =
        counts.stream()
            .filter(count -> count.articles() > 0)
            .map(CoverageCount::month)
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    return months.isEmpty()
        ? new Months(null, null)
        : new Months(months.get(0), months.get(months.size() - 1));
  }

  /** All of them in order; none when no article carries a date. */
  public Stream<LocalDate> all() {
    return first == null
        ? Stream.empty()
        : Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1));
  }

  boolean contains(LocalDate month) {
    return first != null && !month.isBefore(first) && !month.isAfter(last);
  }
}
