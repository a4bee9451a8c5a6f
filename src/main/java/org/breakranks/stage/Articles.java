package org.breakranks.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.breakranks.corpus.Received;
import org.breakranks.table.ArticleRow;
import org.breakranks.table.Catalog;
import org.breakranks.table.RecordEncoder;
import org.breakranks.table.RejectedRow;
import org.breakranks.table.RejectedRow.Reason;

/**
 * The articles of a corpus, each content once, looked at for cues and for the places they name. Of
 * records with equal content that of the first file stays, the others are rejected.
 */
public final class Articles {

  private static final Encoder<Screened> SCREENED = RecordEncoder.of(Screened.class);

  private Articles() {}

  /** All records after the first look, those of equal content among them. */
  public static Dataset<Screened> in(Dataset<Received> received, Words words) {
    MapPartitionsFunction<Received, Screened> screened =
        records -> new Screening(words.funnel(), words.places()).of(records);
    return received.mapPartitions(screened, SCREENED);
  }

  /** The records that an earlier run published, without the texts, which it did not keep. */
  public static Dataset<Screened> known(
      Dataset<ArticleRow> articles, Dataset<RejectedRow> rejected) {
    Column row = struct(col("*"));
    return articles
        .select(col("record"), row.as("article"), none("received"), nowhere(), none("rejected"))
        .union(
            rejected.select(
                col("record"), none("article"), none("received"), nowhere(), row.as("rejected")))
        .as(SCREENED);
  }

  private static Column none(String component) {
    return lit(null).cast(SCREENED.schema().apply(component).dataType()).as(component);
  }

  private static Column nowhere() {
    return array().cast(SCREENED.schema().apply("places").dataType()).as("places");
  }

  /** Each content once; the other records that hold it are rejected. */
  public static Dataset<Screened> once(Dataset<Screened> records) {
    Column first = col("rank").equalTo(1);
    return records
        .withColumn("rank", row_number().over(sameContent()))
        .select(
            col("record"),
            when(first, col("article")).as("article"),
            when(first, col("received")).as("received"),
            when(first, col("places")).otherwise(slice(col("places"), 1, 0)).as("places"),
            when(first, col("rejected")).otherwise(asCopy()).as("rejected"))
        .as(SCREENED);
  }

  /** The row that says of an article whose copy it is. */
  private static Column asCopy() {
    return struct(
        col("article.sourceUri"),
        col("record"),
        lit(Reason.DUPLICATE_RECORD.name()).as("reason"),
        concat(lit("same content as article "), col("article.articleId")).as("detail"),
        lit(null).cast("string").as("raw"));
  }

  /** Those that no earlier run has published. */
  public static Dataset<Screened> fresh(Dataset<Screened> articles) {
    return articles.filter(col("article").isNotNull().and(col("article.ingestRun").isNull()));
  }

  /** What could not be used. */
  public static Dataset<RejectedRow> rejected(Dataset<Screened> articles) {
    return articles
        .filter(col("rejected").isNotNull())
        .select("rejected.*")
        .as(Catalog.REJECTED.encoder());
  }

  /** The articles that were taken in, but could not be read. */
  public static Dataset<RejectedRow> unread(Dataset<Screened> articles, Dataset<Told> told) {
    return told.filter(col("failure").isNotNull())
        .join(articles, col("articleId").equalTo(col("article.articleId")))
        .select(
            col("article.sourceUri"),
            col("record"),
            lit(Reason.READING_FAILED.name()).as("reason"),
            col("failure").as("detail"),
            substring(col("received"), 1, RejectedRow.RAW_LENGTH).as("raw"))
        .as(Catalog.REJECTED.encoder());
  }

  /** The rows of the table: every article, with the group of copies it belongs to. */
  public static Dataset<ArticleRow> rows(Dataset<Screened> articles, Dataset<Copy> copies) {
    return rows(articles)
        .drop("duplicateGroup")
        .join(copies, new String[] {"articleId"}, "left")
        .as(Catalog.ARTICLES.encoder());
  }

  /** The rows of the table as long as nobody has looked for copies. */
  public static Dataset<ArticleRow> rows(Dataset<Screened> articles) {
    return articles
        .filter(col("article").isNotNull())
        .select("article.*")
        .as(Catalog.ARTICLES.encoder());
  }

  /** The ids of candidates that are new, or of which resolution must know something else. */
  public static Dataset<Row> changed(Dataset<ArticleRow> before, Dataset<ArticleRow> now) {
    return heads(now).except(heads(before)).select("articleId");
  }

  private static Dataset<Row> heads(Dataset<ArticleRow> articles) {
    return articles
        .filter(col("isCandidate"))
        .select("articleId", "source", "publishedOn", "publishedBasis", "duplicateGroup");
  }

  private static WindowSpec sameContent() {
    Column content =
        coalesce(
            col("article.articleId"), concat_ws(" ", col("rejected.sourceUri"), col("record")));
    return Window.partitionBy(content).orderBy(col("article.sourceUri"), col("record"));
  }
}
