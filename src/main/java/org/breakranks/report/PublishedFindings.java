package org.breakranks.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.max;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.event.Event;
import org.breakranks.event.EventClaim;
import org.breakranks.grammar.Mention;
import org.breakranks.publication.Tables;
import org.breakranks.publication.Together;
import org.breakranks.publication.Together.Begun;
import org.breakranks.table.ArticleRow;
import org.breakranks.table.Catalog;
import org.breakranks.table.MentionRow;
import org.breakranks.trend.CoverageCount;
import org.breakranks.trend.Flow;
import org.breakranks.trend.Province;
import org.breakranks.trend.Trend;

/** Reads what a report needs from the published tables; all sums stay with Spark. */
final class PublishedFindings {

  private final Tables tables;
  private final Scope scope;
  private final UndatedActs undated;
  private final Map<String, String> sides;

  private PublishedFindings(Tables tables, Scope scope) {
    this.tables = tables;
    this.scope = scope;
    this.undated = UndatedActs.of(tables, scope);
    this.sides = sides(tables);
  }

  /**
   * What is published of a scope.
   *
   * @throws ExpectedFailure if a country or a group is asked for that has no events
   */
  static PublishedFindings of(Tables tables, Scope scope) {
    PublishedFindings published = new PublishedFindings(tables, scope);
    published.requireSome();
    return published;
  }

  /**
   * Reads it.
   *
   * @param limit how many events are listed at most
   */
  Findings read(int limit) {
    try (Together together = new Together()) {
      Begun<LocalDate> last =
          together.begin(() -> tables.articles().agg(max("published_on")).head().getAs(0));
      Begun<List<Province>> provinces = together.begin(this::provinces);
      Begun<List<Trend>> trends =
          together.begin(
              () -> Catalog.TRENDS.restored(allTrends().where("events > 0")).collectAsList());
      Begun<List<CoverageCount>> coverage =
          together.begin(
              () ->
                  Catalog.COVERAGE
                      .restored(tables.coverage().where("month is not null"))
                      .collectAsList());
      Begun<List<Flow>> flows =
          together.begin(() -> Catalog.FLOWS.restored(flows()).collectAsList());
      Begun<Long> events = together.begin(() -> events().count());
      List<Event> listed = Catalog.EVENTS.restored(events().limit(limit)).collectAsList();
      Begun<Map<String, List<EventClaim>>> claims = together.begin(() -> claims(ids(listed)));
      Map<String, List<Mention>> mentions = mentions(ids(listed));
      return new Findings(
          tables.manifest(),
          last.result(),
          provinces.result(),
          trends.result(),
          coverage.result(),
          flows.result(),
          sides,
          listed,
          events.result() - listed.size(),
          mentions,
          claims.result(),
          articles(mentions));
    }
  }

  /** The events of the scope, newest first. */
  Dataset<Row> events() {
    return tables
        .events()
        .where(country().and(actor("actor").or(actor("actor_name"))))
        .where(months("event_month").and(col("event_month").isNotNull().or(undated.mayLieWithin())))
        .orderBy(col("date_start").desc_nulls_last(), col("event_id"));
  }

  /** The trends of the scope, without the months in which nobody was looking. */
  Dataset<Row> trends() {
    return allTrends()
        .where(months("month").and(col("coverage").notEqual("no_coverage")))
        .orderBy(Catalog.TRENDS.order());
  }

  /** The flows of the scope. */
  Dataset<Row> flows() {
    return undated
        .flows()
        .where(countryByName().and(actor("actor")).and(months("month")))
        .orderBy(Catalog.FLOWS.order());
  }

  /**
   * The trends up to the last month of the scope: its first months are compared with earlier ones.
   */
  private Dataset<Row> allTrends() {
    return undated.trends(provinces()).where(country().and(actor("actor")).and(notAfter("month")));
  }

  private Dataset<Row> ids(List<Event> events) {
    Object[] ids = events.stream().map(Event::eventId).toArray();
    return tables.events().select("event_id").where(col("event_id").isin(ids));
  }

