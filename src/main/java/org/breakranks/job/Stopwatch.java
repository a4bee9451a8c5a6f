package org.breakranks.job;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.spark.SparkContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long each stage of a job took. While a stage is worked on, its name stands over the jobs of
 * Spark that this thread starts; when it ends, it says in the log what it came to.
 */
final class Stopwatch {

  private static final Logger LOG = LoggerFactory.getLogger(Stopwatch.class);
  private static final double MILLIS = 1e3;

  private final SparkContext spark;
  private final Map<String, Duration> stages = Collections.synchronizedMap(new LinkedHashMap<>());

  Stopwatch(SparkContext spark) {
    this.spark = spark;
  }

  /**
   * Does the work of a stage and takes its time.
   *
   * @param found what the work came to, in words
   */
  <T> T time(String stage, Supplier<T> work, Function<T, String> found) {
    stages.putIfAbsent(stage, Duration.ZERO);
    long begin = System.nanoTime();
    spark.setJobGroup("breakranks " + stage, "breakranks: " + stage, false);
    try {
      T result = work.get();
      Duration took = Duration.ofNanos(System.nanoTime() - begin);
      stages.merge(stage, took, Duration::plus);
      if (LOG.isInfoEnabled()) {
        LOG.info("{}: {}{} s", stage, found.apply(result), seconds(took));
      }
      return result;
    } finally {
      spark.clearJobGroup();
    }
  }

  /** "articles 147, candidates 12, " */
  static String counted(Map<String, Long> counts) {
    StringBuilder text = new StringBuilder();
    counts.forEach(
        (name, count) ->
            text.append(String.format(Locale.ROOT, "%s %,d, ", name.replace('_', ' '), count)));
    return text.toString();
  }

  private static String seconds(Duration took) {
    return String.format(Locale.ROOT, "%.1f", took.toMillis() / MILLIS);
  }

  /** The stages in the order in which they began. */
  Map<String, Duration> stages() {
    synchronized (stages) {
      return new LinkedHashMap<>(stages);
    }
  }
}
