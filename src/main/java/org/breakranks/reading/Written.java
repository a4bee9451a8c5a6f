package org.breakranks.reading;

import org.breakranks.lexicon.FoldedText;
import org.breakranks.text.Sentence;

/**
 * A sentence as names are looked up in it: with its folded parts and what its capitals say, made
 * once for all that look. Not to be shared by several threads.
 */
public final class Written {

  private final Sentence sentence;
  private final FoldedText text;
  private final Casing casing;

  private Written(Sentence sentence) {
    this.sentence = sentence;
    this.text = FoldedText.of(sentence);
    this.casing = Casing.of(sentence);
  }

  public static Written of(Sentence sentence) {
    return new Written(sentence);
  }

  public Sentence sentence() {
    return sentence;
  }

  FoldedText text() {
    return text;
  }

  Casing casing() {
    return casing;
  }
}
