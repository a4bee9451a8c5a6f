package org.breakranks.report;

import java.util.ArrayList;
import java.util.List;

/** Round limits of the classes that a map colours: 1, 2, 3, 5, 8; or 1, 5, 20, 100, 500. */
final class Steps {

  private static final int CLASSES = 5;
  private static final int[] ROUND = {1, 2, 5};
  private static final List<Long> SMALL = List.of(1L, 2L, 3L, 5L, 8L);
  private static final long FEW = 15;

  private Steps() {}

  /**
   * The lower limits of at most five classes from 1 to a highest value, the same ratio apart as
   * well as round numbers allow.
   */
  static List<Long> upTo(long highest) {
    if (highest <= FEW) {
      return SMALL.stream().filter(step -> step <= highest).toList();
    }
    List<Long> all = new ArrayList<>();
    for (long power = 1; power <= highest && all.size() < 50; power *= 10) {
      for (int step : ROUND) {
        if (step * power <= highest) {
          all.add(step * power);
        }
      }
    }
    if (all.size() <= CLASSES) {
      return all;
    }
    List<Long> steps = new ArrayList<>();
    for (int i = 0; i < CLASSES; i++) {
      steps.add(all.get(Math.round(i * (all.size() - 1) / (float) CLASSES)));
    }
    return steps;
  }
}
