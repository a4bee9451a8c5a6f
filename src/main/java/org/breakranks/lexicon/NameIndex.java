package org.breakranks.lexicon;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Finds known names in a sentence, whatever their case, accents and hyphens. A name is kept as the
 * 64-bit hash of its parts, written together: 130,000 names take some 6 MB, and {@code Tarin Kot}
 * and {@code Tarinkot} are one name. Immutable and safe to share.
 */
public final class NameIndex {

  private final HashPositions names;
  private final int[] starts;
  private final int[] payloads;
  private final HashPositions beginnings;
  private final byte[] lengths;

  private NameIndex(Builder builder) {
    long[][] sorted = builder.sorted();
    long[] keys = new long[sorted.length];
    int[] firsts = new int[sorted.length + 1];
    payloads = new int[sorted.length];
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (count == 0 || keys[count - 1] != sorted[i][0]) {
        keys[count] = sorted[i][0];
        firsts[count++] = i;
      }
      payloads[i] = (int) sorted[i][1];
    }
    firsts[count] = sorted.length;
    names = HashPositions.of(Arrays.copyOf(keys, count));
    starts = Arrays.copyOf(firsts, count + 1);
    long[] begun = builder.beginnings();
    beginnings = HashPositions.of(begun);
    lengths = builder.lengths(begun);
  }

  /** A name found in a text. */
  public final class Hit {

    private final int name;
    private final int to;

    private Hit(int name, int to) {
      this.name = name;
      this.to = to;
    }

    /** The part of the text after its last one. */
    public int to() {
      return to;
    }

    /** What was added under the name, in ascending order. */
    public List<Integer> payloads() {
      return NameIndex.this.payloads(name);
    }
  }

  /** The names that begin with part {@code from} of the text, longest first; none at its end. */
  public List<Hit> at(FoldedText text, int from) {
    if (from >= text.size()) {
      return List.of();
    }
    int beginning = beginnings.of(mixed(text.hash(from)));
    if (beginning < 0) {
      return List.of();
    }
    int longest = Math.min(text.size(), from + lengths[beginning]);
    List<Hit> hits = new ArrayList<>(1);
    long hash = 0;
    for (int to = from; to < longest; to++) {
      hash = rolled(hash, text.part(to));
      int name = names.of(mixed(hash));
      if (name >= 0) {
        hits.add(0, new Hit(name, to + 1));
      }
    }
    return hits;
  }

  /** What was added under exactly this name, in ascending order; empty if nothing was. */
  public List<Integer> of(String name) {
    long hash = 0;
    for (String part : Spelling.parts(name)) {
      hash = rolled(hash, part);
    }
    int found = names.of(mixed(hash));
    return found < 0 ? List.of() : payloads(found);
  }

  private List<Integer> payloads(int name) {
    int first = starts[name];
    int size = starts[name + 1] - first;
    return new AbstractList<>() {
      @Override
      public Integer get(int index) {
        return payloads[first + Objects.checkIndex(index, size)];
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  static long rolled(long hash, String part) {
    long rolled = hash;
    for (int i = 0; i < part.length(); i++) {
      rolled = (rolled + part.charAt(i)) * 0x9E3779B97F4A7C15L;
      rolled ^= rolled >>> 29;
    }
    return rolled;
  }

  private static long mixed(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    return mixed ^ (mixed >>> 33);
  }

  /** Collects names; not safe to share. */
  public static final class Builder {

    private static final int LONGEST = 16;
    private static final int SHORTEST_JOINED = 6;
    private final List<long[]> pairs = new ArrayList<>();
    private final List<long[]> begun = new ArrayList<>();

    /** Adds a payload under a name; names without a letter or digit are passed over. */
    public Builder add(String name, int payload) {
      return add(Spelling.parts(name), payload);
    }

    /** Adds a payload under the name of these parts. */
    Builder add(List<String> parts, int payload) {
      if (parts.isEmpty() || parts.size() > LONGEST) {
        return this;
      }
      long hash = 0;
      for (String part : parts) {
        hash = rolled(hash, part);
      }
      pairs.add(new long[] {mixed(hash), payload});
      begun.add(new long[] {mixed(rolled(0, parts.get(0))), parts.size()});
      int letters = parts.stream().mapToInt(String::length).sum();
      if (parts.size() > 1 && parts.size() < 4 && letters >= SHORTEST_JOINED) {
        begun.add(new long[] {mixed(hash), 1});
      }
      return this;
    }

    public NameIndex build() {
      return new NameIndex(this);
    }

    private long[][] sorted() {
      long[][] sorted = pairs.toArray(long[][]::new);
      Arrays.sort(sorted, Builder::compare);
      int size = 0;
      for (long[] pair : sorted) {
        if (size == 0 || compare(sorted[size - 1], pair) != 0) {
          sorted[size++] = pair;
        }
      }
      return Arrays.copyOf(sorted, size);
    }

    private static int compare(long[] one, long[] other) {
      return one[0] != other[0] ? Long.compare(one[0], other[0]) : Long.compare(one[1], other[1]);
    }

    private long[] beginnings() {
      long[] all = new long[begun.size()];
      for (int i = 0; i < all.length; i++) {
        all[i] = begun.get(i)[0];
      }
      Arrays.sort(all);
      int count = 0;
      for (long beginning : all) {
        if (count == 0 || all[count - 1] != beginning) {
          all[count++] = beginning;
        }
      }
      return Arrays.copyOf(all, count);
    }

    private byte[] lengths(long[] beginnings) {
      byte[] lengths = new byte[beginnings.length];
      for (long[] pair : begun) {
        int at = Arrays.binarySearch(beginnings, pair[0]);
        lengths[at] = (byte) Math.max(lengths[at], pair[1]);
      }
      return lengths;
    }
  }
}
