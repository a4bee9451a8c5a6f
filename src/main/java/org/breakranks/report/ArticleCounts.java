package org.breakranks.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.breakranks.trend.CoverageCount;

/** How many articles name a place in a month. */
final class ArticleCounts {

  private record Key(String iso3, String admin1Id, LocalDate month) {}

  private final Map<Key, Long> counts = new HashMap<>();

  private ArticleCounts() {}

  static ArticleCounts of(Collection<CoverageCount> rows) {
    ArticleCounts counts = new ArticleCounts();
    rows.forEach(
        row ->
            counts.counts.merge(
                new Key(row.iso3(), row.admin1Id(), row.month()), row.articles(), Long::sum));
    return counts;
  }

  /** All articles of a month. */
  long all(LocalDate month) {
    return counts.getOrDefault(new Key(null, null, month), 0L);
  }

  /** Those that name a country or a province of it; none name a country without a code. */
  long naming(String iso3, LocalDate month) {
    return iso3 == null ? 0 : counts.getOrDefault(new Key(iso3, null, month), 0L);
  }

  /** Those that name a province; for an unknown province those that name the country. */
  long naming(String iso3, String admin1Id, LocalDate month) {
    Objects.requireNonNull(admin1Id, "expected the id of a province, empty when it is unknown");
    return admin1Id.isEmpty()
        ? naming(iso3, month)
        : counts.getOrDefault(new Key(iso3, admin1Id, month), 0L);
  }
}
