package org.breakranks.evaluation;

/**
 * A required event that was not found.
 *
 * @param article where it stands
 * @param event the annotation
 * @param otherType the prediction that saw it as another type, null if there is none
 */
public record Miss(Gold article, GoldEvent event, Prediction otherType) {}
