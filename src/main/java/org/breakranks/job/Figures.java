package org.breakranks.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.breakranks.event.Event;
import org.breakranks.publication.Manifest;
import org.breakranks.stage.Mentions;
import org.breakranks.stage.Screened;
import org.breakranks.stage.Told;

/**
 * Counts over the tables of a run, by the names under which gates ask for them: {@code articles},
 * {@code candidates}, {@code capped_articles}, {@code rejected}, {@code mentions}, {@code
 * accepted_mentions}, {@code unread_articles}, {@code events}, {@code events_without_month}, {@code
 * events_without_province}, {@code contested_events}, {@code cumulative_events}; and of the run
 * before, {@code previous_articles} and {@code previous_events}.
 */
final class Figures {

  /** All figures there may be. */
  static final List<String> NAMES =
      List.of(
          "accepted_mentions",
          "articles",
          "candidates",
          "capped_articles",
          "contested_events",
          "cumulative_events",
          "events",
          "events_without_month",
          "events_without_province",
          "mentions",
          "previous_articles",
          "previous_events",
          "rejected",
          "unread_articles");

  private final Map<String, Long> figures = new TreeMap<>();

  private Figures() {}

  /** Figures that begin with those of another run, or with none. */
  static Figures from(Map<String, Long> before) {
    Figures figures = new Figures();
    figures.figures.putAll(before);
    return figures;
  }

  Figures with(Map<String, Long> more) {
    figures.putAll(more);
    return this;
  }

  /** With what articles told; those that could not be read are rejected like what never was one. */
  Figures withTold(Map<String, Long> told) {
    figures.merge("rejected", told.get("unread_articles"), Long::sum);
    return with(told);
  }

  /** Counts over records, which are computed for it. */
  static Map<String, Long> ofRecords(Dataset<Screened> records) {
    return counts(
        records,
        counted("articles", col("article").isNotNull()),
        counted("candidates", col("article.isCandidate")),
        counted("rejected", col("rejected").isNotNull()));
  }

  /** Counts over what articles told, which is computed for it. */
  static Map<String, Long> ofTold(Dataset<Told> told) {
    return counts(
        told,
        counted("mentions", col("mention").isNotNull()),
        counted("accepted_mentions", col("mention.status").equalTo("ACCEPTED")),
        counted("capped_articles", col("mention.rule").equalTo(Mentions.TOO_MANY)),
        counted("unread_articles", col("failure").isNotNull()));
  }

  /** Counts over events, which are computed for it. */
  static Map<String, Long> ofEvents(Dataset<Event> events) {
    return counts(
        events,
        counted("events", lit(true)),
        counted("events_without_month", col("date.eventMonth").isNull()),
        counted("events_without_province", col("place.admin1").isNull()),
        counted("contested_events", col("isContested")),
        counted("cumulative_events", col("isCumulative")));
  }

  /** The run this one follows, null when it is the first. */
  Figures after(Manifest previous) {
    for (String name : new String[] {"articles", "events"}) {
      figures.remove("previous_" + name);
      if (previous != null && previous.figures().containsKey(name)) {
        figures.put("previous_" + name, previous.figures().get(name));
      }
    }
    return this;
  }

  Map<String, Long> byName() {
    return new TreeMap<>(figures);
  }

  private static Map<String, Long> counts(Dataset<?> rows, Column first, Column... more) {
    Row row = rows.agg(first, more).head();
    Map<String, Long> counts = new TreeMap<>();
    for (int i = 0; i < row.size(); i++) {
      counts.put(row.schema().fieldNames()[i], row.getLong(i));
    }
    return counts;
  }

  private static Column counted(String name, Column condition) {
    return count(when(condition, 1)).as(name);
  }
}
