package org.breakranks.evaluation;

/**
 * How often a slot agrees.
 *
 * @param right matches on which it agrees
 * @param of matches on which it applies
 */
public record Share(int right, int of) {

  static final Share NONE = new Share(0, 0);

  public double accuracy() {
    return (double) right / of;
  }

  Share plus(Share other) {
    return new Share(right + other.right, of + other.of);
  }
}
