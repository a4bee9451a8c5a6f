package org.breakranks.reading;

import org.breakranks.text.Sentence;
import org.breakranks.text.Token;

/**
 * Reads the names of groups that are in no table by whose fighters are told of: "five rebels of the
 * Platform for Change, Unity and Democracy", "fighters of Harkat-ul-Ansar".
 */
final class FightersOf {

  private static final int LONGEST = 12;

  private final WordKinds<ForceWord> words;

  FightersOf(WordKinds<ForceWord> words) {
    this.words = words;
  }

  /** The end of the name that begins at {@code token}, or -1 if no fighters of it are told of. */
  int end(Sentence sentence, int token) {
    boolean article = words.isAt(sentence, token - 1, ForceWord.ARTICLE);
    int of = article ? token - 2 : token - 1;
    boolean told =
        words.isAt(sentence, of, ForceWord.OF)
            && words.isAt(sentence, of - 1, ForceWord.INSURGENT)
            && sentence.token(token).isCapitalized();
    if (!told) {
      return -1;
    }
    int end = token;
    while (end < sentence.size() && sentence.token(end).isCapitalized() && !isHome(sentence, end)) {
      end++;
    }
    int whole = isHome(sentence, end) ? -1 : causeEnd(sentence, end);
    boolean group =
        article ? whole > token + 1 || isAcronym(sentence, token) : isFluent(sentence, token, end);
    return group ? whole : -1;
  }

  /** "fighters of the FROLINA". */
  private boolean isAcronym(Sentence sentence, int token) {
    Token word = sentence.token(token);
    return UnlistedGroups.isAcronym(word) && !words.is(word.lower(), ForceWord.NOT_ACRONYM);
  }

  /** "the Pech valley", "the Mehsud tribe": where fighters are from. */
  private boolean isHome(Sentence sentence, int token) {
    return words.isAt(sentence, token, ForceWord.HOME);
  }

  /** "Harkat-ul-Ansar": one word made of several. */
  private static boolean isFluent(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.token(i).text().matches("\\p{L}+-\\p{Ll}{1,3}-\\p{L}+")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where a name ends that tells what a group fights for, or of which country it is: "Front for
   * Justice and Peace", "Liberation Tigers of Assam".
   */
  int causeEnd(Sentence sentence, int end) {
    int told = end;
    boolean cause = false;
    while (told < end + LONGEST) {
      String word = told < sentence.size() ? sentence.token(told).lower() : "";
      boolean further = cause && (word.equals(",") || word.equals("and"));
      cause |= word.equals("for");
      int next = words.isAt(sentence, told + 1, ForceWord.ARTICLE) ? told + 2 : told + 1;
      if (!(further || word.equals("for") || word.equals("of")) || !isName(sentence, next)) {
        return told;
      }
      told = next;
      while (isName(sentence, told)) {
        told++;
      }
    }
    return told;
  }

  private static boolean isName(Sentence sentence, int token) {
    if (token >= sentence.size()) {
      return false;
    }
    Token word = sentence.token(token);
    return word.isCapitalized() && word.isWord();
  }
}
