package org.breakranks.event;

import java.util.Comparator;

/**
 * That an account may speak of an act.
 *
 * @param strength how much speaks for it
 * @param score to tell links of one strength apart, greater is better
 */
record Link(Strength strength, int score) implements Comparable<Link> {

  /** How much speaks for a link. */
  enum Strength {
    /** Nothing, or something speaks against it. */
    NONE,
    /** Enough if no other act fits as well. */
    WEAK,
    STRONG
  }

  static final Link NONE = new Link(Strength.NONE, 0);

  boolean exists() {
    return strength != Strength.NONE;
  }

  @Override
  public int compareTo(Link other) {
    return Comparator.comparing(Link::strength).thenComparingInt(Link::score).compare(this, other);
  }
}
