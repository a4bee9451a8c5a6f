package org.breakranks.stage;

import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.breakranks.table.ArticleRow;
import org.breakranks.table.RecordEncoder;
import org.breakranks.text.Article;
import org.breakranks.text.CleanText;
import org.breakranks.text.Dateline;
import org.breakranks.text.Passage;
import org.breakranks.text.Span;

/** The cleaned text of every candidate article. */
public final class Passages {

  private Passages() {}

  public static Dataset<Passage> of(Dataset<Screened> articles) {
    FilterFunction<Screened> isCandidate = article -> article.received() != null;
    MapFunction<Screened, Passage> passage = a -> of(a.article(), a.received());
    return articles.filter(isCandidate).map(passage, RecordEncoder.of(Passage.class));
  }

  /** The passage of an article as received. */
  public static Passage of(Article article) {
    String text = article.text();
    Passage whole =
        new Passage(
            article.articleId(),
            article.title(),
            article.publishedOn(),
            article.publishedBasis(),
            text,
            text);
    return cleaned(whole);
  }

  private static Passage of(ArticleRow article, String received) {
    return cleaned(
        new Passage(
            article.articleId(),
            article.title(),
            article.publishedOn(),
            article.publishedBasis(),
            received,
            received));
  }

  /**
   * A crawler's header is blanked, for it is no part of the prose; a title that the text repeats is
   * dropped.
   */
  private static Passage cleaned(Passage passage) {
    String clean = CleanText.of(passage.received()).text();
    String prose = Dateline.header(clean).map(header -> blanked(clean, header)).orElse(clean);
    boolean inText = passage.title() != null && prose.contains(passage.title());
    return new Passage(
        passage.articleId(),
        inText ? null : passage.title(),
        passage.publishedOn(),
        passage.publishedBasis(),
        prose,
        passage.received());
  }

  private static String blanked(String text, Span header) {
    return " ".repeat(header.length()) + text.substring(header.end());
  }
}
