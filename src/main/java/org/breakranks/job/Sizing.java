package org.breakranks.job;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/**
 * Settings of Spark that follow from how much there is to read, for the length of a job. What a
 * user has set stays.
 */
final class Sizing implements AutoCloseable {

  private static final String PARTITIONS = "spark.sql.shuffle.partitions";

  /** Code written for a query, plans looked over again while they run, plans told at length. */
  private static final Map<String, String> FOR_SMALL =
      Map.of(
          "spark.sql.codegen.wholeStage", "false",
          "spark.sql.codegen.factoryMode", "NO_CODEGEN",
          "spark.sql.adaptive.enabled", "false",
          "spark.sql.ui.explainMode", "simple");

  /** Of the input, for each partition after an exchange; adaptive execution joins small ones. */
  private static final long PARTITION_BYTES = 8 << 20;

  /** Each task sends a block to each partition: with more of them, blocks of a few bytes travel. */
  private static final long MOST_PARTITIONS = 4_000;

  /** Below, more time goes into what makes a long query quick than into running it without. */
  private static final long SMALL_BYTES = 64 << 20;

  private final SparkSession spark;
  private final Map<String, String> before = new HashMap<>();

  private Sizing(SparkSession spark) {
    this.spark = spark;
  }

  static Sizing of(SparkSession spark) {
    return new Sizing(spark);
  }

  /** Sets them for an input of this many bytes. */
  void fit(long bytes) {
    long enough = Math.max(spark.sparkContext().defaultParallelism(), bytes / PARTITION_BYTES);
    set(PARTITIONS, Long.toString(Math.min(enough, MOST_PARTITIONS)));
    if (bytes < SMALL_BYTES) {
      FOR_SMALL.forEach(this::set);
    }
  }

  private void set(String key, String value) {
    if (!spark.sparkContext().getConf().contains(key)) {
      before.putIfAbsent(key, spark.conf().get(key));
      spark.conf().set(key, value);
    }
  }

  @Override
  public void close() {
    before.forEach((key, value) -> spark.conf().set(key, value));
  }
}
