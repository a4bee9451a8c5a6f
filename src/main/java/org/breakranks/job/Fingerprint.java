package org.breakranks.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
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

  /** Reads all records, counts them and adds up their hashes. */
  static Manifest.Input of(List<String> paths, Dataset<Screened> records) {
    Column text = coalesce(col("article.articleId"), lit(""));
    Column uri = coalesce(col("article.sourceUri"), col("rejected.sourceUri"));
    Column why = coalesce(col("rejected.reason"), lit(""));
    Column raw = coalesce(col("rejected.raw"), lit(""));
    Row sums =
        records
            .agg(
                counted(col("article").isNotNull()),
                counted(col("article.isCandidate")),
                counted(col("rejected").isNotNull()),
                summed(xxhash64(uri, col("record"), text, why, raw)),
                summed(xxhash64(raw, why, text, col("record"), uri)))
            .head();
    String fingerprint =
        ContentHash.of(
            String.valueOf(sums.getLong(0)),
            String.valueOf(sums.getLong(2)),
            String.valueOf(sums.get(3)),
            String.valueOf(sums.get(4)));
    return new Manifest.Input(
        paths, fingerprint, sums.getLong(0), sums.getLong(1), sums.getLong(2));
  }

  private static Column counted(Column condition) {
    return count(when(condition, 1));
  }

  private static Column summed(Column hash) {
    return sum(hash.cast("decimal(20,0)"));
  }
}
