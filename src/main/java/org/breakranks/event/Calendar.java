package org.breakranks.event;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Gatherings by day, so that an account is compared with those near its time only. */
final class Calendar {

  private static final int LONGEST_SPAN = 36;

  private final TreeMap<Long, List<Gathering>> days = new TreeMap<>();
  private final TreeMap<Long, List<Gathering>> spans = new TreeMap<>();
  private final List<Gathering> loose = new ArrayList<>();

  void add(Gathering gathering) {
    Timing timing = gathering.facts().timing();
    switch (timing.kind()) {
      case DAY -> days.computeIfAbsent(timing.start(), day -> new ArrayList<>()).add(gathering);
      case SPAN -> spans.computeIfAbsent(timing.start(), day -> new ArrayList<>()).add(gathering);
      case YEAR, NONE -> loose.add(gathering);
    }
  }

  /**
   * Shows all gatherings whose time can be compatible with {@code timing}, and some others. Since
   * accounts with a looser date are gathered later, a day needs not be compared with loose ones.
   *
   * @param lag how many days a day may lie away from another
   */
  void near(Timing timing, int lag, Consumer<Gathering> consumer) {
    switch (timing.kind()) {
      case DAY, SPAN -> between(timing.start(), timing.end(), lag, consumer);
      case YEAR -> {
        between(timing.start(), timing.end(), lag, consumer);
        loose.forEach(consumer);
      }
      case NONE -> {
        if (timing.published() == null) {
          between(Integer.MIN_VALUE, Integer.MAX_VALUE, 0, consumer);
        } else {
          long published = timing.published();
          between(published - Timing.LONGEST_LAG, published, lag, consumer);
        }
        loose.forEach(consumer);
      }
    }
  }

  private void between(long start, long end, int lag, Consumer<Gathering> consumer) {
    days.subMap(start - lag - Timing.STATEMENT_LAG - 1, true, end + lag + 1, true)
        .values()
        .forEach(found -> found.forEach(consumer));
    spans
        .subMap(start - lag - LONGEST_SPAN, true, end + lag + 1, true)
        .values()
        .forEach(found -> found.forEach(consumer));
  }
}
