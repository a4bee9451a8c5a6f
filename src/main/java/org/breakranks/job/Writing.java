package org.breakranks.job;

import static org.apache.spark.sql.functions.lit;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.breakranks.publication.Edition;
import org.breakranks.table.ArticleRow;
import org.breakranks.table.Catalog;

/** Writes the tables of one stage. */
interface Writing {

  /**
   * Writes them.
   *
   * @param edition where to
   * @param figures counts, from which the number of files follows
   */
  void into(Edition edition, Map<String, Long> figures);

  static Writing of(Extraction corpus) {
    return (edition, figures) -> {
      Dataset<ArticleRow> articles =
          corpus
              .articles()
              .withColumn("ingestRun", lit(edition.runId()))
              .as(Catalog.ARTICLES.encoder());
      edition.write(Catalog.ARTICLES, articles, figures.get("articles"));
      edition.write(Catalog.COVERAGE, corpus.coverage(), figures.get("articles"));
      edition.write(Catalog.REJECTED, corpus.rejected(), figures.get("rejected"));
    };
  }

  static Writing of(Resolution acts) {
    return (edition, figures) -> {
      edition.write(Catalog.MENTIONS, acts.mentions(), figures.get("mentions"));
      edition.write(Catalog.EVENTS, acts.events(), figures.get("events"));
      edition.write(Catalog.CLAIMS, acts.claims(), figures.get("mentions"));
    };
  }

  static Writing of(Sums sums) {
    return (edition, figures) -> {
      edition.write(Catalog.TRENDS, sums.trends(), figures.get("articles"));
      edition.write(Catalog.FLOWS, sums.flows(), figures.get("events"));
    };
  }
}
