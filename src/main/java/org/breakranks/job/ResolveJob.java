package org.breakranks.job;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.breakranks.configuration.Configuration;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.grammar.Mention;
import org.breakranks.publication.Manifest;
import org.breakranks.publication.Tables;
import org.breakranks.table.Catalog;
import org.breakranks.table.RecordEncoder;

/** The second stage alone: from published mentions to events and claims. */
public final class ResolveJob {

  private ResolveJob() {}

  /**
   * Resolves the mentions of the current run of the warehouse and publishes them with their events.
   *
   * @throws ExpectedFailure if nothing is published there, or a gate fails
   */
  public static Summary run(SparkSession spark, Configuration configuration) {
    try (Workbench bench = Workbench.open(spark, configuration)) {
      Tables read = Tables.open(spark, configuration.warehouse());
      Manifest before = read.manifest();
      Publication publication = Publication.of("resolve", before.runId(), before.input(), bench);
      if (publication.isDone()) {
        return publication.again();
      }
      Dataset<Mention> mentions =
          read.records(Catalog.MENTIONS).select("mention.*").as(RecordEncoder.of(Mention.class));
      Resolution acts = Resolution.of(mentions, read.records(Catalog.ARTICLES), bench);
      Figures figures = Figures.from(before.figures()).with(acts.figures());
      return publication.publish(
          figures,
          Writing.copies(read, Catalog.ARTICLES, Catalog.COVERAGE, Catalog.REJECTED),
          Writing.of(acts));
    }
  }
}
