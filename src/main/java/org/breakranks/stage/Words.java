package org.breakranks.stage;

import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.breakranks.event.Resolver;
import org.breakranks.grammar.Funnel;
import org.breakranks.grammar.Grammar;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.LexiconSource;
import org.breakranks.reading.NamedPlaces;

/**
 * The lexicon, and what is made of it, wherever a function runs. Only what a user adds to the
 * bundled tables travels to the executors; each of their processes builds the rest once.
 */
public final class Words implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Map<LexiconSource, Readers> READERS = new ConcurrentHashMap<>();

  private final Broadcast<LexiconSource> source;

  private Words(Broadcast<LexiconSource> source) {
    this.source = source;
  }

  private record Readers(
      Lexicon lexicon, Funnel funnel, NamedPlaces places, Grammar grammar, Resolver resolver) {

    static Readers of(LexiconSource source) {
      Lexicon lexicon = Lexicon.load(source);
      return new Readers(
          lexicon,
          Funnel.of(lexicon),
          NamedPlaces.of(lexicon),
          Grammar.of(lexicon),
          Resolver.of(lexicon));
    }
  }

  /**
   * Begins to load the bundled words, as long as there is nothing else to do: while a session
   * starts.
   */
  public static void prepare() {
    Thread loading =
        new Thread(
            () -> READERS.computeIfAbsent(LexiconSource.bundled(), Readers::of),
            "breakranks-words");
    loading.setDaemon(true);
    loading.start();
  }

  /** Sends the source to the executors. */
  public static Words of(SparkSession spark, LexiconSource source) {
    return new Words(JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(source));
  }

  /** The lexicon of this process. */
  public Lexicon lexicon() {
    return readers().lexicon();
  }

  Funnel funnel() {
    return readers().funnel();
  }

  NamedPlaces places() {
    return readers().places();
  }

  Grammar grammar() {
    return readers().grammar();
  }

  Resolver resolver() {
    return readers().resolver();
  }

  private Readers readers() {
    return READERS.computeIfAbsent(source.value(), Readers::of);
  }
}
