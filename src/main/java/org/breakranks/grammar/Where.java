package org.breakranks.grammar;

import org.breakranks.lexicon.Place;

/**
 * Where the act happened. Coordinates are WGS 84 degrees.
 *
 * @param country English name, null when unknown
 * @param iso3 ISO 3166-1 alpha-3
 * @param admin1 province, state or region
 * @param admin1Id its gazetteer id
 * @param admin2 district, town or city
 * @param admin2Id its gazetteer id
 * @param location name of the most exact place known
 * @param latitude of that place
 * @param longitude of that place
 * @param geoPrecision ACLED: 1 town, 2 district, 3 province or country; null unknown
 * @param wherePrec UCDP: 1 exact to 7; null unknown
 * @param text the wording, null when inferred from the story
 */
public record Where(
    String country,
    String iso3,
    String admin1,
    String admin1Id,
    String admin2,
    String admin2Id,
    String location,
    Double latitude,
    Double longitude,
    Integer geoPrecision,
    Integer wherePrec,
    String text) {

  /** The same spot, as a village of the district. */
  Where within(Place district) {
    return new Where(
        country,
        iso3,
        admin1,
        admin1Id,
        district.name(),
        district.placeId(),
        location,
        latitude,
        longitude,
        geoPrecision,
        wherePrec,
        text);
  }

  public static final Where UNKNOWN =
      new Where(null, null, null, null, null, null, null, null, null, null, null, null);
}
