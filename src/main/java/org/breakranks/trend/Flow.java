package org.breakranks.trend;

import java.time.LocalDate;
import org.breakranks.grammar.EventType;

/**
 * Who goes to whom: a row of the table {@code flows}. People are summed as in {@link Tally}.
 *
 * @param country English name, null when unknown
 * @param month first day, null when unknown
 * @param actor id of the group left, its name when it has no id, null when unknown
 * @param recipient id of the receiver, its name when it has no id, null when unknown or none
 * @param eventType kind of act
 * @param events single acts, cumulative totals left out
 * @param peopleLow sum of the lower bounds, null when nobody gives a figure
 * @param peopleBest sum of the best estimates
 * @param peopleHigh sum of the upper bounds
 */
public record Flow(
    String country,
    LocalDate month,
    String actor,
    String recipient,
    EventType eventType,
    int events,
    Long peopleLow,
    Long peopleBest,
    Long peopleHigh) {}
