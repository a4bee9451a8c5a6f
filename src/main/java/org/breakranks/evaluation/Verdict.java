package org.breakranks.evaluation;

/**
 * A prediction and what became of it.
 *
 * @param prediction with an event id of its own, if it had none
 * @param outcome what became of it
 * @param gold the annotated event it matched, else null
 * @param slots how far they agree, null without a match
 */
record Verdict(Prediction prediction, Outcome outcome, GoldEvent gold, Slots slots) {

  static Verdict without(Prediction prediction, Outcome outcome) {
    return new Verdict(prediction, outcome, null, null);
  }
}
