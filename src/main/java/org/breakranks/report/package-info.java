/**
 * The trend report: one HTML page that needs nothing else, and the tables behind it as CSV.
 * Published tables come in as {@link org.breakranks.report.Findings}, are summed per area and
 * month, and go out as text, tables and Vega-Lite charts.
 */
package org.breakranks.report;
