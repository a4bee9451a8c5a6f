package org.breakranks.job;

import org.apache.spark.sql.Dataset;
import org.breakranks.event.Event;
import org.breakranks.stage.Trends;
import org.breakranks.trend.CoverageCount;
import org.breakranks.trend.Flow;
import org.breakranks.trend.Trend;

/**
 * What events add up to.
 *
 * @param trends per country, province, month, kind of act and group
 * @param flows who goes to whom
 */
record Sums(Dataset<Trend> trends, Dataset<Flow> flows) {

  static Sums of(Dataset<Event> events, Dataset<CoverageCount> coverage, Workbench bench) {
    return bench.time(
        "sum",
        () -> new Sums(Trends.of(events, coverage, bench.words()), Trends.flows(events)),
        sums -> "");
  }
}
