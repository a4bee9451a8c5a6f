package org.breakranks.lexicon;

import java.util.Map;
import java.util.Set;

/**
 * Words and what is known of them, to be asked for every word of a text, most of which are not
 * among them: {@link RarePairs} of one kind. Immutable.
 *
 * @param <V> what is known of a word
 */
public final class RareWords<V> {

  private static final String ONE_KIND = "";

  private final Set<String> words;
  private final RarePairs<V> known;

  private RareWords(Map<String, V> words) {
    this.words = Set.copyOf(words.keySet());
    this.known = RarePairs.of(Map.of(ONE_KIND, words));
  }

  public static <V> RareWords<V> of(Map<String, V> words) {
    return new RareWords<>(words);
  }

  /** What is known of a word, null if it is not among them. */
  public V get(String word) {
    return known.get(ONE_KIND, word);
  }

  /** What is known of a word, or what stands for those that are not among them. */
  public V getOrDefault(String word, V other) {
    V found = get(word);
    return found == null ? other : found;
  }

  public boolean has(String word) {
    return get(word) != null;
  }

  /** All of them. */
  public Set<String> words() {
    return words;
  }
}
