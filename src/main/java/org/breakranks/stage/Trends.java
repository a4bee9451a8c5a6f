package org.breakranks.stage;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.breakranks.event.Event;
import org.breakranks.table.Catalog;
import org.breakranks.trend.CoverageCount;
import org.breakranks.trend.Flow;
import org.breakranks.trend.Trend;

/** What the events add up to, per place, month, kind of act and group. */
public final class Trends {

  private Trends() {}

  public static Dataset<Trend> of(
      Dataset<Event> events, Dataset<CoverageCount> coverage, Words words) {
    return events.sparkSession().createDataset(List.of(), Catalog.TRENDS.encoder());
  }

  /** Who goes to whom. */
  public static Dataset<Flow> flows(Dataset<Event> events) {
    return events.sparkSession().createDataset(List.of(), Catalog.FLOWS.encoder());
  }
}
