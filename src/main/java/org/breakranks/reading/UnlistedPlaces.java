package org.breakranks.reading;

import java.util.List;
import java.util.Set;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.reading.PlaceName.Level;
import org.breakranks.reading.PlaceName.Trust;
import org.breakranks.text.Sentence;
import org.breakranks.text.Token;

/** Finds names of places that are in no gazetteer by the words around them. */
final class UnlistedPlaces {

  private static final int LONGEST = 3;
  private static final Set<PlaceWord> PREPOSITIONS =
      Set.of(PlaceWord.LOCATION, PlaceWord.FROM, PlaceWord.TOWARD);

  private final Lexicon lexicon;
  private final WordKinds<PlaceWord> words;
  private final CalendarNames calendar;
  private final Sentence sentence;
  private final ActorTokens taken;
  private final NameEdges edges;

  UnlistedPlaces(PlaceReader reader, Sentence sentence, ActorTokens taken, NameEdges edges) {
    this.lexicon = reader.lexicon();
    this.words = reader.words();
    this.calendar = reader.calendar();
    this.sentence = sentence;
    this.taken = taken;
    this.edges = edges;
  }

  /** The name that begins at {@code token}, or null. */
  PlaceName at(int token) {
    if (!startsName(token)) {
      return null;
    }
    int end = token;
    while (end < sentence.size() && end - token < LONGEST && isNamePart(end, token)) {
      end++;
    }
    while (end > token && !Casing.hasCapital(sentence.token(end - 1))) {
      end--;
    }
    if (end == token) {
      return null;
    }
    Trust trust = isCued(token, end) ? Trust.NEEDS_CUE : trustOfPlaced(token, end);
    return trust == null
        ? null
        : new PlaceName(token, end, sentence.text(token, end), List.of(), Level.NONE, trust);
  }

  /** "Zarghun district", "the village of Kibumba", "Barangay Consuelo". */
  private boolean isCued(int from, int end) {
    boolean after =
        from > 1
            && sentence.token(from - 1).lower().equals("of")
            && (edges.isLevel(from - 2) || PlaceCues.siteBefore(from - 1, sentence, words) >= 0);
    boolean titled =
        from > 0
            && sentence.token(from - 1).isCapitalized()
            && words.isAt(sentence, from - 1, PlaceWord.LEVEL);
    return after || titled || words.endAt(sentence, end, PlaceWord.LEVEL) > 0;
  }

  /** "from a camp in Masisi on Monday"; null where no preposition stands before the name. */
  private Trust trustOfPlaced(int from, int end) {
    if (from == 0 || !words.isAny(sentence.token(from - 1).lower(), PREPOSITIONS)) {
      return null;
    }
    boolean inside = words.isAt(sentence, from - 1, PlaceWord.INSIDE);
    boolean closed =
        end >= sentence.size()
            || !Character.isLetterOrDigit(sentence.token(end).text().charAt(0))
            || words.isAt(sentence, end, PlaceWord.FOLLOW);
    boolean possessive = end < sentence.size() && sentence.token(end).lower().equals("'s");
    boolean place = inside && closed && !possessive && isLikelyPlace(from, end);
    return place ? Trust.PLACED : Trust.NEEDS_PARENT;
  }

  private boolean isLikelyPlace(int from, int end) {
    for (int i = from; i < end; i++) {
      Token part = sentence.token(i);
      if (words.is(part.lower(), PlaceWord.NO_PLACE) || Casing.isUpper(part)) {
        return false;
      }
    }
    return true;
  }

  private boolean isNamePart(int token, int first) {
    Token part = sentence.token(token);
    boolean joins = token > first && words.is(part.text(), PlaceWord.JOIN);
    boolean named = Casing.hasCapital(part) && !edges.isBeside(part.lower());
    return part.isWord() && (joins || named) && !taken.hold(token);
  }

  private boolean startsName(int token) {
    Token first = sentence.token(token);
    String lower = first.lower();
    return Casing.hasCapital(first)
        && token > 0
        && !calendar.isDay(lower.substring(lower.indexOf('-') + 1))
        && !words.is(NameEdges.stem(lower), PlaceWord.HONORIFIC)
        && !words.is(lower, PlaceWord.LOCATION)
        && !words.is(lower, PlaceWord.ARTICLE)
        && lexicon.countries().called(lower).isEmpty()
        && !edges.continuesBefore(token);
  }
}
