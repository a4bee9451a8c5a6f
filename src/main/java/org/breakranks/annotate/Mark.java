package org.breakranks.annotate;

/**
 * What we need of a Spark NLP annotation of a sentence or token.
 *
 * @param begin offset of its first character
 * @param end offset of its last character, as Spark NLP counts
 * @param sentence ordinal of the sentence it is or stands in
 * @param paragraph ordinal of the paragraph, null for tokens
 */
public record Mark(int begin, int end, int sentence, Integer paragraph) {}
