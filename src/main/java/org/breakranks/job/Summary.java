package org.breakranks.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.breakranks.publication.GateResult;
import org.breakranks.publication.Manifest;
import org.breakranks.publication.Tables;
import org.breakranks.publication.Together;
import org.breakranks.publication.Together.Begun;

/**
 * What a run found, for its user.
 *
 * @param manifest what is known of the run
 * @param path where its tables lie
 * @param reading which of its files were read now, in words; empty for all of them
 * @param otherLanguages articles that were not read for acts, by their language
 * @param rejected records by the reason why they were rejected
 * @param mentions by status
 * @param events the first of them by date, as lines of text
 * @param views that show the tables in a catalog
 * @param stages how long each stage took
 */
public record Summary(
    Manifest manifest,
    String path,
    String reading,
    Map<String, Long> otherLanguages,
    Map<String, Long> rejected,
    Map<String, Long> mentions,
    List<String> events,
    List<String> views,
    Map<String, Duration> stages) {

  private static final int EVENTS = 60;

  static Summary of(Tables tables, String path, List<String> views, Map<String, Duration> stages) {
    boolean resolved =
        tables.manifest().tables().stream().anyMatch(table -> table.name().equals("events"));
    try (Together together = new Together()) {
      Begun<Map<String, Long>> languages =
          together.begin(
              () -> counts(tables.articles().filter(col("language").notEqual("en")), "language"));
      Begun<Map<String, Long>> reasons = together.begin(() -> counts(tables.rejected(), "reason"));
      Begun<Map<String, Long>> statuses = together.begin(() -> counts(tables.mentions(), "status"));
      return new Summary(
          tables.manifest(),
          path,
          read(tables.manifest().input()),
          languages.result(),
          reasons.result(),
          statuses.result(),
          resolved ? lines(tables.events()) : List.of(),
          List.copyOf(views),
          new LinkedHashMap<>(stages));
    }
  }

  /** The same of a run that stays the current one, because there was nothing to read. */
  Summary nothingNew() {
    return new Summary(
        manifest,
        path,
        "nothing new since run " + manifest.runId(),
        otherLanguages,
        rejected,
        mentions,
        events,
        views,
        stages);
  }

  /** The summary as text of several lines. */
  public String text() {
    Map<String, Long> figures = manifest.figures();
    StringBuilder out = new StringBuilder();
    line(out, "files", (long) manifest.input().files(), reading);
    String unread = otherLanguages.isEmpty() ? "" : "not English: " + listed(otherLanguages);
    line(out, "articles", figures.get("articles"), unread);
    line(out, "rejected", figures.get("rejected"), listed(rejected));
    line(out, "candidates", figures.get("candidates"), "");
    line(out, "mentions", figures.get("mentions"), listed(mentions) + capped(figures));
    if (figures.containsKey("events")) {
      line(out, "events", figures.get("events"), "");
      events.forEach(event -> out.append("  ").append(event).append('\n'));
      long more = figures.get("events") - events.size();
      out.append(more > 0 ? "  and " + more + " more\n" : "");
    }
    manifest.gates().stream()
        .filter(gate -> !gate.passed())
        .forEach(gate -> out.append(warning(gate)));
    out.append("published   ").append(path).append('\n');
    out.append(views.isEmpty() ? "" : "views       " + String.join(", ", views) + "\n");
    out.append("time        ").append(times()).append('\n');
    return out.toString();
  }

  private static String capped(Map<String, Long> figures) {
    long articles = figures.getOrDefault("capped_articles", 0L);
    return articles == 0
        ? ""
        : "; articles with more than are kept (input.limits.article_mentions): " + articles;
  }

  private static String read(Manifest.Input input) {
    if (input.readAgain() != null) {
      return "all read: " + input.readAgain();
    }
    return input.since() == null
        ? ""
        : "%d read, the others known from run %s".formatted(input.read(), input.since());
  }

  private static String warning(GateResult gate) {
    return "warning     gate %s does not hold: %s%n".formatted(gate.name(), gate.holds());
  }

  private static void line(StringBuilder out, String name, Long number, String detail) {
    String text = String.format(Locale.ROOT, "%-11s %,d  %s", name, number, detail);
    out.append(text.stripTrailing()).append('\n');
  }

  static String listed(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(entry -> entry.getKey() + " " + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  private String times() {
    return stages.entrySet().stream()
        .map(
            stage ->
                String.format(
                    Locale.ROOT, "%s %.1f s", stage.getKey(), stage.getValue().toMillis() / 1e3))
        .collect(Collectors.joining(", "));
  }

  static Map<String, Long> counts(Dataset<Row> rows, String column) {
    Map<String, Long> counts = new TreeMap<>();
    rows.groupBy(col(column))
        .agg(count(lit(1)))
        .collectAsList()
        .forEach(row -> counts.put(row.getString(0), row.getLong(1)));
    return counts;
  }

  private static List<String> lines(Dataset<Row> events) {
    return events
        .orderBy(
            col("date_start").asc_nulls_last(), col("country").asc_nulls_last(), col("event_id"))
        .limit(EVENTS)
        .collectAsList()
        .stream()
        .map(Summary::line)
        .toList();
  }

  private static String line(Row event) {
    return String.format(
            Locale.ROOT,
            "%-10s  %-28s %-11s %9s  %s",
            date(event),
            place(event),
            event.<String>getAs("event_type"),
            people(event),
            sides(event))
        .stripTrailing();
  }

  private static String date(Row event) {
    LocalDate day = event.getAs("event_date");
    LocalDate month = event.getAs("event_month");
    Integer year = event.getAs("year");
    if (day != null) {
      return day.toString();
    }
    return month != null ? month.toString().substring(0, 7) : year != null ? year.toString() : "?";
  }

  private static String place(Row event) {
    String province = event.getAs("admin1");
    String country = event.getAs("country");
    return province == null ? (country == null ? "?" : country) : province + ", " + country;
  }

  private static String people(Row event) {
    Integer best = event.getAs("people_best");
    String mark = event.<Boolean>getAs("is_cumulative") ? " total" : "";
    return (best == null ? "?" : String.format(Locale.ROOT, "%,d", best)) + mark;
  }

  private static String sides(Row event) {
    String actor = event.getAs("actor_name");
    String recipient = event.getAs("recipient_name");
    return (actor == null ? "?" : actor) + (recipient == null ? "" : " > " + recipient);
  }
}
