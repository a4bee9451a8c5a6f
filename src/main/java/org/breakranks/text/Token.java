package org.breakranks.text;

import java.util.Locale;

/**
 * A word, number or punctuation mark.
 *
 * @param text the characters as they stand in the passage, never empty
 * @param lower {@code text} in lower case (root locale), what the word tables are matched with
 * @param span where it stands in the passage
 */
public record Token(String text, String lower, Span span) {

  public Token {
    if (text.isEmpty()) {
      throw new IllegalArgumentException(
          "a token needs at least one character, got none at " + span);
    }
  }

  public static Token of(String text, int begin) {
    return new Token(text, text.toLowerCase(Locale.ROOT), new Span(begin, begin + text.length()));
  }

  public boolean isWord() {
    return Character.isLetter(text.charAt(0));
  }

  public boolean isCapitalized() {
    return Character.isUpperCase(text.charAt(0));
  }
}
