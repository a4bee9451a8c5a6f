/**
 * How good the reading is: annotated articles and predictions come in; detection, slots, false
 * alarms, merging and trend error go out. Definitions of the measures are in {@link
 * org.breakranks.evaluation.Scorer}.
 */
package org.breakranks.evaluation;
