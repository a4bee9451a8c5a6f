package org.breakranks.trend;

import java.time.LocalDate;
import org.breakranks.grammar.EventType;

/**
 * A row of the table {@code trends}. Its components, those of {@code tally} in its place, are the
 * columns.
 *
 * @param country English name, null for events without a country
 * @param iso3 ISO 3166-1 alpha-3
 * @param admin1 province, null for events without one
 * @param admin1Id its gazetteer id
 * @param month first day, null for events without a month
 * @param eventType kind of act, null in a country without any event
 * @param actor id of the group left, its name when it has no id, null when unknown
 * @param tally the sums
 * @param articlesCovering articles of the month that name the province, or the country where the
 *     province is unknown
 * @param coverage whether anybody was looking
 * @param eventsPer1000Articles column {@code events_per_1000_articles}, null without articles
 * @param events3mMean column {@code events_3m_mean}: mean of the three months before, null when one
 *     of them was not covered
 * @param changePct this month against that mean in per cent, null when the mean is low
 * @param yearAgoEvents events of the same month a year before, null when it was not covered
 */
public record Trend(
    String country,
    String iso3,
    String admin1,
    String admin1Id,
    LocalDate month,
    EventType eventType,
    String actor,
    Tally tally,
    long articlesCovering,
    Coverage coverage,
    Double eventsPer1000Articles,
    Double events3mMean,
    Double changePct,
    Integer yearAgoEvents) {}
