package org.breakranks.grammar;

import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.PlaceMention;

/**
 * Tells places that a sentence names for something else than its act: where people used to be
 * active, and where that happened since which they are counted.
 */
final class Backdrop {

  /** How many words may stand between "operating" and the last of the places. */
  private static final int ACTIVITY_REACH = 12;

  private static final int CLAUSE_REACH = 16;
  private static final int NEAR = 2;

  private final WordClasses words;

  Backdrop(WordClasses words) {
    this.words = words;
  }

  boolean holds(Reading reading, Clause clause, PlaceMention place) {
    return isWhereActive(reading, clause, place)
        || isSinceThen(reading, place)
        || isAfterFall(reading, place)
        || isWhereNow(reading, place);
  }

  /** "and are believed to be in Pakistan": where they went since. */
  private boolean isWhereNow(Reading reading, PlaceMention place) {
    int be = place.from() - (place.preposition().isEmpty() ? 1 : 2);
    for (int at = be; at >= Math.max(0, be - NEAR); at--) {
      boolean now = reading.word(at).equals("be") && reading.word(at - 1).equals("to");
      if (now && words.is("said-to", reading.word(at - 2))) {
        return true;
      }
    }
    return false;
  }

  /** "who had joined it after the fall of Kabul". */
  private boolean isAfterFall(Reading reading, PlaceMention place) {
    int fall = words.find("fall-of", reading.sentence(), place.from() - 2, place.from());
    String before = reading.word(fall < 0 ? -1 : fall - 2);
    return (before.equals("after") || before.equals("since"))
        && words.match("fall-of", reading.sentence(), fall) == place.from();
  }

  /**
   * "were active in Kot", "who operated in Sangin", "based in Jowzjan"; not "gave up fighting in
   * Kot".
   */
  private boolean isWhereActive(Reading reading, Clause clause, PlaceMention place) {
    int first = place.from() >= clause.verbEnd() ? clause.verbEnd() : 0;
    for (int at = place.from() - 1; at >= Math.max(first, place.from() - ACTIVITY_REACH); at--) {
      boolean given = at <= clause.verbEnd() && words.is("struggle", reading.word(at));
      if (words.is("activity", reading.word(at)) && !given) {
        return true;
      }
      if (reading.word(at).equals(",") || words.is("subordinator", reading.word(at))) {
        return false;
      }
    }
    return false;
  }

  /** "since rebels seized Damascus", "since two leaders were arrested in Cebu". */
  private boolean isSinceThen(Reading reading, PlaceMention place) {
    boolean happened = false;
    for (int at = place.from() - 1; at >= Math.max(0, place.from() - CLAUSE_REACH); at--) {
      String word = reading.word(at);
      if (word.equals("since")) {
        return happened;
      }
      if (",;:\"".contains(word)) {
        return false;
      }
      happened |= words.is("finite", word) || words.is("aux", word) || word.endsWith("ed");
    }
    return false;
  }
}
