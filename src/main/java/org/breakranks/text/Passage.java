package org.breakranks.text;

import java.time.LocalDate;

/**
 * The cleaned text of one candidate article, on its way through the annotators.
 *
 * @param articleId the article
 * @param title headline, null when it is part of the text or missing
 * @param publishedOn day of publication, null when unknown
 * @param publishedBasis where that day was found
 * @param text the cleaned text, whose offsets all annotations count
 * @param received the text exactly as received
 */
public record Passage(
    String articleId,
    String title,
    LocalDate publishedOn,
    PublishedBasis publishedBasis,
    String text,
    String received) {}
