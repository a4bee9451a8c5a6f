package org.breakranks.event;

/**
 * How many people acted, over all accounts.
 *
 * @param peopleLow fewest, null when no lower bound is known
 * @param peopleBest best estimate, null when nobody gives a figure
 * @param peopleHigh most, null when no upper bound is known
 * @param peopleAcled one conservative figure in the manner of ACLED: several 3, dozens 12, hundreds
 *     100
 * @param leaders commanders among them
 * @param womenChildren women, children and relatives, not part of the figures above
 * @param foreignNationals foreigners among them
 */
public record HeadCount(
    Integer peopleLow,
    Integer peopleBest,
    Integer peopleHigh,
    Integer peopleAcled,
    Integer leaders,
    Integer womenChildren,
    Integer foreignNationals) {}
