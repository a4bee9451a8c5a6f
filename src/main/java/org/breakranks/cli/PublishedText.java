package org.breakranks.cli;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.event.Event;
import org.breakranks.event.EventClaim;
import org.breakranks.event.Report;
import org.breakranks.event.Resolver;
import org.breakranks.grammar.Mention;
import org.breakranks.grammar.Stance;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.publication.Tables;
import org.breakranks.table.ArticleRow;
import org.breakranks.table.Catalog;
import org.breakranks.table.MentionRow;

/** A published event or mention with everything it stands on. */
final class PublishedText {

  private final Tables tables;
  private final Resolver resolver;

  private PublishedText(Tables tables, Resolver resolver) {
    this.tables = tables;
    this.resolver = resolver;
  }

  static PublishedText of(Tables tables, Lexicon lexicon) {
    return new PublishedText(tables, Resolver.of(lexicon));
  }

  /**
   * An event, what the parties claim side by side, why it is one event, and the evidence: the
   * mentions it was merged from, denials among them.
   *
   * @throws ExpectedFailure when no event has this id, nor had it before
   */
  String event(String id) {
    Event event =
        first(
            tables
                .records(Catalog.EVENTS)
                .filter(col("eventId").equalTo(id).or(array_contains(col("supersededIds"), id))),
            "event",
            id);
    List<EventClaim> claims =
        sorted(
            tables.records(Catalog.CLAIMS).filter(col("eventId").equalTo(event.eventId())),
            "articleId",
            "evidenceBegin",
            "field");
    List<MentionRow> mentions = mentions(claims);
    Map<String, ArticleRow> articles = articles(mentions);
    Map<String, String> outlets = new HashMap<>();
    articles.forEach((articleId, article) -> outlets.put(articleId, outlet(article)));
    List<String> lines = new ArrayList<>(List.of(EventText.of(event), "", "claims side by side"));
    lines.addAll(new ClaimsText(outlets).lines(claims));
    List<String> kinship =
        KinshipText.lines(resolver.kinship(reports(mentions, articles)), outlets);
    if (!kinship.isEmpty()) {
      lines.addAll(List.of("", "why one event"));
      lines.addAll(kinship);
    }
    lines.addAll(List.of("", "evidence"));
    mentions.forEach(row -> lines.add(text(row, articles) + "\n"));
    return String.join("\n", lines).stripTrailing();
  }

  /** The mentions that make the claims: those of the event, and those that deny it. */
  private List<MentionRow> mentions(List<EventClaim> claims) {
    Set<List<Object>> places =
        claims.stream()
            .map(c -> List.<Object>of(c.articleId(), c.evidenceBegin(), c.evidenceEnd()))
            .collect(Collectors.toSet());
    Object[] articles = claims.stream().map(EventClaim::articleId).distinct().toArray();
    return sorted(
            tables.records(Catalog.MENTIONS).filter(col("mention.articleId").isin(articles)),
            "mention.articleId",
            "mention.evidenceBegin")
        .stream()
        .filter(row -> places.contains(place(row.mention())))
        .filter(row -> row.eventId() != null || row.mention().claim().stance() == Stance.DENIES)
        .toList();
  }

  private static List<Object> place(Mention mention) {
    return List.of(mention.articleId(), mention.evidenceBegin(), mention.evidenceEnd());
  }

  private static List<Report> reports(List<MentionRow> mentions, Map<String, ArticleRow> articles) {
    return mentions.stream()
        .map(MentionRow::mention)
        .map(
            mention -> {
              ArticleRow article = articles.get(mention.articleId());
              return new Report(
                  mention, article.source(), article.publishedOn(), article.duplicateGroup());
            })
        .toList();
  }

  /**
   * A mention, the article it stands in, and the event it was taken for.
   *
   * @throws ExpectedFailure when no mention has this id
   */
  String mention(String id) {
    MentionRow row =
        first(
            tables.records(Catalog.MENTIONS).filter(col("mention.mentionId").equalTo(id)),
            "mention",
            id);
    String event = row.eventId() == null ? "no event" : "event " + row.eventId();
    return text(row, articles(List.of(row))) + "\n  " + event;
  }

  private <T> T first(Dataset<T> found, String what, String id) {
    List<T> rows = found.takeAsList(1);
    if (rows.isEmpty()) {
      throw ExpectedFailure.badInput(
          "no %s %s in run %s".formatted(what, id, tables.manifest().runId()));
    }
    return rows.get(0);
  }

  private static <T> List<T> sorted(Dataset<T> rows, String first, String... more) {
    return rows.orderBy(first, more).collectAsList();
  }

  private static String text(MentionRow row, Map<String, ArticleRow> articles) {
    return heading(articles.get(row.mention().articleId())) + "\n" + MentionText.of(row.mention());
  }

  private Map<String, ArticleRow> articles(List<MentionRow> mentions) {
    Object[] ids = mentions.stream().map(row -> row.mention().articleId()).distinct().toArray();
    return tables
        .records(Catalog.ARTICLES)
        .filter(col("articleId").isin(ids))
        .collectAsList()
        .stream()
        .collect(Collectors.toMap(ArticleRow::articleId, article -> article));
  }

  /** Outlet and day; where the outlet is not known, the end of the file's name. */
  private static String outlet(ArticleRow article) {
    String uri = article.sourceUri();
    String name =
        article.source() != null ? article.source() : uri.substring(uri.lastIndexOf('/') + 1);
    return article.publishedOn() == null ? name : name + " " + article.publishedOn();
  }

  /** Outlet, day, headline, address. */
  private static String heading(ArticleRow article) {
    return Stream.of(
            article.source(),
            article.publishedOn(),
            article.title(),
            article.url(),
            article.sourceUri())
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(", ", "--- ", ""));
  }
}
