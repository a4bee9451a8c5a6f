package org.breakranks.stage;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.trunc;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.breakranks.table.Catalog;
import org.breakranks.trend.CoverageCount;

/** How many articles of each month name each country and province, candidates or not. */
public final class Coverage {

  private Coverage() {}

  /** One count per month and place, and one per month for all articles, whatever they name. */
  public static Dataset<CoverageCount> of(Dataset<Screened> articles) {
    Column unknown = lit(null).cast("string");
    Column anywhere = struct(unknown.as("iso3"), unknown.as("admin1Id"));
    Column month = to_date(trunc(col("article.publishedOn"), "month"));
    return articles
        .filter(col("article").isNotNull())
        .select(explode(concat(array(anywhere), col("places"))).as("place"), month.as("month"))
        .groupBy(col("place.iso3"), col("place.admin1Id"), col("month"))
        .agg(count(lit(1)).as("articles"))
        .as(Catalog.COVERAGE.encoder());
  }
}
