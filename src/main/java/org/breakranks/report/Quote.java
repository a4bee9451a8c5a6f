package org.breakranks.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.breakranks.grammar.Claim;
import org.breakranks.grammar.Mention;
import org.breakranks.grammar.Stance;
import org.breakranks.table.ArticleRow;

/**
 * The words an act was read from.
 *
 * @param before the sentence up to the evidence
 * @param words the evidence
 * @param after the rest of the sentence
 * @param speaker on whose word, empty when the outlet states it itself
 * @param stance what that party did: reported, confirmed, claimed, denied or doubted
 * @param title headline of the article, empty when it has none
 * @param outlet who published it, empty when unknown
 * @param published when, empty when unknown
 * @param link its web address, null when it has none that a page may point to
 */
public record Quote(
    String before,
    String words,
    String after,
    String speaker,
    String stance,
    String title,
    String outlet,
    String published,
    String link) {

  /** Those of an event; what was read twice from the same words is quoted once. */
  static List<Quote> of(List<Mention> mentions, Map<String, ArticleRow> articles) {
    return mentions.stream()
        .map(mention -> of(mention, articles.get(mention.articleId())))
        .distinct()
        .toList();
  }

  /** In the past tense, which is the same of one and of many. */
  static String said(Stance stance) {
    return switch (stance) {
      case REPORTS -> "reported";
      case CONFIRMS -> "confirmed";
      case CLAIMS -> "claimed";
      case DENIES -> "denied";
      case DOUBTS -> "doubted";
    };
  }

  private static Quote of(Mention mention, ArticleRow article) {
    String sentence = mention.sentence();
    int at = sentence.indexOf(mention.evidence());
    Claim claim = mention.claim();
    return new Quote(
        at < 0 ? "" : sentence.substring(0, at),
        mention.evidence(),
        at < 0 ? "" : sentence.substring(at + mention.evidence().length()),
        claim.claimant() == null
            ? ""
            : "%s (%s)".formatted(claim.claimant(), Words.of(claim.claimantType())),
        said(claim.stance()),
        text(article.title()),
        text(article.source() == null ? file(article.sourceUri()) : article.source()),
        article.publishedOn() == null ? "" : Words.day(article.publishedOn()),
        link(article.url()));
  }

  private static String text(String known) {
    return known == null ? "" : known;
  }

  /** The name of the file alone: the folders of another machine help nobody. */
  private static String file(String uri) {
    return uri == null ? "" : uri.substring(uri.lastIndexOf('/') + 1);
  }

  /** Addresses of the web only: anything else in a page is no link but a trap. */
  private static String link(String url) {
    String scheme = url == null ? "" : url.strip().toLowerCase(Locale.ROOT);
    return scheme.startsWith("https://") || scheme.startsWith("http://") ? url.strip() : null;
  }
}
