package org.breakranks.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.breakranks.lexicon.FoldedText;
import org.breakranks.lexicon.Gazetteer;
import org.breakranks.lexicon.Gazetteer.Candidate;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.Place;
import org.breakranks.reading.PlaceName.Level;
import org.breakranks.reading.PlaceName.Trust;
import org.breakranks.text.Sentence;

/** Finds the names of places in one sentence, each with the words that say what it is. */
final class PlaceNames {

  private static final long KNOWN_ABROAD = 300_000;

  private final Lexicon lexicon;
  private final WordKinds<PlaceWord> words;
  private final CalendarNames calendar;
  private final Sentence sentence;
  private final StoryCountry story;
  private final ActorTokens taken;
  private final FoldedText text;
  private final Casing casing;
  private final NameEdges edges;
  private final UnlistedPlaces unlisted;

  PlaceNames(PlaceReader reader, Written written, StoryCountry story, ActorTokens taken) {
    this.lexicon = reader.lexicon();
    this.words = reader.words();
    this.calendar = reader.calendar();
    this.sentence = written.sentence();
    this.story = story;
    this.taken = taken;
    this.text = written.text();
    this.casing = written.casing();
    this.edges = new NameEdges(reader, sentence, taken);
    this.unlisted = new UnlistedPlaces(reader, sentence, taken, edges);
  }

  List<PlaceName> find() {
    List<PlaceName> found = new ArrayList<>();
    int token = 0;
    while (token < sentence.size()) {
      PlaceName name = at(token);
      if (name == null || taken.hold(token)) {
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
    PlaceName unknown = casing == Casing.NORMAL ? unlisted.at(token) : null;
    boolean other = unknown != null && (unknown.to() > knownUntil(token) || isLevel(unknown.to()));
    return other ? unknown : PlaceCues.referenceAt(token, sentence, words);
  }

  private boolean isLevel(int token) {
    return token < sentence.size() && edges.isLevel(token);
  }

  private PlaceName listedAt(int token) {
    int from = text.first(token);
    if (from == text.end(token)) {
      return null;
    }
    List<Gazetteer.Hit> hits = lexicon.gazetteer().at(text, from);
    for (Gazetteer.Hit hit : hits) {
      int to = endOf(hit.to());
      boolean written =
          to > 0 && isWritten(token, to, hit) && !isDirection(token, to) && !isWithLevel(to, hits);
      if (written && !isPartOfAnother(token, to)) {
        List<Candidate> usable = usable(hit.candidates(), token, to);
        if (!usable.isEmpty()) {
          String name = sentence.text(token, to);
          return new PlaceName(token, to, name, usable, Level.NONE, trust(name, usable));
        }
      }
    }
    return null;
  }

  /** "Nawa district", a name of one place, where several are called Nawa. */
  private boolean isWithLevel(int to, List<Gazetteer.Hit> hits) {
    return edges.isLevel(to - 1)
        && !Casing.hasCapital(sentence.token(to - 1))
        && hits.stream().anyMatch(shorter -> endOf(shorter.to()) == to - 1);
  }

  /** "Northern Shan State": the part of another place, though a province is called Northern. */
  private boolean isDirection(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!words.is(sentence.token(i).lower(), PlaceWord.DIRECTION)) {
        return false;
      }
    }
    return to < sentence.size() && Casing.hasCapital(sentence.token(to)) && !edges.isLevel(to);
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

  /** "TUNIS - A captain": no name goes on behind such a dash. */
  private boolean isSpacedDash(int token) {
    return !sentence.token(token).isWord()
        && token > 0
        && sentence.token(token - 1).span().end() < sentence.token(token).span().begin();
  }

  private boolean isWritten(int from, int to, Gazetteer.Hit hit) {
    boolean region = hit.first().kind() == Place.Kind.REGION;
    boolean asName =
        switch (casing) {
          case NORMAL, TITLE -> {
            boolean capital = Casing.hasCapital(sentence.token(from));
            boolean last = Casing.hasCapital(sentence.token(to - 1)) || edges.isLevel(to - 1);
            yield (capital && last) || (region && (last || isOfMainCountry(hit)));
          }
          case UPPER, LOWER -> !calendar.isDay(sentence.token(from).lower());
        };
    return asName && IntStream.range(from, to).noneMatch(at -> taken.hold(at) || isSpacedDash(at));
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
      boolean known = story.weight(place.iso2()) > 0 || isKnownAbroad(candidate);
      if (acronym && known) {
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

  /** Whether a name is that of a place of a country the article is not about. */
  private static boolean isKnownAbroad(Candidate candidate) {
    Place place = candidate.place();
    return switch (place.kind()) {
      case COUNTRY -> true;
      case REGION, ADMIN2 -> false;
      case ADMIN1, CITY ->
          !candidate.ambiguous() && (place.isCapital() || place.population() >= KNOWN_ABROAD);
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
    return casing == Casing.NORMAL && edges.arePassed(from, to);
  }
}
