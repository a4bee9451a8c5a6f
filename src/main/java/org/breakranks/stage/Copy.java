package org.breakranks.stage;

/**
 * An article of which there are near-identical copies.
 *
 * @param articleId the article
 * @param duplicateGroup the smallest id among the copies
 */
public record Copy(String articleId, String duplicateGroup) {}
