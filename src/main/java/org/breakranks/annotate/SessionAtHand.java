package org.breakranks.annotate;

import org.apache.spark.SparkConf;
import org.apache.spark.TaskContext;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.sql.SparkSession;

/**
 * The Spark session that Spark NLP wants to be there whenever it makes an annotator. Where there is
 * none it starts one that serializes with Kryo; no record travels in that, and whoever asks for a
 * session later in the same Java machine is given it. So we start one before it does.
 */
final class SessionAtHand {

  private SessionAtHand() {}

  /** Starts a session unless there is one, with what was set for Spark from outside. */
  static void present() {
    boolean inTask = TaskContext.get() != null;
    if (!inTask
        && SparkSession.getActiveSession().isEmpty()
        && SparkSession.getDefaultSession().isEmpty()) {
      SparkConf settings =
          new SparkConf()
              .setIfMissing("spark.master", "local[*]")
              .setIfMissing("spark.app.name", "annotators")
              .setIfMissing("spark.ui.enabled", "false")
              .set("spark.serializer", JavaSerializer.class.getName());
      SparkSession.builder().config(settings).getOrCreate();
    }
  }
}
