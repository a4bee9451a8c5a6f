package org.breakranks.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Words and what is known of them, to be asked for every word of a text. Most words of a text are
 * not among them, and a bit of a small table tells so. Immutable.
 *
 * @param <V> what is known of a word
 */
public final class RareWords<V> {

  private static final int BITS_PER_WORD = 16;

  private final Map<String, V> words;
  private final long[] seen;

  private RareWords(Map<String, V> words) {
    this.words = new HashMap<>(words);
    this.seen = new long[Integer.highestOneBit(1 + words.size() * BITS_PER_WORD / Long.SIZE)];
    words.keySet().forEach(word -> seen[slot(mixed(word))] |= 1L << mixed(word));
  }

  public static <V> RareWords<V> of(Map<String, V> words) {
    return new RareWords<>(words);
  }

  /** What is known of a word, null if it is not among them. */
  public V get(String word) {
    int hash = mixed(word);
    return (seen[slot(hash)] >>> hash & 1) == 0 ? null : words.get(word);
  }

  public boolean has(String word) {
    return get(word) != null;
  }

  /** All of them. */
  public Set<String> words() {
    return Collections.unmodifiableSet(words.keySet());
  }

  private int slot(int hash) {
    return hash >>> 6 & (seen.length - 1);
  }

  private static int mixed(String word) {
    int hash = word.hashCode() * 0x9E3779B9;
    return hash ^ hash >>> 15;
  }
}
