package org.breakranks.stage;

import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.breakranks.grammar.Grammar;
import org.breakranks.grammar.Mention;
import org.breakranks.table.RecordEncoder;
import org.breakranks.text.AnnotatedPassage;

/** Every place in the passages that reports, or seems to report, an act. */
public final class Mentions {

  private Mentions() {}

  public static Dataset<Mention> in(Dataset<AnnotatedPassage> passages, Words words) {
    MapPartitionsFunction<AnnotatedPassage, Mention> mentions =
        some -> {
          Grammar grammar = Grammar.of(words.lexicon());
          return Flattened.of(some, grammar::mentions);
        };
    return passages.mapPartitions(mentions, RecordEncoder.of(Mention.class));
  }
}
