package org.breakranks.evaluation;

/**
 * How many events were found.
 *
 * @param hits found and right
 * @param falsePositives predicted and wrong
 * @param misses not found
 */
public record Detection(int hits, int falsePositives, int misses) {

  public double precision() {
    return hits + falsePositives == 0 ? 1 : (double) hits / (hits + falsePositives);
  }

  public double recall() {
    return hits + misses == 0 ? 1 : (double) hits / (hits + misses);
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    return harmonic(precision(), recall());
  }

  static double harmonic(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
