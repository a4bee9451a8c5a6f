package org.breakranks.publication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Removes runs that nobody needs any more. */
public final class Retention {

  private final Warehouse warehouse;

  private Retention(Warehouse warehouse) {
    this.warehouse = warehouse;
  }

  public static Retention of(Warehouse warehouse) {
    return new Retention(warehouse);
  }

  /**
   * Keeps the current run and those that were current last, and removes the others with all their
   * tables. A run that never was current is removed when it has lain about for three days: before,
   * a job may still be about to publish it.
   *
   * @param runs how many are kept, at least 1
   * @return the ids of the runs removed, sorted
   */
  public List<String> keep(int runs) {
    if (runs < 1) {
      throw new IllegalArgumentException("expected to keep at least one run, got " + runs);
    }
    List<History.Entry> entries = new ArrayList<>(warehouse.history().entries());
    Collections.reverse(entries);
    Set<String> published =
        entries.stream()
            .map(History.Entry::runId)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> kept = new LinkedHashSet<>();
    warehouse.current().ifPresent(kept::add);
    published.stream().limit(runs).filter(run -> kept.size() < runs).forEach(kept::add);
    return warehouse.remove(run -> !kept.contains(run), published::contains);
  }
}
