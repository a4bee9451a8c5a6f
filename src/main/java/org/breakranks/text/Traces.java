package org.breakranks.text;

import java.util.List;
import java.util.Set;

/**
 * The traces that words leave, each one of 128 bits: where a word stands, its trace is found, and
 * where a trace is missing, its word does not stand.
 *
 * @param low the first 64 bits
 * @param high the others
 */
public record Traces(long low, long high) {

  private static final Traces NONE = new Traces(0, 0);

  /** The traces of lower-case words. */
  public static Traces of(Set<String> words) {
    Traces all = NONE;
    for (String word : words) {
      all = all.and(word);
    }
    return all;
  }

  /** The traces of the words of a sentence. */
  static Traces ofTokens(List<Token> tokens) {
    Traces all = NONE;
    for (Token token : tokens) {
      all = all.and(token.lower());
    }
    return all;
  }

  private Traces and(String word) {
    int hash = word.hashCode() * 0x9E3779B9;
    long bit = 1L << (hash >>> 26);
    return (hash >>> 25 & 1) == 0 ? new Traces(low | bit, high) : new Traces(low, high | bit);
  }

  /** Whether one of the words may be among those that left the other traces. */
  public boolean meet(Traces others) {
    return ((low & others.low) | (high & others.high)) != 0;
  }
}
