package org.breakranks.report;

import java.util.Collection;
import org.breakranks.trend.Tally;

/**
 * What acts add up to.
 *
 * @param acts how many
 * @param low sum of the lower bounds of the people, null while nobody gives a figure
 * @param best sum of the best estimates
 * @param high sum of the upper bounds
 * @param contested acts whose parties disagree
 */
record Sum(int acts, Long low, Long best, Long high, int contested) {

  static final Sum ZERO = new Sum(0, null, null, null, 0);

  /** The sum of a row of {@code trends}. */
  static Sum of(Tally tally) {
    return tally.events() == 0
        ? ZERO
        : new Sum(
            tally.events(),
            tally.peopleLow(),
            tally.peopleBest(),
            tally.peopleHigh(),
            tally.contestedEvents());
  }

  static Sum of(Collection<Sum> sums) {
    return sums.stream().reduce(ZERO, Sum::plus);
  }

  Sum plus(Sum other) {
    return new Sum(
        acts + other.acts,
        plus(low, other.low),
        plus(best, other.best),
        plus(high, other.high),
        contested + other.contested);
  }

  /** The people as numbers: no act, nobody. */
  long people() {
    return best == null ? 0 : best;
  }

  private static Long plus(Long one, Long other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one + other;
  }
}
