package org.breakranks.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well mentions were merged: predicted clusters against annotated ones, over the matches.
 *
 * @param items matches
 * @param goldClusters annotated clusters among them
 * @param predictedClusters predicted clusters among them
 * @param cubedPrecision B-cubed: mean share of an item's predicted cluster that belongs with it
 * @param cubedRecall B-cubed: mean share of an item's annotated cluster that was put with it
 * @param pairPrecision share of the predicted pairs that belong together, 1 without pairs
 * @param pairRecall share of the annotated pairs that were put together, 1 without pairs
 */
public record Dedup(
    int items,
    int goldClusters,
    int predictedClusters,
    double cubedPrecision,
    double cubedRecall,
    double pairPrecision,
    double pairRecall) {

  /**
   * One matched mention.
   *
   * @param gold annotated cluster
   * @param predicted predicted cluster
   */
  public record Link(String gold, String predicted) {}

  /** Measures over links. */
  public static Dedup of(List<Link> links) {
    if (links.isEmpty()) {
      return new Dedup(0, 0, 0, 1, 1, 1, 1);
    }
    Map<String, Integer> gold = new HashMap<>();
    Map<String, Integer> predicted = new HashMap<>();
    Map<Link, Integer> both = new HashMap<>();
    for (Link link : links) {
      gold.merge(link.gold(), 1, Integer::sum);
      predicted.merge(link.predicted(), 1, Integer::sum);
      both.merge(link, 1, Integer::sum);
    }
    double precision = 0;
    double recall = 0;
    for (Link link : links) {
      precision += (double) both.get(link) / predicted.get(link.predicted());
      recall += (double) both.get(link) / gold.get(link.gold());
    }
    long shared = pairs(both);
    return new Dedup(
        links.size(),
        gold.size(),
        predicted.size(),
        precision / links.size(),
        recall / links.size(),
        share(shared, pairs(predicted)),
        share(shared, pairs(gold)));
  }

  public double cubedF1() {
    return Detection.harmonic(cubedPrecision, cubedRecall);
  }

  public double pairF1() {
    return Detection.harmonic(pairPrecision, pairRecall);
  }

  private static <K> long pairs(Map<K, Integer> clusters) {
    return clusters.values().stream().mapToLong(size -> (long) size * (size - 1) / 2).sum();
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
