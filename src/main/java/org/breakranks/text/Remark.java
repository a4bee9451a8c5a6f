package org.breakranks.text;

/**
 * What an annotator of the user's own says of some words: {@code "PERSON"} of a name. The grammar
 * does not read it; it is kept beside the mentions as further evidence.
 *
 * @param annotator output column of the annotator, such as {@code ner}
 * @param begin offset of the first character
 * @param end offset after the last character
 * @param result what it says
 */
public record Remark(String annotator, int begin, int end, String result) {

  public Remark {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "a remark needs 0 <= begin <= end, got [" + begin + ", " + end + ")");
    }
  }

  /** Whether it shares a character with the span. */
  public boolean touches(Span span) {
    return begin < span.end() && span.begin() < end;
  }
}
