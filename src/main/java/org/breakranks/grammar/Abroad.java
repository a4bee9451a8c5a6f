package org.breakranks.grammar;

import java.util.List;
import org.breakranks.lexicon.Countries;
import org.breakranks.lexicon.Country;
import org.breakranks.lexicon.Place;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;
import org.breakranks.reading.PlaceMention;

/**
 * Tells whether a verb leads people out of the country that they serve: over a border, to another
 * country or its land, or to hosts of another country.
 */
final class Abroad {

  /** "crossed the river at night into Tajikistan": tokens behind the verb. */
  private static final int REACH = 7;

  private final WordClasses words;
  private final Countries countries;

  Abroad(WordClasses words, Countries countries) {
    this.words = words;
    this.countries = countries;
  }

  /**
   * Whether the words behind a verb lead abroad.
   *
   * @param own the country of the people, by its ISO 3166-1 alpha-2 code; empty when not known
   */
  boolean isReached(Reading reading, Trigger trigger, List<String> own) {
    int end = trigger.to() + REACH;
    return words.find("border", reading.sentence(), trigger.from(), end) >= 0
        || isNamed(reading, trigger, own)
        || namesLand(reading, trigger, own)
        || (trigger.shape() == Trigger.Shape.RECEPTION && hasHost(reading, trigger, own));
  }

  /** "fled to Iran": whether a place outside of their country stands behind the verb. */
  static boolean isNamed(Reading reading, Trigger trigger, List<String> own) {
    int end = trigger.to() + REACH;
    return reading.places().stream()
        .filter(place -> place.from() >= trigger.to() - 1 && place.from() < end)
        .anyMatch(place -> isForeign(place, own));
  }

  /** Whether a border is named as such, "the border", and not by the verb alone. */
  boolean namesBorder(Reading reading, Trigger trigger) {
    int end = trigger.to() + REACH;
    return words.find("border-line", reading.sentence(), trigger.from(), end) >= 0;
  }

  /** "Iraqi territory", "a Ukrainian airfield": land of another country than theirs. */
  private boolean namesLand(Reading reading, Trigger trigger, List<String> own) {
    int end = Math.min(reading.size(), trigger.to() + REACH);
    for (int at = trigger.to() - 1; at < end; at++) {
      boolean land = words.is("land", reading.word(at + 1)) && reading.token(at).isCapitalized();
      if (land && isOthers(reading.token(at).text(), own)) {
        return true;
      }
    }
    return false;
  }

  /** "to the Iranian side", "to China": whether a verb ends in another country. */
  boolean endsAbroad(Reading reading, Trigger trigger, List<String> own) {
    int name = trigger.to() + (words.is("article", reading.word(trigger.to())) ? 1 : 0);
    PlaceMention place = reading.placeAt(name);
    boolean country =
        place != null && place.place() != null && place.place().kind() == Place.Kind.COUNTRY;
    boolean land = words.is("land", reading.word(name + 1));
    return isOthers(reading.token(trigger.to() - 2).text(), own)
        || (land && isOthers(reading.token(name).text(), own))
        || (country && isForeign(place, own));
  }

  private boolean isOthers(String nation, List<String> own) {
    return countries.called(nation).stream()
        .map(Country::iso2)
        .anyMatch(iso2 -> !own.contains(iso2));
  }

  /** "Chad took in 40 Sudanese soldiers", "Iraqi border guards let in": another country does. */
  private static boolean hasHost(Reading reading, Trigger trigger, List<String> own) {
    for (int at = Math.max(0, trigger.from() - REACH); at < trigger.from(); at++) {
      PlaceMention place = reading.placeAt(at);
      ActorMention host = reading.actorAt(at);
      boolean force =
          host != null && host.actor().isState() && !own.containsAll(host.actor().countries());
      if (force || (place != null && isForeign(place, own))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a place lies outside the country of the people; a country does, as far as is known. */
  private static boolean isForeign(PlaceMention mention, List<String> own) {
    Place place = mention.place();
    if (place == null) {
      return false;
    }
    return own.isEmpty() ? place.kind() == Place.Kind.COUNTRY : !own.contains(place.iso2());
  }
}
