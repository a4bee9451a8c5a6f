package org.breakranks.cli;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.event.Event;
import org.breakranks.event.EventClaim;
import org.breakranks.publication.Tables;
import org.breakranks.table.Catalog;
import org.breakranks.table.MentionRow;

/** A published event or mention with everything it stands on. */
final class PublishedText {

  private final Tables tables;

  private PublishedText(Tables tables) {
    this.tables = tables;
  }

  static PublishedText of(Tables tables) {
    return new PublishedText(tables);
  }

  /**
   * An event, the claims about it, and the mentions it was merged from.
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
    List<MentionRow> mentions =
        sorted(
            tables.records(Catalog.MENTIONS).filter(col("eventId").equalTo(event.eventId())),
            "mention.articleId",
            "mention.evidenceBegin");
    Map<String, String> headings = headings(mentions);
    Stream<String> parts =
        Stream.concat(
            Stream.of(EventText.of(event, claims)),
            mentions.stream().map(row -> text(row, headings)));
    return parts.collect(Collectors.joining("\n\n"));
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
    return text(row, headings(List.of(row))) + "\n  " + event;
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

  private static String text(MentionRow row, Map<String, String> headings) {
    return headings.get(row.mention().articleId()) + "\n" + MentionText.of(row.mention());
  }

  /** Per article id: outlet, day, headline, address. */
  private Map<String, String> headings(List<MentionRow> mentions) {
    Object[] ids = mentions.stream().map(row -> row.mention().articleId()).distinct().toArray();
    return tables.articles().filter(col("article_id").isin(ids)).collectAsList().stream()
        .collect(Collectors.toMap(row -> row.getAs("article_id"), PublishedText::heading));
  }

  private static String heading(Row article) {
    return Stream.of("source", "published_on", "title", "url", "source_uri")
        .map(column -> article.<Object>getAs(column))
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(", ", "--- ", ""));
  }
}
