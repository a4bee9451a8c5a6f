package org.breakranks.reading;

/** How a head-count is worded. */
public enum PeopleBasis {
  /** A plain figure: "62 fighters". */
  EXACT,
  /** "about 60", "some 60". */
  APPROXIMATE,
  /** "more than 60", "up to 60", "between 20 and 30". */
  BOUND,
  /** "dozens", "several". */
  VAGUE,
  /** A named or described person alone. */
  NAMED,
  /** Nothing is said. */
  NONE
}
