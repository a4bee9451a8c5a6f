package org.breakranks.report;

/**
 * A headline figure.
 *
 * @param label what is counted
 * @param value in the last complete month
 * @param range of the value, empty where it is exact
 * @param before what it was in the three months before
 * @param band how the two compare
 */
record Figure(String label, String value, String range, String before, Band band) {}
