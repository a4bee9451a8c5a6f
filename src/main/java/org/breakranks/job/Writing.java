package org.breakranks.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.breakranks.publication.Edition;
import org.breakranks.publication.Tables;
import org.breakranks.stage.Mentions;
import org.breakranks.table.ArticleRow;
import org.breakranks.table.Catalog;
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

  /** Writes only what tells why a gate may have stopped the run: the records that it rejected. */
  default void rejectedInto(Edition edition, Map<String, Long> figures) {}

  static Writing of(Extraction corpus) {
    return new OfCorpus(corpus);
  }

  /** The mentions of a corpus before anybody looked for the events behind them. */
  static Writing unresolved(Extraction corpus) {
    return (edition, figures) ->
        edition.write(Catalog.MENTIONS, Mentions.rows(corpus.mentions()), figures.get("mentions"));
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

  /** Tables of another run as they are. */
  static Writing of(Tables tables, Table<?>... kept) {
    return new OfRun(tables, List.of(kept));
  }

  /** The tables of what was read out of a corpus. */
  record OfCorpus(Extraction corpus) implements Writing {

    @Override
    public void into(Edition edition, Map<String, Long> figures) {
      Dataset<ArticleRow> articles =
          corpus
              .articles()
              .withColumn("ingestRun", coalesce(col("ingestRun"), lit(edition.runId())))
              .as(Catalog.ARTICLES.encoder());
      edition.write(Catalog.ARTICLES, articles, figures.get("articles"));
      edition.write(Catalog.COVERAGE, corpus.coverage(), figures.get("articles"));
      rejectedInto(edition, figures);
      edition.write(Catalog.INPUTS, corpus.inputs(), figures.get("articles"));
    }

    @Override
    public void rejectedInto(Edition edition, Map<String, Long> figures) {
      edition.write(Catalog.REJECTED, corpus.rejected(), figures.get("rejected"));
    }
  }

  /** Tables of another run. */
  record OfRun(Tables tables, List<Table<?>> kept) implements Writing {

    @Override
    public void into(Edition edition, Map<String, Long> figures) {
      kept.forEach(table -> carry(edition, table));
    }

    @Override
    public void rejectedInto(Edition edition, Map<String, Long> figures) {
      carry(edition, Catalog.REJECTED);
    }

    private <R extends Record> void carry(Edition edition, Table<R> table) {
      edition.write(table, tables.records(table), tables.manifest().table(table.name()).rows());
    }
  }
}
