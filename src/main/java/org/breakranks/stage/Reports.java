package org.breakranks.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.breakranks.event.Report;
import org.breakranks.grammar.Mention;
import org.breakranks.table.ArticleRow;
import org.breakranks.table.RecordEncoder;

/** Mentions beside what resolution must know of the article they stand in. */
public final class Reports {

  private static final Encoder<Report> REPORT = RecordEncoder.of(Report.class);

  private Reports() {}

  /** Accepted mentions and denials, each with the outlet and the day of its article. */
  public static Dataset<Report> of(Dataset<Mention> mentions, Dataset<ArticleRow> articles) {
    Dataset<?> heads = articles.select("articleId", "source", "publishedOn", "duplicateGroup");
    return mentions
        .filter(col("status").equalTo("ACCEPTED").or(col("claim.stance").equalTo("DENIES")))
        .select(struct(col("*")).as("mention"), col("articleId"))
        .join(heads, "articleId")
        .select("mention", "source", "publishedOn", "duplicateGroup")
        .as(REPORT);
  }

  /** Those of some articles. */
  static Dataset<Report> in(Dataset<Row> articleIds, Dataset<Report> reports) {
    Column same = col("mention.articleId").equalTo(col("articleId"));
    return reports.join(articleIds, same, "left_semi").as(REPORT);
  }
}
