package org.breakranks.job;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.breakranks.configuration.Configuration;
import org.breakranks.corpus.ContentHash;
import org.breakranks.publication.CodeVersion;
import org.breakranks.publication.Manifest;
import org.breakranks.publication.Tables;
import org.breakranks.publication.Together;
import org.breakranks.publication.Together.Begun;
import org.breakranks.publication.Turn;
import org.breakranks.publication.Warehouse;
import org.breakranks.stage.Words;

/** What every job works with: session, configuration, words, warehouse, and datasets kept. */
final class Workbench implements AutoCloseable {

  private final SparkSession spark;
  private final Configuration configuration;
  private final Words words;
  private final Warehouse warehouse;
  private final Turn turn;
  private final Stopwatch stopwatch;
  private final Progress progress;
  private final Together together = new Together();
  private final List<Dataset<?>> kept = Collections.synchronizedList(new ArrayList<>());
  private final Sizing sizing;
  private final Begun<Manifest.Done> done;

  private Workbench(
      SparkSession spark, Configuration configuration, Words words, Warehouse warehouse) {
    this.spark = spark;
    this.configuration = configuration;
    this.words = words;
    this.warehouse = warehouse;
    this.turn = warehouse.turn();
    this.stopwatch = new Stopwatch(spark.sparkContext());
    this.progress = Progress.of(spark.sparkContext());
    this.sizing = Sizing.of(spark);
    this.done = aside(() -> done(configuration, words));
  }

  /** Opens the warehouse, which must be ours, and sends the words to the executors. */
  static Workbench open(SparkSession spark, Configuration configuration) {
    spark.conf().set("spark.sql.session.timeZone", "UTC");
    spark.conf().set("spark.sql.datetime.java8API.enabled", "true");
    // Plans over deeply nested records are written out for every query, whoever may read them.
    spark.conf().set("spark.sql.debug.maxToStringFields", "1");
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

  /** The chance of this job to publish. */
  Turn turn() {
    return turn;
  }

  /** The run that was current when the job began. */
  Optional<Tables> before() {
    return turn.before().map(run -> Tables.of(spark, warehouse, run));
  }

  Stopwatch stopwatch() {
    return stopwatch;
  }

  /** A stage as this workbench does it, for the manifest of a run. */
  Manifest.Done done(String runId) {
    Manifest.Done now = done.result();
    return new Manifest.Done(runId, now.code(), now.lexicon(), now.settings());
  }

  private static Manifest.Done done(Configuration configuration, Words words) {
    String settings =
        ContentHash.of(
            configuration.input().manner(), configuration.additionalAnnotators().toString());
    return new Manifest.Done("", CodeVersion.current(), words.lexicon().fingerprint(), settings);
  }

  /**
   * Does the work of a stage and takes its time.
   *
   * @param found what the work came to, in words, each ended by a comma and a blank
   */
  <T> T time(String stage, Supplier<T> work, Function<T, String> found) {
    return stopwatch.time(stage, work, found);
  }

  /** Begins the work of a stage, or part of it, beside that of others. */
  <T> Begun<T> begin(String stage, Supplier<T> work, Function<T, String> found) {
    return together.begin(() -> time(stage, work, found));
  }

  /** Begins something that a later stage needs. */
  <T> Begun<T> aside(Supplier<T> work) {
    return together.begin(work);
  }

  /** Keeps a dataset, once it is computed, for all that use it. */
  <T> Dataset<T> keep(Dataset<T> dataset) {
    Dataset<T> keeping = dataset.persist(StorageLevel.MEMORY_AND_DISK());
    kept.add(keeping);
    return keeping;
  }

  /** Fits Spark to an input of this many bytes. */
  void fit(long bytes) {
    sizing.fit(bytes);
  }

  @Override
  public void close() {
    together.close();
    progress.close();
    kept.forEach(Dataset::unpersist);
    sizing.close();
  }
}
