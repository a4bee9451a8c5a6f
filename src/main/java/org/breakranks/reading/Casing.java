package org.breakranks.reading;

import org.breakranks.text.Sentence;
import org.breakranks.text.Token;

/** What capital letters say in a sentence. */
enum Casing {
  /** Names begin with a capital, other words do not. */
  NORMAL,
  /** Every word is in capitals: they say nothing. */
  UPPER,
  /** No word has a capital. */
  LOWER,
  /** A headline in which most words begin with a capital. */
  TITLE;

  private static final int SHORTEST = 4;

  static Casing of(Sentence sentence) {
    int words = 0;
    int upper = 0;
    int capitalized = 0;
    for (Token token : sentence.tokens()) {
      if (token.isWord() && token.text().length() >= SHORTEST) {
        words++;
        capitalized += token.isCapitalized() ? 1 : 0;
        upper += isUpper(token) ? 1 : 0;
      }
    }
    if (words < 2) {
      return NORMAL;
    }
    if (upper * 10 >= words * 7) {
      return UPPER;
    }
    if (capitalized == 0) {
      return hasCapital(sentence) ? NORMAL : LOWER;
    }
    boolean closed = sentence.token(sentence.size() - 1).text().equals(".");
    return !closed && words >= SHORTEST && capitalized * 5 >= words * 4 ? TITLE : NORMAL;
  }

  /** Whether all letters of a token are capitals. */
  static boolean isUpper(Token token) {
    String text = token.text();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return hasCapital(token);
  }

  /** Whether a token has a capital somewhere, as {@code al-Shabaab} has. */
  static boolean hasCapital(Token token) {
    String text = token.text();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasCapital(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(Casing::hasCapital);
  }
}
