package org.breakranks.stage;

import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.breakranks.table.ArticleRow;
import org.breakranks.table.RecordEncoder;
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

  /** The passage of one article; a crawler's header is blanked, for it is no part of the prose. */
  public static Passage of(ArticleRow article, String received) {
    String clean = CleanText.of(received).text();
    String prose = Dateline.header(clean).map(header -> blanked(clean, header)).orElse(clean);
    boolean inText = article.title() != null && prose.contains(article.title());
    return new Passage(
        article.articleId(),
        inText ? null : article.title(),
        article.publishedOn(),
        article.publishedBasis(),
        prose,
        received);
  }

  private static String blanked(String text, Span header) {
    return " ".repeat(header.length()) + text.substring(header.end());
  }
}
