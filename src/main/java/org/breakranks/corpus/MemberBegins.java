package org.breakranks.corpus;

import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Where the members of a gzip file begin, as bytes unpacked before them; of so many that a record
 * can be read again, and of no more.
 */
final class MemberBegins {

  /** As many as an archive of a gigabyte has, some megabytes of memory. */
  private static final int MOST = 100_000;

  private final NavigableSet<Long> begins = new TreeSet<>();

  void add(long begin) {
    begins.add(begin);
    if (begins.size() > MOST) {
      begins.pollFirst();
    }
  }

  boolean contains(long position) {
    return begins.contains(position);
  }
}
