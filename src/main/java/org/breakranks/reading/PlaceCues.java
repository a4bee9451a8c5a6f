package org.breakranks.reading;

import java.util.List;
import java.util.Set;
import org.breakranks.lexicon.Place;
import org.breakranks.reading.PlaceName.Level;
import org.breakranks.reading.PlaceName.Trust;
import org.breakranks.text.Sentence;

/** The words beside the name of a place that say what it is: "the restive district of". */
final class PlaceCues {

  private static final Set<PlaceWord> BEFORE = Set.of(PlaceWord.DIRECTION, PlaceWord.ADJECTIVE);

  private static final Set<PlaceWord> LEVELS =
      Set.of(PlaceWord.ADMIN2, PlaceWord.CITY, PlaceWord.ADMIN1, PlaceWord.LOCAL);

  private static final int LONGEST_SITE = 2;

  private PlaceCues() {}

  /** The name with the cues on both sides of it, from token {@code floor} on. */
  static PlaceName around(
      PlaceName name, Sentence sentence, WordKinds<PlaceWord> words, int floor) {
    if (!name.isNamed()) {
      return name;
    }
    PlaceName cued = after(name, sentence, words);
    int from = skipBack(cued.from(), floor, sentence, words);
    int level = from - 1;
    if (level > floor && sentence.token(level).lower().equals("of")) {
      level--;
    }
    int site = siteBefore(from - 1, sentence, words);
    if (site >= floor) {
      Level best = cued.level().isCue() ? cued.level() : Level.CITY;
      return cued.reaching(skipBack(site, floor, sentence, words), cued.to()).with(best);
    }
    boolean said = level >= floor && isLevel(level, sentence, words);
    if (said && isLinked(level, from, sentence)) {
      boolean parts = level < from - 1 && sentence.token(level).lower().endsWith("s");
      if (parts && name.canBe(Place.Kind.ADMIN1)) {
        return cued.reaching(from, cued.to());
      }
      Level kind = levelAt(level, sentence, words);
      int first = skipBack(level, floor, sentence, words);
      Level best = cued.level().isCue() ? cued.level() : kind;
      return cued.reaching(first, cued.to()).with(best);
    }
    PlaceName reached = cued.reaching(from, cued.to());
    boolean point = from > floor && words.isAt(sentence, from - 1, PlaceWord.POINT);
    boolean town = name.canBe(Place.Kind.CITY) && name.canBe(Place.Kind.ADMIN1);
    return point && town && !cued.level().isCue() ? reached.with(Level.CITY) : reached;
  }

  private static boolean isLinked(int level, int from, Sentence sentence) {
    return level == from - 1 || sentence.token(from - 1).lower().equals("of");
  }

  private static PlaceName after(PlaceName name, Sentence sentence, WordKinds<PlaceWord> words) {
    Level level = levelAfter(name.to(), sentence, words);
    boolean parts =
        level == Level.ADMIN2
            && sentence.token(name.to()).lower().endsWith("s")
            && name.canBe(Place.Kind.ADMIN1);
    boolean site = isSite(name.to(), sentence, words);
    if (!level.isCue() || parts) {
      return site ? name.with(Level.CITY) : name;
    }
    return name.reaching(name.from(), levelEnd(name.to(), sentence, words))
        .with(site && level == Level.LOCAL ? Level.CITY : level);
  }

  /** Where "the police station of" begins that ends before a name, -1 for none. */
  static int siteBefore(int of, Sentence sentence, WordKinds<PlaceWord> words) {
    boolean linked = of > 0 && sentence.token(of).lower().equals("of");
    for (int first = of - 1; linked && first >= Math.max(0, of - LONGEST_SITE); first--) {
      if (words.endAt(sentence, first, PlaceWord.SITE) == of) {
        return first;
      }
    }
    return -1;
  }

  /** "Kunduz airport": what only a town has. */
  private static boolean isSite(int token, Sentence sentence, WordKinds<PlaceWord> words) {
    return words.endAt(sentence, token, PlaceWord.SITE) > 0;
  }

  /** What the word at {@code token} says the name before it is. */
  static Level levelAfter(int token, Sentence sentence, WordKinds<PlaceWord> words) {
    return token < sentence.size() ? levelAt(token, sentence, words) : Level.NONE;
  }

  private static boolean isLevel(int token, Sentence sentence, WordKinds<PlaceWord> words) {
    return levelAt(token, sentence, words).isCue();
  }

  private static Level levelAt(int token, Sentence sentence, WordKinds<PlaceWord> words) {
    if (words.endAt(sentence, token, PlaceWord.ADMIN2) > 0) {
      return Level.ADMIN2;
    }
    if (words.endAt(sentence, token, PlaceWord.CITY) > 0) {
      return Level.CITY;
    }
    if (words.endAt(sentence, token, PlaceWord.ADMIN1) > 0) {
      return Level.ADMIN1;
    }
    return words.endAt(sentence, token, PlaceWord.LOCAL) > 0 ? Level.LOCAL : Level.NONE;
  }

  private static int levelEnd(int token, Sentence sentence, WordKinds<PlaceWord> words) {
    return words.endAtAny(sentence, token, LEVELS);
  }

  /** The first of the directions and adjectives that stand before {@code token}. */
  private static int skipBack(int token, int floor, Sentence sentence, WordKinds<PlaceWord> words) {
    int first = token;
    while (first > floor && words.isAny(sentence.token(first - 1).lower(), BEFORE)) {
      first--;
    }
    return first;
  }

  /** "provincial capital" that begins at {@code token}, or null. */
  static PlaceName capitalAt(int token, Sentence sentence, WordKinds<PlaceWord> words) {
    int end = words.endAt(sentence, token, PlaceWord.CAPITAL);
    boolean of = end < sentence.size() && sentence.token(Math.max(end, 0)).lower().equals("of");
    return end < (of ? token + 1 : token + 2)
        ? null
        : nameless(token, end, "capital", Level.CAPITAL);
  }

  /** "the district" that begins at {@code token} without a name, or null. */
  static PlaceName referenceAt(int token, Sentence sentence, WordKinds<PlaceWord> words) {
    if (!words.isAt(sentence, token, PlaceWord.DEFINITE)) {
      return null;
    }
    int level = token + 1;
    while (level < sentence.size() && words.isAny(sentence.token(level).lower(), BEFORE)) {
      level++;
    }
    boolean plural = level < sentence.size() && sentence.token(level).lower().endsWith("s");
    Level meant = levelAfter(level, sentence, words);
    int end = levelEnd(level, sentence, words);
    return switch (meant) {
      case ADMIN1, ADMIN2, CITY ->
          !plural && isBare(end, sentence, words)
              ? nameless(token, end, meant.name(), Level.REFERENCE)
              : null;
      case NONE, LOCAL, CAPITAL, REFERENCE -> null;
    };
  }

  /** Whether a level stands alone, without "of ..." or an office behind it. */
  private static boolean isBare(int token, Sentence sentence, WordKinds<PlaceWord> words) {
    return token >= sentence.size()
        || !(sentence.token(token).lower().equals("of")
            || sentence.token(token).lower().equals("'s")
            || words.isAt(sentence, token, PlaceWord.SPEAKER)
            || words.isAt(sentence, token, PlaceWord.FORCE));
  }

  private static PlaceName nameless(int from, int to, String name, Level level) {
    return new PlaceName(from, to, name, List.of(), level, Trust.SURE);
  }
}
