package org.breakranks.grammar;

import java.util.List;
import org.breakranks.lexicon.WordClasses;

/** Says where, on the way back from a verb to its subject, another clause begins. */
final class Boundaries {

  private final WordClasses words;

  Boundaries(WordClasses words) {
    this.words = words;
  }

  /**
   * "men who had fallen back after the city was lost surrendered": a clause that has a verb of its
   * own before the one whose subject is looked for; "besieged since Monday" and "who left after the
   * fall of Gao", which are none.
   */
  boolean isComplete(Reading reading, int opener, int verb, List<PersonGroup> candidates) {
    String word = reading.word(opener);
    if (!words.is("subordinator", word) || words.is("relative", word)) {
      return false;
    }
    if (reading.momentAt(opener) != null) {
      return candidates.isEmpty();
    }
    for (int at = opener + 1; at <= verb; at++) {
      if (reading.word(at).equals(",")) {
        return false;
      }
      boolean finite = words.is("aux", reading.word(at)) || words.is("finite", reading.word(at));
      if (finite && opensRelative(reading, opener)) {
        int own = at;
        return candidates.stream().allMatch(group -> group.to() <= own);
      }
    }
    boolean phrase = words.is("article", reading.word(opener + 1)) && candidates.isEmpty();
    return phrase && opensRelative(reading, opener);
  }

  /** Whether people and a relative pronoun stand before, in the same stretch of words. */
  private boolean opensRelative(Reading reading, int from) {
    for (int at = from; at > 0; at--) {
      if (words.is("relative", reading.word(at))) {
        return reading.groupAt(at - 1) != null;
      }
      if (",;:".contains(reading.word(at))) {
        return false;
      }
    }
    return false;
  }

  /** "told reporters that seven rebels surrendered": the word that opens what is told. */
  static boolean isComplementizer(Reading reading, int at, List<PersonGroup> candidates) {
    return reading.word(at).equals("that") && !candidates.isEmpty();
  }

  /** "30 gave up in Dang, on Monday, and a dozen more": those before have had their verb. */
  boolean hadVerb(Reading reading, int from) {
    for (int at = from; at >= 0 && reading.groupAt(at) == null; at--) {
      if (words.is("relative", reading.word(at))) {
        return false;
      }
      if (words.is("finite", reading.word(at)) || words.is("aux", reading.word(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause ends or begins at a mark or word. */
  boolean isBoundary(Reading reading, int at) {
    String word = reading.word(at);
    if (word.equals(";")
        || (word.equals(":") && !reading.isClock(at))
        || (word.equals("\"") && !reading.isInnerQuote(at))
        || word.equals("-")
        || word.equals("–")
        || word.equals("—")) {
      return true;
    }
    if (words.is("subordinator", word)) {
      return !words.is("relative", word)
          && !(word.equals("as") && (isComparison(reading, at) || isNaming(reading, at)))
          && reading.momentAt(at + 1) == null;
    }
    return words.is("say", word) && isSaying(reading, at);
  }

  /** "as many as 65", "as well as". */
  private static boolean isComparison(Reading reading, int at) {
    String next = reading.word(at + 1);
    String last = reading.word(at - 1);
    return List.of("many", "few", "well", "much", "part").contains(next)
        || List.of("many", "few", "well", "much", "such").contains(last);
  }

  /** "a woman described as a nurse", "as a result of the talks": no clause of its own. */
  private boolean isNaming(Reading reading, int as) {
    return words.is("naming", reading.word(as - 1))
        || words.match("as-phrase", reading.sentence(), as) > 0;
  }

  private boolean isSaying(Reading reading, int at) {
    String next = reading.word(at + 1);
    boolean stationed = words.is("stationed", reading.word(at)) && words.is("locator", next);
    return !stationed && !next.equals("to") && !words.is("aux", reading.word(at - 1));
  }
}