  private List<Province> provinces() {
    return tables
        .trends()
        .where(country().and(col("admin1").isNotNull()))
        .select("country", "iso3", "admin1", "admin1_id")
        .distinct()
        .orderBy("iso3", "admin1", "admin1_id")
        .collectAsList()
        .stream()
        .map(
            row ->
                new Province(
                    row.getString(0), row.getString(1), row.getString(2), row.getString(3)))
        .toList();
  }

  private static Map<String, String> sides(Tables tables) {
    Map<String, String> names = new TreeMap<>();
    tables
        .events()
        .selectExpr("stack(2, actor, actor_name, recipient, recipient_name) as (id, name)")
        .where("id is not null and name is not null")
        .distinct()
        .orderBy("id", "name")
        .collectAsList()
        .forEach(row -> names.putIfAbsent(row.getString(0), row.getString(1)));
    return names;
  }

  private Map<String, List<Mention>> mentions(Dataset<Row> ids) {
    Dataset<Row> accepted = tables.mentions().where("status = 'accepted'").join(ids, "event_id");
    return Catalog.MENTIONS.restored(accepted).collectAsList().stream()
        .sorted(
            Comparator.comparing((MentionRow row) -> row.mention().articleId())
                .thenComparing(row -> row.mention().evidenceBegin())
                .thenComparing(row -> row.mention().mentionId()))
        .collect(
            Collectors.groupingBy(
                MentionRow::eventId,
                TreeMap::new,
                Collectors.mapping(MentionRow::mention, Collectors.toList())));
  }

  private Map<String, List<EventClaim>> claims(Dataset<Row> ids) {
    return Catalog.CLAIMS
        .restored(tables.claims().join(ids, "event_id").orderBy(Catalog.CLAIMS.order()))
        .collectAsList()
        .stream()
        .collect(Collectors.groupingBy(EventClaim::eventId, TreeMap::new, Collectors.toList()));
  }

  private Map<String, ArticleRow> articles(Map<String, List<Mention>> mentions) {
    Object[] quoted =
        mentions.values().stream()
            .flatMap(List::stream)
            .map(Mention::articleId)
            .distinct()
            .toArray();
    return Catalog.ARTICLES
        .restored(tables.articles().where(col("article_id").isin(quoted)))
        .collectAsList()
        .stream()
        .collect(Collectors.toMap(ArticleRow::articleId, article -> article));
  }

  private Column country() {
    Object[] asked = scope.countries().stream().map(PublishedFindings::folded).toArray();
    return asked.length == 0
        ? lit(true)
        : lower(col("country")).isin(asked).or(lower(col("iso3")).isin(asked));
  }

  /** For {@code flows}, which has names of countries only. */
  private Column countryByName() {
    return scope.countries().isEmpty()
        ? lit(true)
        : col("country").isin(known(country(), "country").toArray());
  }

  /** The group asked for, by its id or its name, whichever the column holds. */
  private Column actor(String column) {
    if (scope.actor() == null) {
      return lit(true);
    }
    Object[] names =
        sides.entrySet().stream()
            .filter(side -> scope.includesActor(side.getKey(), side.getValue()))
            .map(Map.Entry::getKey)
            .map(PublishedFindings::folded)
            .toArray();
    return lower(col(column)).equalTo(folded(scope.actor())).or(lower(col(column)).isin(names));
  }

  private Column months(String column) {
    Column from = scope.from() == null ? lit(true) : col(column).geq(lit(scope.from().atDay(1)));
    return col(column).isNull().or(from).and(notAfter(column));
  }

  private Column notAfter(String column) {
    return scope.to() == null
        ? lit(true)
        : col(column).isNull().or(col(column).leq(lit(scope.to().atDay(1))));
  }

  private void requireSome() {
    boolean everything = scope.countries().isEmpty() && scope.actor() == null;
    if (everything || !events().isEmpty()) {
      return;
    }
    throw ExpectedFailure.badInput(
        "no events to report of %s in these months; there are events of %s by %s"
            .formatted(
                Stream.concat(scope.countries().stream(), Stream.ofNullable(scope.actor()))
                    .toList(),
                known(lit(true), "country"),
                known(lit(true), "actor_name")));
  }

  private List<String> known(Column condition, String column) {
    return tables
        .events()
        .where(condition)
        .select(column)
        .where(col(column).isNotNull())
        .distinct()
        .orderBy(column)
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
