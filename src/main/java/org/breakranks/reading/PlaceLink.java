package org.breakranks.reading;

import java.util.Set;
import org.breakranks.text.Sentence;

/** What the words between the names of two places say of them. */
enum PlaceLink {
  /** The first lies in the second: "Achin district of Nangarhar", "Achin, Nangarhar". */
  INSIDE,
  /** The second lies in the first: "Ghor's Pasaband district". */
  HOLDS,
  /** The first lies beside the second: "Sahel al-Maliha, north-west of Mosul". */
  BESIDE,
  /** Members of a list: "Kunduz, Takhar and Baghlan". */
  LIST,
  NONE;

  private static final int LONGEST = 9;
  private static final Set<PlaceWord> FILLERS =
      Set.of(
          PlaceWord.ARTICLE,
          PlaceWord.ADJECTIVE,
          PlaceWord.DIRECTION,
          PlaceWord.ADMIN1,
          PlaceWord.ADMIN2,
          PlaceWord.CITY,
          PlaceWord.LOCAL,
          PlaceWord.PART,
          PlaceWord.CAPITAL);

  /** What the tokens {@code [from, to)} between two names say. */
  static PlaceLink between(Sentence sentence, int from, int to, WordKinds<PlaceWord> words) {
    Between between = new Between(words);
    for (int i = from; i < to; i++) {
      if (to - from > LONGEST || !between.accepts(sentence.token(i).lower(), i == from)) {
        return NONE;
      }
    }
    return to == from ? INSIDE : between.link();
  }

  /** What has been seen between two names. */
  private static final class Between {

    private final WordKinds<PlaceWord> words;
    private boolean comma;
    private boolean joined;
    private boolean holding;
    private boolean listing;
    private boolean direction;
    private boolean beside;
    private boolean filled;

    Between(WordKinds<PlaceWord> words) {
      this.words = words;
    }

    /** Takes in one word; false if it is none that binds two places. */
    boolean accepts(String word, boolean first) {
      boolean known = true;
      if (words.is(word, PlaceWord.WITHIN)) {
        joined = true;
        beside |= direction;
      } else if (words.is(word, PlaceWord.LISTING)) {
        listing = true;
      } else if (word.equals("'s") || word.equals("'")) {
        known = first;
        holding = true;
      } else if (word.equals(",")) {
        comma = true;
      } else if (!isMark(word)) {
        known = words.isAny(word, FILLERS);
        filled = true;
      }
      direction = words.is(word, PlaceWord.DIRECTION);
      return known;
    }

    private static boolean isMark(String word) {
      return word.equals(")") || word.equals("(") || word.equals("\"");
    }

    PlaceLink link() {
      if (listing) {
        return filled && joined ? NONE : LIST;
      }
      if (holding) {
        return HOLDS;
      }
      if (beside) {
        return BESIDE;
      }
      return comma || joined || filled ? INSIDE : NONE;
    }
  }
}
