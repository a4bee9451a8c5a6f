package org.breakranks.reading;

import org.breakranks.text.Sentence;
import org.breakranks.text.Token;

/** Tells the date of a dateline, "KABUL, Nov. 7 (Xinhua) -", which is the day of writing. */
final class Datelines {

  private static final int LONGEST_PLACE = 8;
  private static final int LONGEST_AGENCY = 5;

  private Datelines() {}

  /** Whether tokens {@code [from, to)} stand between a place and a dash at the head. */
  static boolean hold(Sentence sentence, int from, int to) {
    if (from == 0 || from > LONGEST_PLACE || !isPlace(sentence, from)) {
      return false;
    }
    int last = Math.min(sentence.size(), to + LONGEST_AGENCY);
    for (int at = to; at < last; at++) {
      if (isDash(sentence.token(at))) {
        return true;
      }
      if (sentence.token(at).text().equals(",")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isPlace(Sentence sentence, int to) {
    boolean hasComma = sentence.token(to - 1).text().equals(",");
    return hasComma
        && sentence.tokens().subList(0, to).stream()
            .allMatch(token -> !token.isWord() || token.isCapitalized());
  }

  private static boolean isDash(Token token) {
    return token.text().equals("-") || token.text().equals("–") || token.text().equals("—");
  }
}
