package org.breakranks.stage;

import java.io.Serializable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.LexiconSource;

/**
 * The lexicon wherever a function runs. Only what a user adds to the bundled tables travels to the
 * executors; each of their processes builds the lexicon once.
 */
public final class Words implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Broadcast<LexiconSource> source;

  private Words(Broadcast<LexiconSource> source) {
    this.source = source;
  }

  /** Sends the source to the executors. */
  public static Words of(SparkSession spark, LexiconSource source) {
    return new Words(JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(source));
  }

  /** The lexicon of this process. */
  public Lexicon lexicon() {
    return Lexicon.load(source.value());
  }
}
