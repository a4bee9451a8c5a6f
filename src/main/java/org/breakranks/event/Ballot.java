package org.breakranks.event;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Votes with weights; unknown (null) is no vote. */
final class Ballot<T> {

  private final Map<T, Double> weights = new LinkedHashMap<>();

  void add(T value, double weight) {
    if (value != null) {
      weights.merge(value, weight, Double::sum);
    }
  }

  /** The heaviest value, the first one voted for on ties. */
  Optional<T> winner() {
    return winner(null);
  }

  /** The heaviest value, on ties the least by {@code ties}, or the first one if that is null. */
  Optional<T> winner(Comparator<? super T> ties) {
    T best = null;
    for (Map.Entry<T, Double> entry : weights.entrySet()) {
      if (best == null || beats(entry.getKey(), best, ties)) {
        best = entry.getKey();
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean beats(T value, T best, Comparator<? super T> ties) {
    double lead = weights.get(value) - weights.get(best);
    return lead > 1e-9 || (lead > -1e-9 && ties != null && ties.compare(value, best) < 0);
  }
}
