package org.breakranks.lexicon;

import java.util.Map;
import java.util.Set;

/**
 * Words and what is known of them, to be asked for every word of a text. Most words of a text are
 * not among them, and a bit of a small table tells so; the others are found by one or two looks.
 * Immutable.
 *
 * @param <V> what is known of a word
 */
public final class RareWords<V> {

  private static final int BITS_PER_WORD = 16;
  private static final int SLOTS_PER_WORD = 4;

  private final Set<String> words;
  private final String[] slots;
  private final V[] known; // of the word in the same slot
  private final long[] seen;

  @SuppressWarnings("unchecked") // an array of a generic type cannot be made
  private RareWords(Map<String, V> words) {
    int size = Integer.highestOneBit(1 + words.size());
    this.words = Set.copyOf(words.keySet());
    this.slots = new String[size * SLOTS_PER_WORD];
    this.known = (V[]) new Object[slots.length];
    this.seen = new long[Math.max(1, size * BITS_PER_WORD * 2 / Long.SIZE)];
    words.forEach(this::put);
  }

  public static <V> RareWords<V> of(Map<String, V> words) {
    return new RareWords<>(words);
  }

  private void put(String word, V value) {
    int hash = mixed(word);
    int slot = slot(word, hash);
    slots[slot] = word;
    known[slot] = value;
    seen[bits(hash)] |= 1L << hash;
  }

  /** What is known of a word, null if it is not among them. */
  public V get(String word) {
    int hash = mixed(word);
    return (seen[bits(hash)] >>> hash & 1) == 0 ? null : known[slot(word, hash)];
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

  /** Where a word stands, or the free slot where it would stand. */
  private int slot(String word, int hash) {
    int slot = hash & (slots.length - 1);
    while (slots[slot] != null && !slots[slot].equals(word)) {
      slot = slot + 1 & (slots.length - 1);
    }
    return slot;
  }

  private int bits(int hash) {
    return hash >>> 6 & (seen.length - 1);
  }

  private static int mixed(String word) {
    int hash = word.hashCode() * 0x9E3779B9;
    return hash ^ hash >>> 15;
  }
}
