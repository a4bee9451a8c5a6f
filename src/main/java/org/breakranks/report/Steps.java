package org.breakranks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Round limits of the classes that a map colours, the same whichever month is shown: 1, 2, 3, 5, 8;
 * or 1, 8, 30, 200, 1000. Its places fall into them as evenly as may be, over all months and in
 * single ones, but none spans so wide a ratio that a place far above all others looks like them.
 */
final class Steps {

  private static final int CLASSES = 5;
  private static final List<Long> ROUND = LongStream.of(1, 2, 3, 5, 8).boxed().toList();
  private static final List<Long> ROUND_TENS =
      LongStream.of(10, 15, 20, 30, 50, 80).boxed().toList();

  private final Share totals;
  private final Share months;

  private Steps(Share totals, Share months) {
    this.totals = totals;
    this.months = months;
  }

  /**
   * The lower limits of at most five classes, the first one 1; none where nothing is to be shown.
   *
   * @param totals the values of the places over all months
   * @param months their values in single months
   */
  static List<Long> separating(List<Long> totals, List<Long> months) {
    Share all = Share.of(totals);
    if (all.isEmpty()) {
      return List.of();
    }
    return new Steps(all, Share.of(months)).best(round(all.highest()), CLASSES).limits();
  }

  /** All round numbers up to the highest value. */
  private static List<Long> round(long highest) {
    List<Long> round = new ArrayList<>(ROUND);
    for (long power = 1; power * 10 <= highest; power *= 10) {
      for (long tens : ROUND_TENS) {
        round.add(tens * power);
      }
    }
    round.removeIf(step -> step > highest);
    return round;
  }

  /**
   * Classes of which the first one begins at the first of these limits.
   *
   * @param limits that may be chosen
   * @param most how many classes there may be
   */
  private Classes best(List<Long> limits, int most) {
    long first = limits.get(0);
    Classes best = new Classes(List.of(first), crowding(first, Long.MAX_VALUE));
    for (int next = 1; next < limits.size() && most > 1; next++) {
      double here = crowding(first, limits.get(next));
      if (here < best.crowding()) {
        Classes rest = best(limits.subList(next, limits.size()), most - 1);
        if (here + rest.crowding() < best.crowding()) {
          best = rest.from(first, here);
        }
      }
    }
    return best;
  }

  /** Summed over all classes, least where each holds as much as the others. */
  private double crowding(long from, long to) {
    long above = totals.highest() + 1;
    double total = totals.within(from, to);
    double month = months.within(from, to);
    double ratio = Math.log(Math.min(to, above) / (double) from) / Math.log((double) above);
    return total * total + month * month + ratio * ratio;
  }

  /**
   * Classes above each other.
   *
   * @param limits the least value of each
   * @param crowding the sum over them
   */
  private record Classes(List<Long> limits, double crowding) {

    Classes from(long first, double here) {
      List<Long> all = new ArrayList<>(List.of(first));
      all.addAll(limits);
      return new Classes(List.copyOf(all), here + crowding);
    }
  }

  /**
   * How large a share of some values lies where.
   *
   * @param sorted the values above 0
   */
  private record Share(List<Long> sorted) {

    static Share of(List<Long> values) {
      return new Share(values.stream().filter(value -> value > 0).sorted().toList());
    }

    boolean isEmpty() {
      return sorted.isEmpty();
    }

    long highest() {
      return sorted.get(sorted.size() - 1);
    }

    double within(long from, long to) {
      return isEmpty() ? 0 : (below(to) - below(from)) / (double) sorted.size();
    }

    private int below(long limit) {
      int begin = 0;
      int end = sorted.size();
      while (begin < end) {
        int middle = (begin + end) >>> 1;
        if (sorted.get(middle) < limit) {
          begin = middle + 1;
        } else {
          end = middle;
        }
      }
      return begin;
    }
  }
}
