/**
 * From events to trends: sums per country, province, month, kind of act and group, filled with
 * zeros and set beside the coverage, and the flows from side to side.
 */
package org.breakranks.trend;
