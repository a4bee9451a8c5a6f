package org.breakranks.event;

import java.time.LocalDate;

/**
 * When the act happened, over all accounts.
 *
 * @param eventDate the day, null when not known to the day
 * @param dateStart first possible day, null when unknown
 * @param dateEnd last possible day, null when unknown
 * @param eventMonth first day of the month, null when unknown
 * @param year null when unknown
 * @param timePrecision 1 day, 2 week, 3 month, 4 year, 5 unknown
 */
public record EventDate(
    LocalDate eventDate,
    LocalDate dateStart,
    LocalDate dateEnd,
    LocalDate eventMonth,
    Integer year,
    int timePrecision) {}
