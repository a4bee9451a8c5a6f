package org.breakranks.grammar;

import org.breakranks.lexicon.Place;
import org.breakranks.reading.PlaceMention;

/**
 * Who speaks.
 *
 * @param sentence index of the sentence that names the speaker
 * @param from index of the first token of the name
 * @param to index after its last token
 * @param text its wording
 * @param stance what the speaker makes of the claim
 */
record Speaker(int sentence, int from, int to, String text, Stance stance) {

  /** The words of an attribution in a sentence. */
  static Speaker of(int sentence, Attribution said, Stance stance) {
    return new Speaker(sentence, said.from(), said.to(), said.speaker(), stance);
  }

  /** The country that speaks in its own name, "Ukraine said"; null for anybody else. */
  String country(Reading reading) {
    PlaceMention named = reading.placeAt(from);
    boolean whole = named != null && named.from() == from && named.to() == to;
    return whole && named.place() != null && named.place().kind() == Place.Kind.COUNTRY
        ? named.place().iso2()
        : null;
  }

  Speaker as(Stance other) {
    return new Speaker(sentence, from, to, text, other);
  }
}
