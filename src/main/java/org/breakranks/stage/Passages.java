package org.breakranks.stage;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.breakranks.table.RecordEncoder;
import org.breakranks.text.Article;
import org.breakranks.text.CleanText;
import org.breakranks.text.Dateline;
import org.breakranks.text.Passage;
import org.breakranks.text.Span;

/** The cleaned text of every candidate article. */
public final class Passages {

  private static final Encoder<Passage> PASSAGE = RecordEncoder.of(Passage.class);

  private Passages() {}

  public static Dataset<Passage> of(Dataset<Screened> articles) {
    MapFunction<Passage, Passage> cleaned = Passages::cleaned;
    return articles
        .filter(col("received").isNotNull())
        .select(
            col("article.articleId"),
            col("article.title"),
            col("article.publishedOn"),
            col("article.publishedBasis"),
            col("received").as("text"),
            col("received"))
        .as(PASSAGE)
        .map(cleaned, PASSAGE);
  }

  /** The passage of an article as received. */
  public static Passage of(Article article) {
    return cleaned(
        new Passage(
            article.articleId(),
            article.title(),
            article.publishedOn(),
            article.publishedBasis(),
            article.text(),
            article.text()));
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
