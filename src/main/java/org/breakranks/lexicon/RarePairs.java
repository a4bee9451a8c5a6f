package org.breakranks.lexicon;

import java.util.Map;

/**
 * Pairs of words, such as a kind and a word of that kind, and what is known of them, to be asked
 * for every word of a text. Most pairs that are asked for are not among them, and a bit of a small
 * table tells so; the others are found by one or two looks. Immutable.
 *
 * @param <V> what is known of a pair
 */
final class RarePairs<V> {

  private static final int BITS_PER_PAIR = 16;
  private static final int SLOTS_PER_PAIR = 4;

  private final Entry<V>[] slots;
  private final long[] seen;

  private record Entry<V>(int hash, String one, String other, V known) {

    boolean is(int pair, String first, String second) {
      return hash == pair && one.equals(first) && other.equals(second);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type cannot be made
  private RarePairs(Map<String, Map<String, V>> pairs) {
    int size = Integer.highestOneBit(1 + pairs.values().stream().mapToInt(Map::size).sum());
    this.slots = new Entry[size * SLOTS_PER_PAIR];
    this.seen = new long[Math.max(1, size * BITS_PER_PAIR * 2 / Long.SIZE)];
    pairs.forEach((one, others) -> others.forEach((other, known) -> put(one, other, known)));
  }

  /** Pairs by their first and second words. */
  static <V> RarePairs<V> of(Map<String, Map<String, V>> pairs) {
    return new RarePairs<>(pairs);
  }

  private void put(String one, String other, V known) {
    int hash = mixed(one, other);
    int slot = slot(hash);
    while (slots[slot] != null) {
      slot = slot(slot + 1);
    }
    slots[slot] = new Entry<>(hash, one.intern(), other, known); // as code asks with its names
    seen[bits(hash)] |= 1L << hash;
  }

  /** What is known of a pair, null if it is not among them. */
  V get(String one, String other) {
    int hash = mixed(one, other);
    return (seen[bits(hash)] >>> hash & 1) == 0 ? null : find(one, other, hash);
  }

  private V find(String one, String other, int hash) {
    int slot = slot(hash);
    Entry<V> entry = slots[slot];
    while (entry != null && !entry.is(hash, one, other)) {
      slot = slot(slot + 1);
      entry = slots[slot];
    }
    return entry == null ? null : entry.known;
  }

  private int slot(int hash) {
    return hash & (slots.length - 1);
  }

  private int bits(int hash) {
    return hash >>> 6 & (seen.length - 1);
  }

  private static int mixed(String one, String other) {
    int hash = (one.hashCode() * 31 + other.hashCode()) * 0x9E3779B9;
    return hash ^ hash >>> 15;
  }
}
