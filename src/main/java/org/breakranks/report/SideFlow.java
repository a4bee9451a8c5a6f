package org.breakranks.report;

/**
 * Who goes to whom, over all months shown.
 *
 * @param from name of the side that is left
 * @param to name of the side gone to
 * @param sum of the acts
 */
record SideFlow(String from, String to, Sum sum) {}
