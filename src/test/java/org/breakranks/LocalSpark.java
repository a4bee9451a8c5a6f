package org.breakranks;

import org.apache.spark.sql.SparkSession;

/** The one Spark session of a test run, started by the first test that needs it. */
public final class LocalSpark {

  private static SparkSession session;

  private LocalSpark() {}

  public static synchronized SparkSession session() {
    if (session == null) {
      session =
          SparkSession.builder()
              .appName("tests")
              .master("local[2]")
              .config("spark.ui.enabled", "false")
              .config("spark.driver.host", "127.0.0.1")
              .config("spark.driver.bindAddress", "127.0.0.1")
              .config("spark.sql.shuffle.partitions", "3")
              .config("spark.sql.session.timeZone", "UTC")
              .config("spark.sql.datetime.java8API.enabled", "true")
              // Many small queries: what plans and their code cost comes first.
              .config("spark.sql.adaptive.enabled", "false")
              .config("spark.sql.ui.explainMode", "simple")
              .config("spark.sql.codegen.cache.maxEntries", "3000")
              .config("spark.sql.warehouse.dir", "target/spark-warehouse")
              .getOrCreate();
    }
    return session;
  }
}
