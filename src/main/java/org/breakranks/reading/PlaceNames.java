package org.breakranks.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.breakranks.lexicon.FoldedText;
import org.breakranks.lexicon.Gazetteer;
import org.breakranks.lexicon.Gazetteer.Candidate;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.Place;
import org.breakranks.reading.PlaceName.Level;
import org.breakranks.reading.PlaceName.Trust;
import org.breakranks.text.Sentence;
import org.breakranks.text.Token;

/** Finds the names of places in one sentence, each with the words that say what it is. */
final class PlaceNames {

  private static final long KNOWN_ABROAD = 300_000;
  private static final int LONGEST_UNLISTED = 3;
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
  private final StoryCountry story;
  private final boolean[] taken;
  private final FoldedText text;
  private final Casing casing;

  PlaceNames(PlaceReader reader, Sentence sentence, StoryCountry story, boolean[] taken) {
    this.lexicon = reader.lexicon();
    this.words = reader.words();
    this.calendar = reader.calendar();
    this.sentence = sentence;
    this.story = story;
    this.taken = taken;
    this.text = FoldedText.of(sentence);
    this.casing = Casing.of(sentence);
  }

  List<PlaceName> find() {
    List<PlaceName> found = new ArrayList<>();
    int token = 0;
    while (token < sentence.size()) {
      PlaceName name = taken[token] ? null : at(token);
      if (name == null) {
        token++;
      } else {
        int floor = found.isEmpty() ? 0 : found.get(found.size() - 1).to();
        found.add(PlaceCues.around(name, sentence, words, floor));
        token = found.get(found.size() - 1).to();
      }
    }
    return found;
  }

  private PlaceName at(int token) {
    PlaceName listed = listedAt(token);
    if (listed != null) {
      return listed;
    }
    PlaceName capital = PlaceCues.capitalAt(token, sentence, words);
    if (capital != null) {
      return capital;
    }
    PlaceName unlisted = casing == Casing.NORMAL ? unlistedAt(token) : null;
    return unlisted != null && unlisted.to() > knownUntil(token)
        ? unlisted
        : PlaceCues.referenceAt(token, sentence, words);
  }

  private PlaceName listedAt(int token) {
    int from = text.first(token);
    if (from == text.end(token)) {
      return null;
    }
    for (Gazetteer.Hit hit : lexicon.gazetteer().at(text, from)) {
      int to = endOf(hit.to());
      if (to > 0 && isWritten(token, to, hit) && !isPartOfAnother(token, to)) {
        List<Candidate> usable = usable(hit.candidates(), token, to);
        if (!usable.isEmpty()) {
          String name = sentence.text(token, to);
          return new PlaceName(token, to, name, usable, Level.NONE, trust(name, usable));
        }
      }
    }
    return null;
  }

  /** The token after the longest name of the gazetteer that begins here, whatever it means. */
  private int knownUntil(int token) {
    int from = text.first(token);
    List<Gazetteer.Hit> hits =
        from == text.end(token) ? List.of() : lexicon.gazetteer().at(text, from);
    return hits.isEmpty() ? token : text.token(hits.get(0).to() - 1) + 1;
  }

  /** The token after a match that ends before part {@code to}, or -1 if it ends in a token. */
  private int endOf(int to) {
    int last = text.token(to - 1);
    if (to == text.end(last)) {
      return last + 1;
    }
    boolean suffix = to + 1 == text.end(last) && words.is(text.part(to), PlaceWord.SUFFIX);
    return suffix ? last + 1 : -1;
  }

  private boolean isWritten(int from, int to, Gazetteer.Hit hit) {
    for (int i = from; i < to; i++) {
      if (taken[i]) {
        return false;
      }
    }
    boolean region = hit.candidates().get(0).place().kind() == Place.Kind.REGION;
    return switch (casing) {
      case NORMAL, TITLE -> {
        boolean capital = Casing.hasCapital(sentence.token(from));
        boolean last = Casing.hasCapital(sentence.token(to - 1)) || isLevel(to - 1);
        yield (capital && last) || (region && (last || isOfMainCountry(hit)));
      }
      case UPPER, LOWER -> !calendar.isDay(sentence.token(from).lower());
    };
  }

