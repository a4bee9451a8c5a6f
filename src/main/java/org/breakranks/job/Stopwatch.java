package org.breakranks.job;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** How long each stage of a job took. */
final class Stopwatch {

  private final Map<String, Duration> stages = new LinkedHashMap<>();

  /** Does the work of a stage and takes its time. */
  <T> T time(String stage, Supplier<T> work) {
    long begin = System.nanoTime();
    try {
      return work.get();
    } finally {
      stages.merge(stage, Duration.ofNanos(System.nanoTime() - begin), Duration::plus);
    }
  }

  /** The stages in the order in which they began. */
  Map<String, Duration> stages() {
    return stages;
  }
}
