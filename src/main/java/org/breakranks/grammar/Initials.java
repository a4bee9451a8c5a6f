package org.breakranks.grammar;

import java.util.Locale;
import org.breakranks.lexicon.WordClasses;

/**
 * Finds whom the initials of an office stand for: "the SP" is the "Superintendent of Police K. Rao"
 * named before.
 */
final class Initials {

  private static final int SHORTEST = 2;

  private Initials() {}

  /** Tokens {@code [from, to)} of a sentence. */
  record Name(int from, int to) {}

  /** Whether a word is written as initials are: "SP", "DGP". */
  static boolean isWritten(String word) {
    return word.length() >= SHORTEST && word.chars().allMatch(Character::isUpperCase);
  }

  /** Where the office that the initials stand for is written out, with the name behind; or null. */
  static Name in(Reading reading, String initials, WordClasses words) {
    for (int at = 0; at < reading.size(); at++) {
      int behind = isCapital(reading, at) ? spelled(reading, at, initials, words) : -1;
      if (behind >= 0) {
        int to = behind;
        while (isCapital(reading, to) || (to > behind && reading.word(to).equals("."))) {
          to++;
        }
        return new Name(at, to);
      }
    }
    return null;
  }

  /** The index behind the words from {@code at} on that begin with the initials, -1 for none. */
  private static int spelled(Reading reading, int at, String initials, WordClasses words) {
    String letters = initials.toUpperCase(Locale.ROOT);
    int next = at;
    for (int i = 0; i < letters.length(); i++) {
      while (i > 0 && isSmall(reading.word(next), words) && !isCapital(reading, next)) {
        next++;
      }
      boolean fits = isCapital(reading, next) && text(reading, next).charAt(0) == letters.charAt(i);
      if (!fits || text(reading, next).length() <= SHORTEST) {
        return -1;
      }
      next++;
    }
    return next;
  }

  private static boolean isSmall(String word, WordClasses words) {
    return word.equals(".") || words.is("name-joint", word);
  }

  private static boolean isCapital(Reading reading, int at) {
    return at < reading.size() && Character.isUpperCase(text(reading, at).charAt(0));
  }

  private static String text(Reading reading, int at) {
    return reading.token(at).text();
  }
}
