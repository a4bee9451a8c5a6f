package org.breakranks.grammar;

import java.time.LocalDate;

/**
 * When the act happened.
 *
 * @param eventDate the day, when {@code timePrecision} is 1; else null
 * @param dateStart first possible day, null when unknown
 * @param dateEnd last possible day, null when unknown
 * @param timePrecision 1 day, 2 week, 3 month, 4 year, 5 unknown
 * @param text the wording, null when nothing is said
 * @param basis the reasoning that resolved it, or why it could not be; never null
 */
public record When(
    LocalDate eventDate,
    LocalDate dateStart,
    LocalDate dateEnd,
    int timePrecision,
    String text,
    String basis) {

  public static final When UNKNOWN = new When(null, null, null, 5, null, "none");
}
