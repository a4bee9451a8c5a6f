package org.breakranks.trend;

import java.time.LocalDate;

/**
 * How many of all the articles read, candidates or not, were published in a month and name a place.
 *
 * @param iso3 the country, null counts all articles of the month whatever they name
 * @param admin1Id the province, null for articles that name the country or a place in it
 * @param month first day of the month, null for articles without a date
 * @param articles how many
 */
public record CoverageCount(String iso3, String admin1Id, LocalDate month, long articles) {}
