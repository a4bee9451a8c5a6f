package org.breakranks.reading;

/**
 * A bare number, without the words that bound it: "62", "forty-four", "dozens", "2.1 million".
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param low lowest value it can mean
 * @param high highest value it can mean
 * @param scale the multiplier it ends with ("three hundred": 100), else 1
 * @param basis exact, vague, or bound for "20-30"
 */
record Numeral(int from, int to, int low, int high, long scale, PeopleBasis basis) {

  boolean isExact() {
    return low == high;
  }

  Numeral until(int end) {
    return new Numeral(from, end, low, high, scale, basis);
  }
}
