package org.breakranks.text;

import java.time.LocalDate;

/**
 * A news article as received. Anything but the ids and the text may be null, for unknown.
 *
 * @param articleId hash of the content
 * @param externalId the corpus's own id
 * @param sourceUri the file it was read from
 * @param url its web address
 * @param source outlet, domain or name
 * @param title headline, when it is not part of the text
 * @param language ISO 639-1 code
 * @param publishedOn day of publication
 * @param publishedBasis where that day was found, never null
 * @param text the text exactly as received; evidence offsets count its characters
 */
public record Article(
    String articleId,
    String externalId,
    String sourceUri,
    String url,
    String source,
    String title,
    String language,
    LocalDate publishedOn,
    PublishedBasis publishedBasis,
    String text) {

  /** The same article, known to be written in a language. */
  public Article in(String known) {
    return new Article(
        articleId,
        externalId,
        sourceUri,
        url,
        source,
        title,
        known,
        publishedOn,
        publishedBasis,
        text);
  }

  /** Whether it is in English, as far as is known. */
  public boolean isEnglish() {
    return language == null || language.equals("en");
  }
}
