package org.breakranks.report;

import java.util.List;

/**
 * A place over the months.
 *
 * @param place which
 * @param months one cell for each month shown
 * @param undated acts whose month is not known
 * @param outside acts before the first month or after the last
 */
record PlaceTrend(Place place, List<Cell> months, Sum undated, Sum outside) {

  PlaceTrend {
    months = List.copyOf(months);
  }

  /** Over all months shown, and those acts whose month is not known. */
  Sum total() {
    return Sum.of(months.stream().map(Cell::sum).toList()).plus(undated).plus(outside);
  }

  /** Articles that name the place, over all months shown. */
  long articles() {
    return months.stream().mapToLong(Cell::articles).sum();
  }
}
