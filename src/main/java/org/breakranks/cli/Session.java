package org.breakranks.cli;

import java.util.function.Function;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.sql.SparkSession;

/**
 * A Spark session for the length of one command. Its master and settings are spark-submit's, but
 * for the serializer: what a cluster sets for all may be Kryo, which fails on records.
 */
final class Session {

  private Session() {}

  /** Calls the command with a session and stops the session afterwards, however it ends. */
  static <T> T with(Function<SparkSession, T> command) {
    SparkSession spark =
        SparkSession.builder()
            .config("spark.serializer", JavaSerializer.class.getName())
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.datetime.java8API.enabled", "true")
            .getOrCreate();
    try {
      return command.apply(spark);
    } finally {
      spark.stop();
    }
  }
}
