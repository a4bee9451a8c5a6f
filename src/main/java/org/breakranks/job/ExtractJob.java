package org.breakranks.job;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.breakranks.configuration.Configuration;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.publication.Manifest;
import org.breakranks.stage.Screened;

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
      Dataset<Screened> records = Extraction.records(bench);
      Manifest.Input input =
          bench.time("read", () -> Fingerprint.of(configuration.input().paths(), records));
      Publication publication = Publication.of(input, bench, Stage.EXTRACT);
      if (publication.isDone()) {
        return publication.again();
      }
      Extraction corpus = Extraction.of(records, bench);
      Figures figures = Figures.from(corpus.figures()).with(input);
      return publication.publish(figures, Writing.of(corpus), Writing.unresolved(corpus));
    }
  }
}
