package org.breakranks.stage;

import org.breakranks.grammar.Mention;

/**
 * What came of reading an article: one of its mentions, or why it could not be read.
 *
 * @param articleId the article
 * @param mention null when it could not be read
 * @param failure what went wrong in the reading, else null
 */
public record Told(String articleId, Mention mention, String failure) {

  static Told of(Mention mention) {
    return new Told(mention.articleId(), mention, null);
  }

  static Told failed(String articleId, Throwable failure) {
    return new Told(articleId, null, failure.toString());
  }
}
