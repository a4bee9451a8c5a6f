package org.breakranks.reading;

import java.util.Set;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.text.Sentence;

/**
 * Whether the capitalised words around a name make it part of a longer one: of a person ("Asadullah
 * Khost", "Mullah Kabir") or an organisation ("Herat Tribune").
 */
final class NameEdges {

  private static final Set<PlaceWord> LEVELS =
      Set.of(PlaceWord.ADMIN1, PlaceWord.ADMIN2, PlaceWord.CITY);
  private static final Set<PlaceWord> BESIDE_NAMES =
      Set.of(
          PlaceWord.ADMIN1,
          PlaceWord.ADMIN2,
          PlaceWord.CITY,
          PlaceWord.LOCAL,
          PlaceWord.DIRECTION,
          PlaceWord.CAPITAL,
          PlaceWord.SPEAKER,
          PlaceWord.FORCE,
          PlaceWord.ADJECTIVE);

  private final Lexicon lexicon;
  private final WordKinds<PlaceWord> words;
  private final CalendarNames calendar;
  private final Sentence sentence;
  private final ActorTokens taken;

  NameEdges(PlaceReader reader, Sentence sentence, ActorTokens taken) {
    this.lexicon = reader.lexicon();
    this.words = reader.words();
    this.calendar = reader.calendar();
    this.sentence = sentence;
    this.taken = taken;
  }

  /** Whether the tokens {@code [from, to)} are part of another name. */
  boolean arePassed(int from, int to) {
    return continuesBefore(from) || continuesAfter(to) || isWholeName(from, to);
  }

  /** "Asadullah Khost said": a name that opens the sentence. */
  private boolean isWholeName(int from, int to) {
    boolean opened =
        from == 1
            && sentence.token(0).isCapitalized()
            && isProper(0)
            && isRare(0)
            && !taken.hold(0);
    return opened && (to >= sentence.size() || words.isAt(sentence, to, PlaceWord.AFTER_PERSON));
  }

  /** Whether a word is none of those that often open a sentence. */
  private boolean isRare(int token) {
    String lower = sentence.token(token).lower();
    return !words.is(lower, PlaceWord.LOCATION)
        && !words.is(lower, PlaceWord.FROM)
        && !words.is(lower, PlaceWord.TOWARD)
        && !words.is(lower, PlaceWord.FOLLOW)
        && !words.is(lower, PlaceWord.ARTICLE);
  }

  boolean continuesBefore(int from) {
    if (from == 0) {
      return false;
    }
    String before = sentence.token(from - 1).lower();
    if (words.is(stem(before), PlaceWord.HONORIFIC)) {
      return true;
    }
    boolean capital = sentence.token(from - 1).isCapitalized();
    if (words.is(before, PlaceWord.WATER)) {
      return capital;
    }
    if (before.equals("of") && from > 1 && words.isAt(sentence, from - 2, PlaceWord.WATER)) {
      return sentence.token(from - 2).isCapitalized();
    }
    return capital && from > 1 && isProper(from - 1) && !taken.hold(from - 1);
  }

  private boolean continuesAfter(int to) {
    if (words.isAt(sentence, to, PlaceWord.COURSE)) {
      return true;
    }
    if (isJoined(to)) {
      return true;
    }
    int end = levelEnd(to);
    while (end < sentence.size() && Casing.hasCapital(sentence.token(end)) && isLevel(end)) {
      end++;
    }
    return end < sentence.size()
        && Casing.hasCapital(sentence.token(end))
        && isProper(end)
        && !taken.hold(end);
  }

  /** "Santa Fe de Ralito": a particle, and the name goes on. */
  private boolean isJoined(int token) {
    int end = token;
    while (end < sentence.size() && words.isAt(sentence, end, PlaceWord.JOIN)) {
      end++;
    }
    return end > token && end < sentence.size() && sentence.token(end).isCapitalized();
  }

  /** Where a level of several words ends: "Bama Local Government Area". */
  private int levelEnd(int token) {
    return Math.max(token, words.endAt(sentence, token, PlaceWord.ADMIN2));
  }

  boolean isLevel(int token) {
    return words.isAny(sentence.token(token).lower(), LEVELS);
  }

  /** Whether a capitalised token is a name by itself, not one of the words beside names. */
  private boolean isProper(int token) {
    String lower = sentence.token(token).lower();
    return sentence.token(token).isWord()
        && !words.isAny(lower, BESIDE_NAMES)
        && !calendar.isDay(lower)
        && lexicon.countries().called(lower).isEmpty();
  }

  static String stem(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether a word stands beside names rather than in them. */
  boolean isBeside(String lower) {
    return words.isAny(lower, BESIDE_NAMES);
  }
}
