package org.breakranks.event;

/**
 * Where the act happened, over all accounts. Coordinates are WGS 84 degrees.
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
 */
public record Place(
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
    Integer wherePrec) {}
