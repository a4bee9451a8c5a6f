package org.breakranks.job;

import static org.apache.spark.sql.functions.lit;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.breakranks.configuration.Configuration;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.publication.Edition;
import org.breakranks.publication.Manifest;
import org.breakranks.stage.Screened;
import org.breakranks.table.ArticleRow;
import org.breakranks.table.Catalog;

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
      Dataset<Screened> records = Extraction.screened(bench);
      Manifest.Input input = Fingerprint.of(configuration.input().paths(), records);
      Publication publication = Publication.of("run", input.fingerprint(), input, bench);
      if (publication.isDone()) {
        return publication.again();
      }
      Extraction corpus = Extraction.of(records, bench);
      Resolution acts = Resolution.of(corpus.mentions(), corpus.articles(), bench);
      Sums sums = Sums.of(acts.events(), corpus.coverage(), bench);
      Map<String, Long> figures =
          Figures.from(Map.of())
              .ofRecords(records)
              .ofMentions(corpus.mentions())
              .ofEvents(acts.events())
              .after(publication.parent())
              .byName();
      return publication.publish(
          figures,
          edition -> {
            write(edition, corpus, figures);
            write(edition, acts, figures);
            write(edition, sums);
          });
    }
  }

  static void write(Edition edition, Extraction corpus, Map<String, Long> figures) {
    Dataset<ArticleRow> articles =
        corpus
            .articles()
            .withColumn("ingestRun", lit(edition.runId()))
            .as(Catalog.ARTICLES.encoder());
    edition.write(Catalog.ARTICLES, articles, figures.get("articles"));
    edition.write(Catalog.COVERAGE, corpus.coverage());
    edition.write(Catalog.REJECTED, corpus.rejected(), figures.get("rejected"));
  }

  static void write(Edition edition, Resolution acts, Map<String, Long> figures) {
    edition.write(Catalog.MENTIONS, acts.mentions(), figures.get("mentions"));
    edition.write(Catalog.EVENTS, acts.events());
    edition.write(Catalog.CLAIMS, acts.claims());
  }

  static void write(Edition edition, Sums sums) {
    edition.write(Catalog.TRENDS, sums.trends());
    edition.write(Catalog.FLOWS, sums.flows());
  }
}
