package org.breakranks.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.breakranks.corpus.ContentHash;
import org.breakranks.publication.Manifest;
import org.breakranks.stage.Screened;

/** Tells whether two runs read the same: a hash over all records, in whatever order they came. */
final class Fingerprint {

  private Fingerprint() {}

  static Manifest.Input of(List<String> paths, Dataset<Screened> records) {
    Column text = coalesce(col("article.articleId"), lit(""));
    Column uri = coalesce(col("article.sourceUri"), col("rejected.sourceUri"));
    Column why = coalesce(col("rejected.reason"), lit(""));
    Column raw = coalesce(col("rejected.raw"), lit(""));
    Column one = xxhash64(uri, col("record"), text, why, raw).cast("decimal(20,0)");
    Column other = xxhash64(raw, why, text, col("record"), uri).cast("decimal(20,0)");
    Row sums = records.agg(count(lit(1)), sum(one), sum(other)).head();
    String fingerprint =
        ContentHash.of(
            String.valueOf(sums.getLong(0)),
            String.valueOf(sums.get(1)),
            String.valueOf(sums.get(2)));
    return new Manifest.Input(paths, fingerprint, sums.getLong(0));
  }
}
