package org.breakranks.grammar;

import org.breakranks.reading.PeopleBasis;
import org.breakranks.reading.Quantity;

/**
 * How many people acted, never rifles, rewards or the dead.
 *
 * @param low fewest, null when no lower bound is stated
 * @param best point estimate: the figure, the midpoint of two bounds, or the one bound there is
 * @param high most, null when no upper bound is stated
 * @param text the wording, null when nothing is said
 * @param basis how the figure is worded
 * @param leaders commanders among them, null when not told apart
 * @param womenChildren women, children and relatives counted apart, not part of {@code best}
 * @param foreignNationals foreigners among them, part of {@code best}
 * @param weapons weapons given up with them
 */
public record People(
    Integer low,
    Integer best,
    Integer high,
    String text,
    PeopleBasis basis,
    Integer leaders,
    Integer womenChildren,
    Integer foreignNationals,
    Integer weapons) {

  /** The same count with women, children and relatives told apart. */
  public People withWomenChildren(int count) {
    return new People(
        low, best, high, text, basis, leaders, Integer.valueOf(count), foreignNationals, weapons);
  }

  /** As many people, of whom all else is told as it is here. */
  People counted(Quantity figure) {
    return new People(
        figure.low(),
        figure.best(),
        figure.high(),
        figure.text(),
        figure.basis(),
        leaders,
        womenChildren,
        foreignNationals,
        weapons);
  }

  /** The same count with what another mention of the act tells apart and this one does not. */
  public People completedBy(People other) {
    return new People(
        low,
        best,
        high,
        text,
        basis,
        leaders == null ? other.leaders : leaders,
        womenChildren == null ? other.womenChildren : womenChildren,
        foreignNationals == null ? other.foreignNationals : foreignNationals,
        weapons == null ? other.weapons : weapons);
  }

  public static final People UNKNOWN =
      new People(null, null, null, null, PeopleBasis.NONE, null, null, null, null);
}
