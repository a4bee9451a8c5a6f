package org.breakranks.bench;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;

/** Adds up the processor time of tasks, which other work on the machine moves less than seconds. */
final class TaskTime extends SparkListener {

  private final AtomicLong nanoseconds = new AtomicLong();

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    if (end.taskMetrics() != null) {
      nanoseconds.addAndGet(end.taskMetrics().executorCpuTime());
    }
  }

  /** Seconds since it was last asked. */
  double sinceLast(SparkSession spark) {
    try {
      spark.sparkContext().listenerBus().waitUntilEmpty();
    } catch (java.util.concurrent.TimeoutException e) {
      throw new IllegalStateException("Spark's listeners fall behind", e);
    }
    return nanoseconds.getAndSet(0) / 1e9;
  }
}
