package org.breakranks.reading;

/**
 * A country or province that a text names.
 *
 * @param iso3 ISO 3166-1 alpha-3 of the country
 * @param admin1Id gazetteer id of the province, null for the country itself
 */
public record NamedPlace(String iso3, String admin1Id) {}
