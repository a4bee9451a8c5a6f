package org.breakranks.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.breakranks.trend.Trend;

/** Sums per month over rows of {@code trends}, those before the first month shown included. */
final class MonthlySums {

  private static final int BASELINE = 3;

  private final Map<LocalDate, Sum> sums = new HashMap<>();

  private MonthlySums() {}

  static MonthlySums of(Collection<Trend> rows) {
    MonthlySums monthly = new MonthlySums();
    rows.forEach(row -> monthly.sums.merge(row.month(), Sum.of(row.tally()), Sum::plus));
    return monthly;
  }

  Sum in(LocalDate month) {
    return sums.getOrDefault(month, Sum.ZERO);
  }

  /** Of acts whose month is not known. */
  Sum undated() {
    return sums.getOrDefault(null, Sum.ZERO);
  }

  /** Of acts dated before the first month with articles, or after the last. */
  Sum outside(Period period) {
    return Sum.of(
        sums.entrySet().stream()
            .filter(month -> period.isOutside(month.getKey()))
            .map(Map.Entry::getValue)
            .toList());
  }

  List<Sum> each(Period period) {
    return period.months().stream().map(this::in).toList();
  }

  /**
   * Each month against the three before it.
   *
   * @param covered months in which articles were read at all
   * @param articles how many name the place in a month
   */
  List<Cell> cells(
      Period period, Collection<LocalDate> covered, ToLongFunction<LocalDate> articles) {
    Set<LocalDate> looked = new HashSet<>();
    for (LocalDate month : covered) {
      if (articles.applyAsLong(month) > 0 || in(month).acts() > 0) {
        looked.add(month);
      }
    }
    return period.months().stream()
        .map(
            month ->
                new Cell(in(month), articles.applyAsLong(month), change(month, period, looked)))
        .toList();
  }

  private Change change(LocalDate month, Period period, Set<LocalDate> looked) {
    if (!looked.contains(month)) {
      return Change.NOT_COVERED;
    }
    boolean comparable =
        LongStream.rangeClosed(1, BASELINE).allMatch(n -> looked.contains(month.minusMonths(n)));
    Double mean = comparable ? meanBefore(month) : null;
    return month.equals(period.incomplete())
        ? Change.incomplete(mean)
        : Change.of(in(month).acts(), mean);
  }

  private double meanBefore(LocalDate month) {
    return LongStream.rangeClosed(1, BASELINE)
            .mapToInt(back -> in(month.minusMonths(back)).acts())
            .sum()
        / (double) BASELINE;
  }
}
