package org.breakranks.report;

/**
 * A place in a month.
 *
 * @param sum of its acts
 * @param articles how many name the place
 * @param change against the three months before
 */
record Cell(Sum sum, long articles, Change change) {}
