package org.breakranks.evaluation;

/**
 * A slot that disagrees within a match.
 *
 * @param slot which
 * @param article where it stands
 * @param event the annotation
 * @param prediction what was predicted
 */
public record SlotError(Slot slot, Gold article, GoldEvent event, Prediction prediction) {}
