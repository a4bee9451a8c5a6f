package org.breakranks.reading;

/**
 * A number expression in a sentence: "62", "Fifty-five (55)", "more than a dozen", "between 20 and
 * 30". What it counts is for the grammar to say.
 *
 * @param from index of its first token in the sentence
 * @param to index after its last token
 * @param low lower bound, null when only an upper one is stated
 * @param best the figure itself, the rounded midpoint of two bounds, or the one bound there is
 * @param high upper bound, null when only a lower one is stated
 * @param basis how it is worded
 * @param text its wording
 */
public record Quantity(
    int from, int to, Integer low, int best, Integer high, PeopleBasis basis, String text) {

  public Quantity {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException(
          "a quantity needs 0 <= from < to, got " + from + " and " + to);
    }
  }
}
