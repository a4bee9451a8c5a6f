package org.breakranks.job;

import org.apache.spark.sql.SparkSession;
import org.breakranks.configuration.Configuration;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.publication.Manifest;
import org.breakranks.publication.Tables;
import org.breakranks.table.Catalog;

/** The last stage alone: from published events to trends and flows. */
public final class TrendsJob {

  private TrendsJob() {}

  /**
   * Sums the events of the current run of the warehouse and publishes them with their trends.
   *
   * @throws ExpectedFailure if no events are published there, or a gate fails
   */
  public static Summary run(SparkSession spark, Configuration configuration) {
    try (Workbench bench = Workbench.open(spark, configuration)) {
      Tables read = Tables.open(spark, configuration.warehouse());
      Manifest before = read.manifest();
      Publication publication = Publication.of("trends", before.runId(), before.input(), bench);
      if (publication.isDone()) {
        return publication.again();
      }
      Sums sums = Sums.of(read.records(Catalog.EVENTS), read.records(Catalog.COVERAGE), bench);
      return publication.publish(
          Figures.from(before.figures()),
          Writing.copies(
              read,
              Catalog.ARTICLES,
              Catalog.COVERAGE,
              Catalog.REJECTED,
              Catalog.MENTIONS,
              Catalog.EVENTS,
              Catalog.CLAIMS),
          Writing.of(sums));
    }
  }
}
