package org.breakranks.stage;

import java.util.Iterator;
import java.util.List;
import org.breakranks.corpus.ContentHash;
import org.breakranks.corpus.Received;
import org.breakranks.grammar.Funnel;
import org.breakranks.reading.NamedPlaces;
import org.breakranks.table.ArticleRow;
import org.breakranks.table.RejectedRow;
import org.breakranks.table.RejectedRow.Reason;
import org.breakranks.text.Article;
import org.breakranks.text.Passage;
import org.breakranks.text.Resemblance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The first look at an article: may it hold an act, and which places does it name? */
public final class Screening {

  private static final Logger LOG = LoggerFactory.getLogger(Screening.class);

  private final Funnel funnel;
  private final NamedPlaces places;

  Screening(Funnel funnel, NamedPlaces places) {
    this.funnel = funnel;
    this.places = places;
  }

  Iterator<Screened> of(Iterator<Received> records) {
    return Flattened.of(records, record -> List.of(screened(record)));
  }

  private Screened screened(Received received) {
    if (received.article() == null) {
      return Screened.rejected(received.rejected());
    }
    try {
      return lookedAt(received);
    } catch (RuntimeException | StackOverflowError failure) {
      return Screened.rejected(failed(received, failure));
    }
  }

  private Screened lookedAt(Received received) {
    Article article = received.article();
    Passage passage = mayHold(article, funnel) ? Passages.of(article) : null;
    boolean candidate = passage != null && funnel.mayReport(passage);
    return new Screened(
        received.record(),
        row(received, candidate ? Resemblance.of(passage.text()).sketch() : null),
        candidate ? article.text() : null,
        places.in(whole(article)),
        null);
  }

  private static RejectedRow failed(Received received, Throwable failure) {
    Article article = received.article();
    LOG.warn("article {} could not be looked at", article.articleId(), failure);
    return new RejectedRow(
        article.sourceUri(),
        received.record(),
        Reason.READING_FAILED,
        failure.toString(),
        article.text());
  }

  /** Whether an article is in English and may hold an act, in its headline or its text. */
  public static boolean isCandidate(Article article, Funnel funnel) {
    return mayHold(article, funnel) && funnel.mayReport(Passages.of(article));
  }

  private static boolean mayHold(Article article, Funnel funnel) {
    return article.isEnglish() && funnel.mayHold(whole(article));
  }

  private static String whole(Article article) {
    return article.title() == null ? article.text() : article.title() + "\n" + article.text();
  }

  /** The row of an article; only candidates have a sketch. */
  private static ArticleRow row(Received received, String sketch) {
    Article article = received.article();
    return new ArticleRow(
        article.articleId(),
        article.externalId(),
        article.sourceUri(),
        received.record(),
        article.url(),
        article.source(),
        article.title(),
        article.language(),
        article.publishedOn(),
        article.publishedBasis(),
        article.text().length(),
        ContentHash.full(article.text()),
        sketch != null,
        sketch,
        null,
        null);
  }
}
