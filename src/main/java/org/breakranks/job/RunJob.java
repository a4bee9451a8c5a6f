package org.breakranks.job;

import org.apache.spark.sql.SparkSession;
import org.breakranks.configuration.Configuration;
import org.breakranks.configuration.ExpectedFailure;

/**
 * The main job: from a corpus to all published tables.
 *
 * <pre>{@code
 * Summary summary = RunJob.run(spark, configuration);
 * System.out.print(summary.text());
 * }</pre>
 */
public final class RunJob {

  private RunJob() {}

  /**
   * Reads the corpus of the configuration and publishes what it found in the warehouse.
   *
   * @throws ExpectedFailure if input, warehouse or configuration cannot be used, or a gate fails
   */
  public static Summary run(SparkSession spark, Configuration configuration) {
    try (Workbench bench = Workbench.open(spark, configuration)) {
      Harvest harvest = Harvest.of(bench);
      Publication publication = Publication.of(harvest, bench, Stage.values());
      if (harvest.isNothingNew(bench, Stage.values())) {
        return publication.asBefore();
      }
      if (publication.isDone()) {
        return publication.again();
      }
      Extraction corpus = Extraction.of(harvest, bench);
      Resolution acts =
          harvest.holds(Stage.RESOLVE, bench)
              ? Resolution.since(harvest.before(), corpus.mentions(), corpus.articles(), bench)
              : Resolution.of(corpus.mentions(), corpus.articles(), bench);
      Sums sums = Sums.of(acts.events(), corpus.coverage(), bench);
      Figures figures = Figures.from(corpus.figures()).with(acts.figures());
      return publication.publish(figures, Writing.of(sums), Writing.of(acts), Writing.of(corpus));
    }
  }
}
