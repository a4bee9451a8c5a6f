package org.breakranks.job;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.spark.SparkContext;
import org.apache.spark.SparkStageInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in the log, every half minute, how far Spark is with what it computes. */
final class Progress implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Progress.class);
  private static final Duration EVERY = Duration.ofSeconds(30);

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "breakranks-progress");
            thread.setDaemon(true);
            return thread;
          });

  private Progress() {}

  /** Begins to watch. */
  static Progress of(SparkContext spark) {
    Progress progress = new Progress();
    long every = EVERY.toSeconds();
    Future<?> unused =
        progress.clock.scheduleAtFixedRate(() -> report(spark), every, every, TimeUnit.SECONDS);
    return progress;
  }

  private static void report(SparkContext spark) {
    for (int id : spark.statusTracker().getActiveStageIds()) {
      spark
          .statusTracker()
          .getStageInfo(id)
          .foreach(
              stage -> {
                long millis = System.currentTimeMillis() - stage.submissionTime();
                LOG.info(line(stage, Duration.ofMillis(millis)));
                return null;
              });
    }
  }

  /** "37 % of 2,000 tasks, about 14 min left (mapPartitions at Articles.java:34)" */
  static String line(SparkStageInfo stage, Duration running) {
    int done = stage.numCompletedTasks();
    int all = stage.numTasks();
    String left =
        done == 0
            ? ""
            : ", about " + text(running.multipliedBy(all - done).dividedBy(done)) + " left";
    return String.format(
        Locale.ROOT, "%d %% of %,d tasks%s (%s)", 100 * done / all, all, left, stage.name());
  }

  private static String text(Duration duration) {
    long seconds = duration.toSeconds();
    if (seconds < 100) {
      return seconds + " s";
    }
    long minutes = (seconds + 30) / 60;
    return minutes < 100 ? minutes + " min" : (minutes + 30) / 60 + " h";
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
