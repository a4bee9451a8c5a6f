package org.breakranks.stage;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.breakranks.corpus.Received;
import org.breakranks.table.ArticleRow;
import org.breakranks.table.Catalog;
import org.breakranks.table.RecordEncoder;
import org.breakranks.table.RejectedRow;

/**
 * The articles of a corpus, each content once, looked at for cues and for the places they name. Of
 * records with equal content that of the first file stays, the others are rejected.
 */
public final class Articles {

  private static final Encoder<Screened> SCREENED = RecordEncoder.of(Screened.class);

  private Articles() {}

  /** All records after the first look, the rejected ones among them. */
  public static Dataset<Screened> in(Dataset<Received> received, Words words) {
    MapPartitionsFunction<Received, Screened> screened =
        records -> new Screening(words.funnel(), words.places()).of(records);
    MapFunction<Ranked, Screened> onceOrRejected = Ranked::onceOrRejected;
    return received
        .mapPartitions(screened, SCREENED)
        .select(
            struct(col("*")).as("screened"),
            row_number().over(sameContent()).as("rank"),
            first(struct(col("article.sourceUri").as("uri"), col("record")))
                .over(sameContent())
                .as("first"))
        .as(RecordEncoder.of(Ranked.class))
        .map(onceOrRejected, SCREENED);
  }

  /** What could not be used. */
  public static Dataset<RejectedRow> rejected(Dataset<Screened> articles) {
    return articles
        .filter(col("rejected").isNotNull())
        .select("rejected.*")
        .as(Catalog.REJECTED.encoder());
  }

  /** The rows of the table: every article, with the group of copies it belongs to. */
  public static Dataset<ArticleRow> rows(Dataset<Screened> articles, Dataset<Copy> copies) {
    return articles
        .filter(col("article").isNotNull())
        .select("article.*")
        .drop("duplicateGroup")
        .join(copies, new String[] {"articleId"}, "left")
        .as(Catalog.ARTICLES.encoder());
  }

  private static WindowSpec sameContent() {
    Column content =
        coalesce(
            col("article.articleId"), concat_ws(" ", col("rejected.sourceUri"), col("record")));
    return Window.partitionBy(content).orderBy(col("article.sourceUri"), col("record"));
  }
}
