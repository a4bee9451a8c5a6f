package org.breakranks.trend;

/**
 * Sums over the events of a cell, as the tables show them.
 *
 * @param events single acts, cumulative totals left out
 * @param peopleLow sum of the lower bounds, null when there are events but nobody gives a figure
 * @param peopleBest sum of the best estimates
 * @param peopleHigh sum of the upper bounds, the best estimate where the bound is open
 * @param contestedEvents events whose parties disagree
 * @param articles distinct articles that report them
 * @param sources distinct outlets that report them
 */
public record Tally(
    int events,
    Long peopleLow,
    Long peopleBest,
    Long peopleHigh,
    int contestedEvents,
    int articles,
    int sources) {}
