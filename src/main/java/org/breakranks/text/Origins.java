package org.breakranks.text;

import java.util.Arrays;

/**
 * Where the characters of a cleaned text stood in the text as received. Most stand as they stood,
 * one after the other; so only stretches are kept, of which an ordinary text has few.
 */
final class Origins {

  /** Each character of the stretch stood for itself; else all stood for one and the same piece. */
  private static final int EACH = 0;

  private static final int FEW = 4;

  private int[] firsts = new int[FEW];
  private int[] begins = new int[FEW];
  private int[] widths = new int[FEW];
  private int stretches;
  private int length;

  /** Adds characters that stood at a place as they are. */
  void add(int begin, int count) {
    int last = stretches - 1;
    boolean follows =
        last >= 0 && widths[last] == EACH && begins[last] + length - firsts[last] == begin;
    if (!follows && count > 0) {
      open(begin, EACH);
    }
    length += count;
  }

  /** Adds characters that all stand for one piece of another length. */
  void add(int begin, int count, int width) {
    if (count > 0) {
      open(begin, width);
    }
    length += count;
  }

  private void open(int begin, int width) {
    if (stretches == firsts.length) {
      firsts = Arrays.copyOf(firsts, 2 * stretches);
      begins = Arrays.copyOf(begins, 2 * stretches);
      widths = Arrays.copyOf(widths, 2 * stretches);
    }
    firsts[stretches] = length;
    begins[stretches] = begin;
    widths[stretches++] = width;
  }

  /** Where a span of the cleaned text stood; an empty one stands before the character behind it. */
  Span of(Span span) {
    if (span.length() == 0) {
      int at = span.begin() < length ? begin(span.begin()) : end(length - 1);
      return new Span(at, at);
    }
    return new Span(begin(span.begin()), end(span.end() - 1));
  }

  private int begin(int at) {
    int stretch = stretch(at);
    return begins[stretch] + (widths[stretch] == EACH ? at - firsts[stretch] : 0);
  }

  private int end(int at) {
    if (length == 0) {
      return 0;
    }
    int stretch = stretch(at);
    return widths[stretch] == EACH ? begin(at) + 1 : begins[stretch] + widths[stretch];
  }

  private int stretch(int at) {
    if (at < 0 || at >= length) {
      throw new IndexOutOfBoundsException("expected one of " + length + " characters, got " + at);
    }
    int found = Arrays.binarySearch(firsts, 0, stretches, at);
    return found < 0 ? -found - 2 : found;
  }
}
