package org.breakranks.lexicon;

import java.util.Arrays;

/**
 * Where 64-bit hashes stand in an array, found by one or two looks. Most hashes that are asked for
 * are not among them, and a bit of a small table tells so. Immutable.
 */
final class HashPositions {

  private static final int NONE = -1;
  private static final int SLOTS_PER_HASH = 2;

  private static final int BITS_PER_HASH = 8;

  private final long[] hashes;
  private final int[] slots;
  private final long[] seen;

  private HashPositions(long[] hashes) {
    this.hashes = hashes;
    this.slots = new int[Integer.highestOneBit(Math.max(1, hashes.length)) * 2 * SLOTS_PER_HASH];
    this.seen = new long[Math.max(1, slots.length / SLOTS_PER_HASH * BITS_PER_HASH / Long.SIZE)];
    Arrays.fill(slots, NONE);
    for (int position = 0; position < hashes.length; position++) {
      int slot = first(hashes[position]);
      while (slots[slot] != NONE) {
        slot = next(slot);
      }
      slots[slot] = position;
      seen[word(hashes[position])] |= 1L << hashes[position];
    }
  }

  /** The positions of hashes, none of which occurs twice. */
  static HashPositions of(long[] hashes) {
    return new HashPositions(hashes);
  }

  /** The position of a hash, or -1. */
  int of(long hash) {
    if ((seen[word(hash)] >>> hash & 1) == 0) {
      return NONE;
    }
    int slot = first(hash);
    while (slots[slot] != NONE && hashes[slots[slot]] != hash) {
      slot = next(slot);
    }
    return slots[slot];
  }

  private int word(long hash) {
    return (int) (hash >>> 8) & (seen.length - 1);
  }

  private int first(long hash) {
    return (int) (hash >>> 32) & (slots.length - 1);
  }

  private int next(int slot) {
    return (slot + 1) & (slots.length - 1);
  }
}
