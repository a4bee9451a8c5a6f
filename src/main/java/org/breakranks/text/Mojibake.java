package org.breakranks.text;

/**
 * Characters in UTF-8 that were once read as Windows-1252 or Latin-1: {@code â€™} for an
 * apostrophe, {@code Ã©} for é. Only what can hardly be anything else is taken for one: the marks
 * of general punctuation, and letters of Latin-1 whose second half is no quotation mark or dash,
 * for those may well follow a capital Ã or Â.
 */
final class Mojibake {

  /** What Windows-1252 has for the bytes from 0x80 on; the rest is as in Latin-1. */
  private static final String WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  private static final int TWO_BYTES = 0xC2;
  private static final int LAST_OF_TWO = 0xC3;
  private static final int PUNCTUATION = 0xE2;

  private Mojibake() {}

  /** The character that the text should have at a place; 0 if it is right as it stands. */
  static char at(String text, int at) {
    int first = text.charAt(at);
    if (first == PUNCTUATION && at + 2 < text.length()) {
      int second = octet(text.charAt(at + 1));
      int third = octet(text.charAt(at + 2));
      boolean certain = (second == 0x80 || second == 0x82 || second == 0x84) && third >= 0x80;
      return certain && third <= 0xBF
          ? (char) (0x2000 | ((second & 0x3F) << 6) | (third & 0x3F))
          : 0;
    }
    if (first >= TWO_BYTES && first <= LAST_OF_TWO && at + 1 < text.length()) {
      char half = text.charAt(at + 1);
      boolean certain = half >= 0x80 && half <= 0xBF;
      return certain ? (char) (((first & 0x3) << 6) | (half & 0x3F)) : 0;
    }
    return 0;
  }

  /** How many characters stand for it. */
  static int width(String text, int at) {
    return text.charAt(at) == PUNCTUATION ? 3 : 2;
  }

  private static int octet(char c) {
    int windows = WINDOWS.indexOf(c);
    return windows < 0 ? c : 0x80 + windows;
  }
}
