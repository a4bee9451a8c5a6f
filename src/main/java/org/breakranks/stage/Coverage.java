package org.breakranks.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.trunc;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.breakranks.table.ArticleRow;
import org.breakranks.table.Catalog;
import org.breakranks.trend.CoverageCount;

/**
 * How many articles of each month name each country and province, candidates or not. Only those in
 * English count: nothing that is written in another language could be read.
 */
public final class Coverage {

  private Coverage() {}

  /** One count per month and place, and one per month for all articles, whatever they name. */
  public static Dataset<CoverageCount> of(Dataset<Screened> articles) {
    return counted(english(articles).select(col("article.publishedOn"), col("places")), 1);
  }

  /**
   * The counts of an earlier run and those of fresh articles. A fresh article that was known from
   * another file no longer counts in the month that the other file said.
   *
   * @param before the counts of the earlier run
   * @param known the articles of the earlier run
   * @param fresh the articles it has not published
   */
  public static Dataset<CoverageCount> plus(
      Dataset<CoverageCount> before, Dataset<ArticleRow> known, Dataset<Screened> fresh) {
    Dataset<Row> moved =
        english(fresh)
            .select(col("article.articleId"), col("places"))
            .join(known.select("articleId", "publishedOn"), "articleId")
            .select("publishedOn", "places");
    return before
        .unionByName(of(fresh))
        .unionByName(counted(moved, -1))
        .groupBy("iso3", "admin1Id", "month")
        .agg(sum("articles").as("articles"))
        .filter(col("articles").gt(0))
        .as(Catalog.COVERAGE.encoder());
  }

  /** As {@link org.breakranks.text.Article#isEnglish} tells it. */
  private static Dataset<Screened> english(Dataset<Screened> articles) {
    return articles.filter(coalesce(col("article.language"), lit("en")).equalTo("en"));
  }

  private static Dataset<CoverageCount> counted(Dataset<Row> articles, int each) {
    Column unknown = lit(null).cast("string");
    Column anywhere = struct(unknown.as("iso3"), unknown.as("admin1Id"));
    Column month = to_date(trunc(col("publishedOn"), "month"));
    return articles
        .select(explode(concat(array(anywhere), col("places"))).as("place"), month.as("month"))
        .groupBy(col("place.iso3"), col("place.admin1Id"), col("month"))
        .agg(sum(lit(each)).as("articles"))
        .as(Catalog.COVERAGE.encoder());
  }
}
