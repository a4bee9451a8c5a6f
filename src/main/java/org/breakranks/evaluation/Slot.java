package org.breakranks.evaluation;

import java.util.Locale;

/** A part of an event that can be right or wrong. */
public enum Slot {
  /** The type or one of its alternatives; over all aligned pairs. */
  TYPE,
  /** The type itself; over all aligned pairs. */
  TYPE_EXACT,
  /** The group left. */
  ACTOR,
  /** The receiver; null must be null. */
  TO,
  /** The point estimate within 10 % of the annotated range; no count where none is annotated. */
  COUNT_RANGE,
  /** The same over annotated events that have a count. */
  COUNT_STATED,
  /** Both bounds equal. */
  COUNT_EXACT,
  /** The day; no day where none is annotated. Single acts only, like the next two. */
  DATE_DAY,
  /** Within one day, over annotated events with a day. */
  DATE_DAY_1,
  /** The month; none where none is annotated. */
  DATE_MONTH,
  COUNTRY,
  ADMIN1,
  ADMIN2,
  CUMULATIVE,
  /** Both null, or they share a telling word. */
  CLAIMED_BY;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