  private boolean isOfMainCountry(Gazetteer.Hit hit) {
    return hit.candidates().stream()
        .anyMatch(one -> story.main().filter(one.place().iso2()::equals).isPresent());
  }

  private List<Candidate> usable(List<Candidate> candidates, int from, int to) {
    List<Candidate> usable = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      Place place = candidate.place();
      boolean acronym = !candidate.acronym() || isAcronym(from, to);
      if (acronym && isKnownHere(place)) {
        usable.add(candidate);
      }
    }
    return usable;
  }

  private boolean isAcronym(int from, int to) {
    return switch (casing) {
      case NORMAL, TITLE -> to - from > 1 || Casing.isUpper(sentence.token(from));
      case UPPER, LOWER -> to - from > 1;
    };
  }

  private boolean isKnownHere(Place place) {
    return story.weight(place.iso2()) > 0
        || switch (place.kind()) {
          case COUNTRY -> true;
          case REGION -> false;
          case ADMIN1, CITY -> place.isCapital() || place.population() >= KNOWN_ABROAD;
          case ADMIN2 -> false;
        };
  }

  private Trust trust(String name, List<Candidate> usable) {
    boolean people = !lexicon.countries().called(name).isEmpty();
    for (Candidate candidate : usable) {
      Place place = candidate.place();
      boolean country = place.kind() == Place.Kind.COUNTRY;
      boolean plain = casing == Casing.NORMAL || story.weight(place.iso2()) > 0;
      if (country || (!candidate.ambiguous() && plain && !people)) {
        return Trust.SURE;
      }
    }
    return Trust.NEEDS_CUE;
  }

  /** Whether the words around make it a part of the name of a person or organisation. */
  private boolean isPartOfAnother(int from, int to) {
    if (casing != Casing.NORMAL) {
      return false;
    }
    return continuesBefore(from) || continuesAfter(to);
  }

  private boolean continuesBefore(int from) {
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
    return capital && from > 1 && !taken[from - 1] && isProper(from - 1);
  }

  private boolean continuesAfter(int to) {
    int end = to;
    while (end < sentence.size() && Casing.hasCapital(sentence.token(end)) && isLevel(end)) {
      end++;
    }
    return end < sentence.size()
        && Casing.hasCapital(sentence.token(end))
        && !taken[end]
        && isProper(end);
  }

  private boolean isLevel(int token) {
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

  private static String stem(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  private PlaceName unlistedAt(int token) {
    int end = token;
    while (end < sentence.size() && end - token < LONGEST_UNLISTED && isNamePart(end, token)) {
      end++;
    }
    while (end > token && !Casing.hasCapital(sentence.token(end - 1))) {
      end--;
    }
    if (end == token || !startsName(token)) {
      return null;
    }
    Trust trust = isCued(token, end) ? Trust.NEEDS_CUE : trustOfPlaced(token, end);
    return trust == null
        ? null
        : new PlaceName(token, end, sentence.text(token, end), List.of(), Level.NONE, trust);
  }

  /** "Zarghun district", "the village of Kibumba". */
  private boolean isCued(int from, int end) {
    boolean after =
        from > 1
            && sentence.token(from - 1).lower().equals("of")
            && words.isAny(sentence.token(from - 2).lower(), LEVELS);
    return after || words.endAt(sentence, end, PlaceWord.LEVEL) > 0;
  }

  /** "from a camp in Masisi on Monday"; null where no preposition stands before the name. */
  private Trust trustOfPlaced(int from, int end) {
    if (from == 0 || !words.isAt(sentence, from - 1, PlaceWord.LOCATION)) {
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
    if (taken[token] || !part.isWord()) {
      return false;
    }
    boolean joins = token > first && words.is(part.text(), PlaceWord.JOIN);
    return joins || (Casing.hasCapital(part) && !words.isAny(part.lower(), BESIDE_NAMES));
  }

  private boolean startsName(int token) {
    Token first = sentence.token(token);
    String lower = first.lower();
    return Casing.hasCapital(first)
        && token > 0
        && !calendar.isDay(lower.substring(lower.indexOf('-') + 1))
        && !words.is(stem(lower), PlaceWord.HONORIFIC)
        && !words.is(lower, PlaceWord.LOCATION)
        && !words.is(lower, PlaceWord.ARTICLE)
        && lexicon.countries().called(lower).isEmpty()
        && !continuesBefore(token);
  }
}
