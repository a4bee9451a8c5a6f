package org.breakranks.trend;

/**
 * A province of the gazetteer; trends are zero-filled over the provinces of a country.
 *
 * @param country English name of the country
 * @param iso3 ISO 3166-1 alpha-3
 * @param admin1 name
 * @param admin1Id gazetteer id
 */
public record Province(String country, String iso3, String admin1, String admin1Id) {}
