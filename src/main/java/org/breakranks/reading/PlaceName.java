package org.breakranks.reading;

import java.util.List;
import org.breakranks.lexicon.Gazetteer.Candidate;
import org.breakranks.lexicon.Place;

/**
 * The name of a place with the words that belong to it, before it is decided which place is meant.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param name the name itself, as written
 * @param candidates the places that bear it; none for a name that is in no gazetteer
 * @param level what the words beside it say it is
 * @param trust whether it may stand without further cues
 */
record PlaceName(
    int from, int to, String name, List<Candidate> candidates, Level level, Trust trust) {

  /** What the words beside a name say it is. */
  enum Level {
    NONE,
    ADMIN1,
    ADMIN2,
    CITY,
    /** A valley, a forest: something smaller than a district, or as large as one. */
    LOCAL,
    /** "the provincial capital", which has no name of its own. */
    CAPITAL,
    /** "the district", which has no name of its own. */
    REFERENCE;

    boolean fits(Place.Kind kind) {
      return switch (this) {
        case NONE, LOCAL -> true;
        case ADMIN1 -> kind == Place.Kind.ADMIN1 || kind == Place.Kind.REGION;
        case ADMIN2 -> kind == Place.Kind.ADMIN2 || kind == Place.Kind.CITY;
        case CITY, CAPITAL -> kind == Place.Kind.CITY || kind == Place.Kind.ADMIN2;
        case REFERENCE -> false;
      };
    }

    boolean isCue() {
      return this != NONE;
    }
  }

  /** How far a name can be trusted to be that of a place. */
  enum Trust {
    SURE,
    /** Also a common word or shared: needs a level, a parent or "in" before it. */
    NEEDS_CUE,
    /** In no gazetteer, but "in" stands before it: likely a village. */
    PLACED,
    /** In no gazetteer and without a cue: needs a parent beside it. */
    NEEDS_PARENT
  }

  PlaceName {
    candidates = List.copyOf(candidates);
  }

  PlaceName reaching(int first, int end) {
    return new PlaceName(first, end, name, candidates, level, trust);
  }

  PlaceName with(Level other) {
    return new PlaceName(from, to, name, candidates, other, trust);
  }

  PlaceName with(List<Candidate> others) {
    return new PlaceName(from, to, name, others, level, trust);
  }

  /** Whether one of the places that bear the name is of this kind. */
  boolean canBe(Place.Kind kind) {
    return candidates.stream().anyMatch(one -> one.place().kind() == kind);
  }

  boolean isNamed() {
    return level != Level.CAPITAL && level != Level.REFERENCE;
  }
}
