package org.breakranks.grammar;

import org.breakranks.lexicon.Gazetteer;
import org.breakranks.lexicon.Place;
import org.breakranks.reading.PlaceMention;

/** A place with the names, coordinates and precision that are published of it. */
final class Whereabouts {

  /** The feature code of GeoNames for a populated locality. */
  private static final String HAMLET = "PPLL";

  private final Gazetteer gazetteer;

  Whereabouts(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** A place of the gazetteer, with the local name under which it was mentioned. */
  Where of(Place place, PlaceMention mention) {
    String local = mention.local();
    return switch (place.kind()) {
      case COUNTRY, REGION -> {
        Place country = gazetteer.country(place.iso2()).orElse(place);
        yield new Where(
            country.country(),
            country.iso3(),
            null,
            null,
            local,
            null,
            local == null ? country.name() : local,
            country.latitude(),
            country.longitude(),
            3,
            6,
            mention.text());
      }
      case ADMIN1 ->
          new Where(
              place.country(),
              place.iso3(),
              place.name(),
              place.placeId(),
              local,
              null,
              local == null ? place.name() : local,
              place.latitude(),
              place.longitude(),
              3,
              4,
              mention.text());
      case ADMIN2 ->
          new Where(
              place.country(),
              place.iso3(),
              place.admin1(),
              place.admin1Id(),
              place.name(),
              place.placeId(),
              place.name(),
              place.latitude(),
              place.longitude(),
              2,
              3,
              mention.text());
      case CITY ->
          new Where(
              place.country(),
              place.iso3(),
              place.admin1(),
              place.admin1Id(),
              isKnownByDistrict(place, mention) ? place.admin2() : place.name(),
              place.admin2Id(),
              place.name(),
              place.latitude(),
              place.longitude(),
              1,
              1,
              mention.text());
    };
  }

  /** "Fataki, in the territory of Djugu": the district is told; a hamlet goes by it always. */
  private static boolean isKnownByDistrict(Place town, PlaceMention mention) {
    String district = town.admin2Id() == null ? null : town.admin2();
    return district != null && (town.seat().equals(HAMLET) || mention.text().contains(district));
  }

  /** Only the country of the story is known, and perhaps a name that is in no gazetteer. */
  Where country(Story story, PlaceMention mention) {
    return country(story.iso2(), mention);
  }

  /** Only the country, with the words for the place in it. */
  Where country(String iso2, PlaceMention mention) {
    if (iso2 == null) {
      return Where.UNKNOWN;
    }
    String text = mention == null ? null : mention.text();
    String local = mention == null ? null : mention.local();
    return gazetteer
        .country(iso2)
        .map(
            place ->
                new Where(
                    place.country(),
                    place.iso3(),
                    null,
                    null,
                    local,
                    null,
                    local == null ? place.name() : local,
                    place.latitude(),
                    place.longitude(),
                    3,
                    6,
                    text))
        .orElse(Where.UNKNOWN);
  }

  /** A name that is in no gazetteer, in the province the story speaks of. */
  Where within(Place around, PlaceMention mention) {
    Place province =
        around.admin1Id() == null ? around : gazetteer.of(around.admin1Id()).orElse(around);
    return of(province, mention);
  }
}
