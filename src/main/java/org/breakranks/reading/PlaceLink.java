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
    if (to - from > LONGEST) {
      return NONE;
    }
    boolean comma = false;
    boolean joined = false;
    boolean holding = false;
    boolean direction = false;
    boolean beside = false;
    boolean and = false;
    int fillers = 0;
    for (int i = from; i < to; i++) {
      String word = sentence.token(i).lower();
      switch (word) {
        case "," -> comma = true;
        case "(" -> joined = true;
        case "in", "of", "within", "inside" -> {
          joined = true;
          beside |= direction && word.equals("of");
        }
        case "'s", "'" -> {
          if (i > from) {
            return NONE;
          }
          holding = true;
        }
        case "and", "or", "&" -> and = true;
        case ")", "\"", "on" -> {}
        default -> {
          if (!words.isAny(word, FILLERS)) {
            return NONE;
          }
          fillers++;
        }
      }
      direction = words.is(word, PlaceWord.DIRECTION);
    }
    if (and) {
      return fillers == 0 || !joined ? LIST : NONE;
    }
    if (holding) {
      return HOLDS;
    }
    return beside ? BESIDE : comma || joined || fillers > 0 || to == from ? INSIDE : NONE;
  }
}
