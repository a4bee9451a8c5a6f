package org.breakranks.evaluation;

/**
 * A predicted event that is none.
 *
 * @param article where it stands
 * @param prediction what was predicted
 */
public record FalsePositive(Gold article, Prediction prediction) {}
