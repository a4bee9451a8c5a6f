package org.breakranks.evaluation;

/** What became of a prediction. */
enum Outcome {
  /** Matched a required annotated event. */
  MATCH,
  /** Matched an optional one. */
  OPTIONAL,
  /** A second mention of an act already matched. */
  DUPLICATE,
  /** Left out of the score. */
  IGNORED,
  FALSE_POSITIVE
}
