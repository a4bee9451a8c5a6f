package org.breakranks.job;

import org.apache.spark.sql.SparkSession;
import org.breakranks.configuration.Configuration;
import org.breakranks.configuration.ExpectedFailure;

/** The first part of the main job: from a corpus to mentions. Events are left to another job. */
public final class ExtractJob {

  private ExtractJob() {}

  /**
   * Reads the corpus of the configuration and publishes articles, mentions, coverage and what was
   * rejected.
   *
   * @throws ExpectedFailure if input, warehouse or configuration cannot be used, or a gate fails
   */
  public static Summary run(SparkSession spark, Configuration configuration) {
    try (Workbench bench = Workbench.open(spark, configuration)) {
      Harvest harvest = Harvest.of(bench);
      Publication publication = Publication.of(harvest, bench, Stage.EXTRACT);
      if (harvest.isNothingNew(bench, Stage.EXTRACT)) {
        return publication.asBefore();
      }
      if (publication.isDone()) {
        return publication.again();
      }
      Extraction corpus = Extraction.of(harvest, bench);
      return publication.publish(
          Figures.from(corpus.figures()), Writing.of(corpus), Writing.unresolved(corpus));
    }
  }
}
