package org.breakranks.grammar;

import org.breakranks.lexicon.WordClasses;
import org.breakranks.text.Token;

/**
 * The words by which a site announces another of its stories: "READ ALSO:", "More on this story",
 * "You might also be interested in |". All of them are words of which such labels are made, one of
 * them says that it is one, and behind "on" or "from" there may be a name: "More from Kabul:".
 *
 * @param end the index of the first token behind the label and its mark
 * @param bare whether nothing follows in the sentence
 * @param list whether it is the heading of a list of stories
 */
record TeaserLabel(int end, boolean bare, boolean list) {

  private static final String WORDS = "teaser_word";
  private static final String KEYS = "teaser_key";
  private static final String LISTS = "teaser_list";
  private static final String BEFORE_NAME = "teaser_of";
  private static final String MARKS = ":|–—->»→";
  private static final int LONGEST = 9;

  /** The label with which a sentence begins, or null. */
  static TeaserLabel of(Reading reading, WordClasses words) {
    int from = Boilerplate.firstWord(reading);
    int at = from;
    boolean key = false;
    boolean list = false;
    while (at < reading.size() && at - from < LONGEST && isOfLabel(reading, at, words)) {
      key |= words.match(KEYS, reading.sentence(), at) > 0;
      list |= words.match(LISTS, reading.sentence(), at) > 0;
      at++;
    }
    boolean ends = at >= reading.size();
    if (!key || !(ends || MARKS.contains(reading.word(at)))) {
      return null;
    }
    while (at < reading.size() && !reading.token(at).isWord() && !isNumber(reading.token(at))) {
      at++;
    }
    return new TeaserLabel(at, at >= reading.size(), list);
  }

  private static boolean isOfLabel(Reading reading, int at, WordClasses words) {
    return reading.is(words, WORDS, at)
        || isNumber(reading.token(at))
        || (isName(reading.token(at)) && isNamed(reading, at - 1, words));
  }

  /** Whether a name may follow: behind "from", or behind the first part of it. */
  private static boolean isNamed(Reading reading, int before, WordClasses words) {
    int at = before;
    while (at > 0 && isName(reading.token(at)) && !reading.is(words, WORDS, at)) {
      at--;
    }
    return reading.is(words, BEFORE_NAME, at);
  }

  private static boolean isNumber(Token token) {
    return Character.isDigit(token.text().charAt(0));
  }

  private static boolean isName(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }
}
