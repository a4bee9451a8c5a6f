package org.breakranks.report;

import org.breakranks.trend.Trends;

/**
 * A month against the mean of the three before it.
 *
 * @param mean of acts per month in these three, null when one of them was not covered
 * @param percent how far the month is from that mean; null under the low-baseline rule of {@link
 *     Trends#LOW_BASELINE}, where a single act would look like a trend
 * @param band the change in a word
 */
record Change(Double mean, Double percent, Band band) {

  private static final double NOTABLE = 10;
  private static final double SHARP = 50;

  /** A month in which nobody was looking. */
  static final Change NOT_COVERED = new Change(null, null, Band.NOT_COVERED);

  /**
   * The change of a covered, complete month.
   *
   * @param mean of the three months before, null when it cannot be told
   */
  static Change of(int acts, Double mean) {
    if (mean == null) {
      return new Change(null, null, Band.NOT_COMPARABLE);
    }
    if (mean < Trends.LOW_BASELINE) {
      return new Change(mean, null, Band.TOO_FEW);
    }
    double percent = 100 * (acts - mean) / mean;
    return new Change(mean, percent, band(percent));
  }

  /** The change of a month that is not over. */
  static Change incomplete(Double mean) {
    return new Change(mean, null, Band.INCOMPLETE);
  }

  private static Band band(double percent) {
    if (Math.abs(percent) < NOTABLE) {
      return Band.STEADY;
    }
    boolean sharp = Math.abs(percent) >= SHARP;
    if (percent > 0) {
      return sharp ? Band.UP_SHARPLY : Band.UP;
    }
    return sharp ? Band.DOWN_SHARPLY : Band.DOWN;
  }
}
