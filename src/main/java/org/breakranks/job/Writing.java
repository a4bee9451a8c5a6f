package org.breakranks.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.breakranks.grammar.Mention;
import org.breakranks.publication.Edition;
import org.breakranks.publication.Tables;
import org.breakranks.table.ArticleRow;
import org.breakranks.table.Catalog;
import org.breakranks.table.MentionRow;
import org.breakranks.table.Table;

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

  /** Mentions that no event has been found for yet. */
  static Writing of(Dataset<Mention> mentions) {
    return (edition, figures) -> {
      Dataset<MentionRow> rows =
          mentions
              .select(struct(col("*")).as("mention"), lit(null).cast("string").as("eventId"))
              .as(Catalog.MENTIONS.encoder());
      edition.write(Catalog.MENTIONS, rows, figures.get("mentions"));
    };
  }

  /** Tables as an earlier run has published them. */
  static Writing copies(Tables read, Table<?>... tables) {
    return (edition, figures) -> {
      for (Table<?> table : tables) {
        copy(read, table, edition, figures);
      }
    };
  }

  private static <R extends Record> void copy(
      Tables read, Table<R> table, Edition edition, Map<String, Long> figures) {
    edition.write(table, read.records(table), figures.getOrDefault(table.name(), 0L));
  }
}
