package org.breakranks.job;

import org.apache.spark.sql.SparkSession;
import org.breakranks.configuration.Configuration;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.publication.Tables;
import org.breakranks.table.Catalog;

/** The last part of the main job: from published events to trends and flows. */
public final class TrendsJob {

  private TrendsJob() {}

  /**
   * Sums the events of the current run and publishes trends and flows beside its other tables.
   *
   * @throws ExpectedFailure if no events are published yet, or a gate fails
   */
  public static Summary run(SparkSession spark, Configuration configuration) {
    try (Workbench bench = Workbench.open(spark, configuration)) {
      Tables tables = bench.before().orElseThrow(() -> Tables.nothing(bench.warehouse()));
      Publication publication = Publication.after(tables.manifest(), bench, Stage.TRENDS);
      if (publication.isDone()) {
        return publication.again();
      }
      Sums sums = Sums.of(tables.records(Catalog.EVENTS), tables.records(Catalog.COVERAGE), bench);
      return publication.publish(
          Figures.from(tables.manifest().figures()),
          Writing.of(
              tables,
              Catalog.ARTICLES,
              Catalog.COVERAGE,
              Catalog.REJECTED,
              Catalog.INPUTS,
              Catalog.MENTIONS,
              Catalog.EVENTS,
              Catalog.CLAIMS),
          Writing.of(sums));
    }
  }
}
