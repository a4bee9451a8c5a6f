package org.breakranks.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The records of a file that begin in {@code [begin, end)}.
 *
 * @param uri the file
 * @param begin offset of the first byte
 * @param end offset after the last byte; {@link Long#MAX_VALUE} reads to the end of the file
 */
record Slice(String uri, long begin, long end) implements Serializable {

  static final long BYTES = 32L << 20;

  private static final long COST_OF_OPENING = 256L << 10;

  /** One slice for a file read as a whole, several for a long one that may be entered midway. */
  static List<Slice> of(InputFile file) {
    if (!Format.maySplit(file.uri()) || file.length() <= BYTES) {
      return List.of(new Slice(file.uri(), 0, Long.MAX_VALUE));
    }
    List<Slice> slices = new ArrayList<>();
    for (long begin = 0; begin < file.length(); begin += BYTES) {
      slices.add(new Slice(file.uri(), begin, begin + BYTES));
    }
    return slices;
  }

  /**
   * Slices packed into tasks of about equal work: a slice belongs to the task in whose share of all
   * work its middle lies.
   *
   * @param files in a stable order
   * @param parallelism how many tasks run at once
   */
  static List<List<Slice>> bundles(List<InputFile> files, int parallelism) {
    long work = files.stream().mapToLong(file -> file.length() + COST_OF_OPENING).sum();
    long share = Math.min(2 * BYTES, Math.max(COST_OF_OPENING, work / parallelism + 1));
    SortedMap<Long, List<Slice>> bundles = new TreeMap<>();
    long before = 0;
    for (InputFile file : files) {
      for (Slice slice : of(file)) {
        long cost = Math.min(slice.end(), file.length()) - slice.begin() + COST_OF_OPENING;
        long task = (before + cost / 2) / share;
        bundles.computeIfAbsent(task, key -> new ArrayList<>()).add(slice);
        before += cost;
      }
    }
    return bundles.values().stream().map(List::copyOf).toList();
  }
}
