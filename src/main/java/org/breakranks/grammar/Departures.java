package org.breakranks.grammar;

import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.PlaceMention;

/** Finds the places that people leave: "from Chin State into India", "out of the border town". */
final class Departures {

  private final WordClasses words;

  Departures(WordClasses words) {
    this.words = words;
  }

  /** The territory that people leave who cross a border: "from Chin State into India". */
  PlaceMention origin(Reading reading, Clause clause) {
    for (PlaceMention place : reading.places()) {
      boolean behind = place.from() >= clause.verb() && place.from() < clause.to();
      boolean of = place.to() <= clause.verb() && place.from() >= clause.subjectEnd() - 1;
      if ((behind || of) && isLeft(reading, place) && place.place() != null) {
        return place;
      }
    }
    return null;
  }

  private boolean isLeft(Reading reading, PlaceMention place) {
    int before = place.from() - 1;
    before = words.is("article", reading.word(before)) ? before - 1 : before;
    boolean out = reading.word(before).equals("of") && reading.word(before - 1).equals("out");
    return out || place.preposition().equals("from") || words.is("fleeing", reading.word(before));
  }

  /** "came down from the heights of Alingar and gave themselves up": no other place is told. */
  PlaceMention descent(Reading reading, Clause clause) {
    for (PlaceMention place : reading.places()) {
      boolean before = place.from() >= clause.subjectEnd() && place.from() < clause.verb();
      boolean down =
          words.find("descent", reading.sentence(), clause.subjectEnd(), place.from()) >= 0;
      if (before && down && place.place() != null && place.place().admin1Id() != null) {
        return place;
      }
    }
    return null;
  }
}
