package org.breakranks.job;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.breakranks.configuration.Configuration;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.publication.Manifest;
import org.breakranks.stage.Screened;

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
      Dataset<Screened> records = Extraction.records(bench);
      Manifest.Input input =
          bench.time("read", () -> Fingerprint.of(configuration.input().paths(), records));
      Publication publication = Publication.of(input, bench, Stage.values());
      if (publication.isDone()) {
        return publication.again();
      }
      Extraction corpus = Extraction.of(records, bench);
      Resolution acts = Resolution.of(corpus.mentions(), corpus.articles(), bench);
      Sums sums = Sums.of(acts.events(), corpus.coverage(), bench);
      Figures figures = Figures.from(corpus.figures()).with(input).with(acts.figures());
      return publication.publish(figures, Writing.of(corpus), Writing.of(acts), Writing.of(sums));
    }
  }
}
