package org.breakranks.job;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.breakranks.configuration.Configuration;
import org.breakranks.publication.Warehouse;
import org.breakranks.stage.Words;

/** What every job works with: session, configuration, words, warehouse, and datasets kept. */
final class Workbench implements AutoCloseable {

  private final SparkSession spark;
  private final Configuration configuration;
  private final Words words;
  private final Warehouse warehouse;
  private final Stopwatch stopwatch = new Stopwatch();
  private final List<Dataset<?>> kept = new ArrayList<>();

  private Workbench(
      SparkSession spark, Configuration configuration, Words words, Warehouse warehouse) {
    this.spark = spark;
    this.configuration = configuration;
    this.words = words;
    this.warehouse = warehouse;
  }

  /** Opens the warehouse, which must be ours, and sends the words to the executors. */
  static Workbench open(SparkSession spark, Configuration configuration) {
    spark.conf().set("spark.sql.session.timeZone", "UTC");
    spark.conf().set("spark.sql.datetime.java8API.enabled", "true");
    var hadoop = spark.sessionState().newHadoopConf();
    Warehouse warehouse = Warehouse.at(configuration.warehouse(), hadoop);
    Words words = Words.of(spark, OwnWords.of(configuration.lexiconFolders(), hadoop));
    return new Workbench(spark, configuration, words, warehouse);
  }

  SparkSession spark() {
    return spark;
  }

  Configuration configuration() {
    return configuration;
  }

  Words words() {
    return words;
  }

  Warehouse warehouse() {
    return warehouse;
  }

  Stopwatch stopwatch() {
    return stopwatch;
  }

  /** Computes a dataset once, in the time of this stage, and keeps it for those that use it. */
  <T> Dataset<T> keep(String stage, Supplier<Dataset<T>> dataset) {
    return stopwatch.time(
        stage,
        () -> {
          Dataset<T> computed = dataset.get().persist(StorageLevel.MEMORY_AND_DISK());
          kept.add(computed);
          computed.count();
          return computed;
        });
  }

  @Override
  public void close() {
    kept.forEach(Dataset::unpersist);
  }
}
