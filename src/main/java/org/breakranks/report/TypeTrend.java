package org.breakranks.report;

import java.util.List;
import org.breakranks.grammar.EventType;

/**
 * A kind of act over the months.
 *
 * @param type which
 * @param months one sum for each month shown
 * @param undated acts whose month is not known
 * @param outside acts before the first month or after the last
 */
record TypeTrend(EventType type, List<Sum> months, Sum undated, Sum outside) {

  TypeTrend {
    months = List.copyOf(months);
  }

  Sum total() {
    return Sum.of(months).plus(undated).plus(outside);
  }
}
