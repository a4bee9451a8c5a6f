package org.breakranks.job;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.breakranks.configuration.Configuration;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.grammar.Mention;
import org.breakranks.publication.Tables;
import org.breakranks.stage.Mentions;
import org.breakranks.table.Catalog;

/** The second part of the main job: from published mentions to events and claims. */
public final class ResolveJob {

  private ResolveJob() {}

  /**
   * Resolves the mentions of the current run and publishes them with their events and claims, and
   * the other tables of the corpus as they are.
   *
   * @throws ExpectedFailure if nothing is published yet, or a gate fails
   */
  public static Summary run(SparkSession spark, Configuration configuration) {
    try (Workbench bench = Workbench.open(spark, configuration)) {
      Tables tables = bench.before().orElseThrow(() -> Tables.nothing(bench.warehouse()));
      Publication publication = Publication.after(tables.manifest(), bench, Stage.RESOLVE);
      if (publication.isDone()) {
        return publication.again();
      }
      Dataset<Mention> mentions = Mentions.of(tables.records(Catalog.MENTIONS));
      Resolution acts = Resolution.of(mentions, tables.records(Catalog.ARTICLES), bench);
      Figures figures = Figures.from(tables.manifest().figures()).with(acts.figures());
      return publication.publish(
          figures,
          Writing.of(tables, Catalog.ARTICLES, Catalog.COVERAGE, Catalog.REJECTED, Catalog.INPUTS),
          Writing.of(acts));
    }
  }
}
