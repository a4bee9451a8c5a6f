package org.breakranks.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.SparkSession;
import org.breakranks.configuration.Configuration;
import org.breakranks.configuration.Settings;
import org.breakranks.job.ExtractJob;
import org.breakranks.job.RunJob;

/**
 * Measures the jobs beside a plain scan and beside stock Spark NLP, over the same articles, in one
 * process and in turns, and prints seconds and ratios. Called by {@code jobs/bench.sh}.
 */
public final class Bench {

  private static final long SEED = 20_180_801;
  private static final double CANDIDATES = 0.03;

  /** So many articles must be read closely before the code that reads them is compiled. */
  private static final int ARTICLES_TO_WARM_UP = 16_000;

  private static final int MOST_ROUNDS_TO_WARM_UP = 6;

  /**
   * Of general news one article in so many is read closely, by {@code extract} and by {@code run}.
   */
  private static final int READ_CLOSELY_IN = 10;

  private final SparkSession spark;
  private final Path folder;
  private final TaskTime tasks = new TaskTime();
  private final Map<String, List<Double>> seconds = new LinkedHashMap<>();
  private final Map<String, List<Double>> processor = new LinkedHashMap<>();

  private Bench(SparkSession spark, Path folder) {
    this.spark = spark;
    this.folder = folder;
    spark.sparkContext().addSparkListener(tasks);
  }

  /**
   * {@code make FORMAT ARTICLES SHARE DIRECTORY} writes a corpus; {@code run ARTICLES DENSE ROUNDS
   * DIRECTORY} measures, with so many articles of general and of dense news, after rounds to warm
   * up.
   */
  public static void main(String[] told) throws IOException {
    SparkSession spark =
        SparkSession.builder()
            .appName("bench")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.datetime.java8API.enabled", "true")
            .getOrCreate();
    try {
      if (told[0].equals("make")) {
        MadeUpNews news = new MadeUpNews(SEED, Double.parseDouble(told[3]));
        Corpora.write(spark, news, Long.parseLong(told[2]), told[1], told[4]);
      } else {
        new Bench(spark, Path.of(told[4]))
            .run(Long.parseLong(told[1]), Long.parseLong(told[2]), Integer.parseInt(told[3]));
      }
    } finally {
      spark.stop();
    }
  }

  private void run(long articles, long dense, int rounds) throws IOException {
    String general = corpus("general", articles, CANDIDATES);
    String full = corpus("dense", dense, 1);
    PipelineModel tokens = StockPipeline.tokens(spark);
    Path names = Files.write(folder.resolve("names.txt"), List.of("Taliban", "Boko Haram"));
    PipelineModel more = StockPipeline.namesAndDates(spark, names.toString());
    int warmUp = roundsToWarmUp(articles, dense);
    for (int round = 1 - warmUp; round <= rounds; round++) {
      String into = folder.resolve("w" + (round + warmUp)).toString();
      timed(round, "a scan of the text", () -> scan(general));
      timed(round, "b extract, general", () -> ExtractJob.run(spark, job(general, into + "b")));
      timed(round, "c extract, dense", () -> ExtractJob.run(spark, job(full, into + "c")));
      if (round >= 0) { // so little code is compiled after one round
        timed(round, "d stock tokens, dense", () -> annotate(tokens, full, "token"));
        timed(round, "e stock names and dates", () -> annotate(more, full, "dates"));
      }
      timed(round, "f run, general", () -> RunJob.run(spark, job(general, into + "f")));
    }
    System.out.printf(Locale.ROOT, "%n%d rounds, after %d to warm up%n", rounds, warmUp);
    print(articles, dense);
  }

  private static int roundsToWarmUp(long articles, long dense) {
    long read = dense + 2 * articles / READ_CLOSELY_IN;
    return (int) Math.min(MOST_ROUNDS_TO_WARM_UP, 1 + ARTICLES_TO_WARM_UP / Math.max(1, read));
  }

  /** Rounds before the first only warm up. */
  private void timed(int round, String what, Runnable work) {
    long begin = System.nanoTime();
    work.run();
    double took = (System.nanoTime() - begin) / 1e9;
    double used = tasks.sinceLast(spark);
    System.out.printf(
        Locale.ROOT,
        "%s %-26s %8.2f s %8.2f s of tasks%n",
        round < 1 ? "warm" : round,
        what,
        took,
        used);
    if (round > 0) {
      seconds.computeIfAbsent(what.substring(0, 1), key -> new ArrayList<>()).add(took);
      processor.computeIfAbsent(what.substring(0, 1), key -> new ArrayList<>()).add(used);
    }
  }

  private String corpus(String name, long articles, double share) {
    Path directory = folder.resolve("%s-%d".formatted(name, articles));
    if (!Files.exists(directory.resolve("_SUCCESS"))) {
      MadeUpNews news = new MadeUpNews(SEED, share);
      Corpora.write(spark, news, articles, "parquet", directory.toString());
    }
    return directory.toString();
  }

  private void scan(String corpus) {
    spark.read().parquet(corpus).selectExpr("sum(length(maintext))").collectAsList();
  }

  private void annotate(PipelineModel pipeline, String corpus, String column) {
    pipeline
        .transform(spark.read().parquet(corpus).selectExpr("maintext as text"))
        .selectExpr("sum(size(" + column + "))")
        .collectAsList();
  }

  private static Configuration job(String corpus, String warehouse) {
    return Configuration.of(
        Settings.defaults()
            .with("input.paths", List.of(corpus))
            .with("warehouse", warehouse)
            .with("gates", List.of()));
  }

  private void print(long articles, long dense) throws IOException {
    System.out.printf(
        Locale.ROOT,
        "medians: a %.2f s (%,.0f articles/s), b %.2f s (%,.0f/s), c %.2f s (%,.0f/s),"
            + " d %.2f s (%,.0f/s), e %.2f s (%,.0f/s), f %.2f s%n",
        median("a"),
        articles / median("a"),
        median("b"),
        articles / median("b"),
        median("c"),
        dense / median("c"),
        median("d"),
        dense / median("d"),
        median("e"),
        dense / median("e"),
        median("f"));
    printRatios("in time", seconds);
    printRatios("in processor time of tasks", processor);
    System.out.printf(
        Locale.ROOT,
        "processor time of tasks per article: a %.4f ms, b %.4f, c %.4f, d %.4f, e %.4f, f %.4f%n",
        1000 * median("a", processor) / articles,
        1000 * median("b", processor) / articles,
        1000 * median("c", processor) / dense,
        1000 * median("d", processor) / dense,
        1000 * median("e", processor) / dense,
        1000 * median("f", processor) / articles);
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmHWM")) {
        System.out.println("peak resident memory: " + line.substring(6).strip());
      }
    }
  }

  private static void printRatios(String unit, Map<String, List<Double>> measured) {
    System.out.printf(
        Locale.ROOT,
        "ratios %s: b to a %.2f, d to c %.2f, e to c %.2f, f to b %.2f%n",
        unit,
        median("b", measured) / median("a", measured),
        median("d", measured) / median("c", measured),
        median("e", measured) / median("c", measured),
        median("f", measured) / median("b", measured));
  }

  private double median(String what) {
    return median(what, seconds);
  }

  private static double median(String what, Map<String, List<Double>> measured) {
    List<Double> sorted = measured.get(what).stream().sorted().toList();
    int last = sorted.size() - 1;
    return (sorted.get(last / 2) + sorted.get(last - last / 2)) / 2;
  }
}
