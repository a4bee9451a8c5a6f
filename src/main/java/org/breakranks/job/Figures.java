package org.breakranks.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.breakranks.event.Event;
import org.breakranks.grammar.Mention;
import org.breakranks.publication.Manifest;
import org.breakranks.stage.Screened;

/**
 * Counts over the tables of a run, by the names under which gates ask for them: {@code articles},
 * {@code candidates}, {@code rejected}, {@code mentions}, {@code accepted_mentions}, {@code
 * events}, {@code events_without_month}, {@code events_without_province}, {@code contested_events},
 * {@code cumulative_events}; and of the run before, {@code previous_articles} and {@code
 * previous_events}.
 */
final class Figures {

  private final Map<String, Long> figures = new TreeMap<>();

  private Figures() {}

  /** Figures that begin with those of another run. */
  static Figures from(Map<String, Long> before) {
    Figures figures = new Figures();
    figures.figures.putAll(before);
    return figures;
  }

  Figures ofRecords(Dataset<Screened> records) {
    return add(
        records,
        counted("articles", col("article").isNotNull()),
        counted("candidates", col("article.isCandidate")),
        counted("rejected", col("rejected").isNotNull()));
  }

  Figures ofMentions(Dataset<Mention> mentions) {
    return add(
        mentions,
        counted("mentions", lit(true)),
        counted("accepted_mentions", col("status").equalTo("ACCEPTED")));
  }

  Figures ofEvents(Dataset<Event> events) {
    return add(
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
      Long before = previous == null ? null : previous.figures().get(name);
      figures.put("previous_" + name, before == null ? 0L : before);
    }
    return this;
  }

  Map<String, Long> byName() {
    return new TreeMap<>(figures);
  }

  private Figures add(Dataset<?> rows, Column first, Column... more) {
    Row counts = rows.agg(first, more).head();
    for (int i = 0; i < counts.size(); i++) {
      figures.put(counts.schema().fieldNames()[i], counts.getLong(i));
    }
    return this;
  }

  private static Column counted(String name, Column condition) {
    return count(when(condition, 1)).as(name);
  }
}
