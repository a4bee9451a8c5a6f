package org.breakranks.event;

import org.breakranks.grammar.People;
import org.breakranks.reading.PeopleBasis;

/**
 * A stated number of people, to be compared with another.
 *
 * @param low fewest, null when open
 * @param best point estimate, null when nothing is said
 * @param high most, null when open
 * @param basis how it is worded
 */
record Figure(Integer low, Integer best, Integer high, PeopleBasis basis) {

  /** How two figures agree. */
  enum Agreement {
    /** The same point estimate. */
    SAME,
    /** Within 15 %, or one lies within the bounds of the other: "over 100" and "150". */
    NEAR,
    /** Compatible, but one of them is vague: "dozens" and "40". */
    LOOSE,
    /** One of them is unknown, or speaks of a leader alone. */
    UNKNOWN,
    /** Within a factor of 2.2: 41 and 86. */
    SIMILAR,
    /** Within a factor of 5. */
    FAR,
    /** Further apart. */
    UNLIKE
  }

  static Figure of(People people) {
    return new Figure(people.low(), people.best(), people.high(), people.basis());
  }

  /** Whether it tells how many. */
  boolean isStated() {
    return best != null;
  }

  /** Whether it tells how many in more than a word such as "dozens", and not of a leader alone. */
  boolean isFirm() {
    return isStated() && basis != PeopleBasis.VAGUE && basis != PeopleBasis.NAMED;
  }

  /** Whether it can identify an act: not a vague figure, and at least {@code size}. */
  boolean isTelling(int size) {
    return isStated() && best >= size && basis != PeopleBasis.VAGUE;
  }

  /** 0 for an exact figure up to 5 for none. */
  int vagueness() {
    if (!isStated()) {
      return 5;
    }
    return switch (basis) {
      case EXACT -> 0;
      case APPROXIMATE -> 1;
      case BOUND -> 2;
      case VAGUE -> 3;
      case NAMED -> 4;
      case NONE -> 5;
    };
  }

  Agreement with(Figure other) {
    if (!isStated() || !other.isStated()) {
      return Agreement.UNKNOWN;
    }
    boolean leaderAlone = basis == PeopleBasis.NAMED || other.basis == PeopleBasis.NAMED;
    if (leaderAlone && !best.equals(other.best)) {
      return Agreement.UNKNOWN;
    }
    boolean vague = basis == PeopleBasis.VAGUE || other.basis == PeopleBasis.VAGUE;
    if (best.equals(other.best) && !vague) {
      return Agreement.SAME;
    }
    if (isNear(other)) {
      return vague ? Agreement.LOOSE : Agreement.NEAR;
    }
    double ratio = (double) Math.max(best, other.best) / Math.max(1, Math.min(best, other.best));
    return ratio <= 2.2 ? Agreement.SIMILAR : ratio <= 5 ? Agreement.FAR : Agreement.UNLIKE;
  }

  private boolean isNear(Figure other) {
    double gap = Math.max(other.bottom() - top(), bottom() - other.top());
    return gap <= 0.15 * Math.max(best, other.best)
        || (gap <= 1 && Math.min(best, other.best) >= 6);
  }

  /** The least number that the wording leaves open; "up to N" is read as at least half of it. */
  double bottom() {
    return low != null ? low : high != null ? high / 2.0 : best;
  }

  /** The greatest; "over N" is read as at most twice as many. */
  double top() {
    return high != null ? high : low != null ? low * 2.0 : best;
  }
}
