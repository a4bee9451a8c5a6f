package org.breakranks.stage;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.breakranks.event.Event;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.Place;
import org.breakranks.table.Catalog;
import org.breakranks.trend.CoverageCount;
import org.breakranks.trend.Flow;
import org.breakranks.trend.Flows;
import org.breakranks.trend.Months;
import org.breakranks.trend.Province;
import org.breakranks.trend.Trend;

/** What the events add up to, per place, month, kind of act and group. */
public final class Trends {

  private Trends() {}

  /** The trends of every country that has events or is named in an article. */
  public static Dataset<Trend> of(
      Dataset<Event> events, Dataset<CoverageCount> coverage, Words words) {
    MapFunction<Event, String> country = org.breakranks.trend.Trends::country;
    MapFunction<CoverageCount, String> covered =
        count -> Objects.requireNonNullElse(count.iso3(), "");
    Row covers = coverage.agg(min(col("month")), max(col("month"))).head();
    LocalDate first = covers.getAs(0);
    LocalDate last = covers.getAs(1);
    CoGroupFunction<String, Event, CoverageCount, Trend> trends =
        (key, acts, counts) ->
            acts.hasNext() || !key.isEmpty()
                ? org.breakranks.trend.Trends.ofCountry(
                        Grouped.list(acts),
                        Grouped.list(counts),
                        provinces(key, words.lexicon()),
                        new Months(first, last))
                    .iterator()
                : List.<Trend>of().iterator();
    return events
        .groupByKey(country, Encoders.STRING())
        .cogroup(coverage.groupByKey(covered, Encoders.STRING()), trends, Catalog.TRENDS.encoder());
  }

  /** Who goes to whom. */
  public static Dataset<Flow> flows(Dataset<Event> events) {
    MapFunction<Event, String> country =
        event -> Objects.requireNonNullElse(event.place().country(), "");
    FlatMapGroupsFunction<String, Event, Flow> flows =
        (key, acts) -> Flows.of(Grouped.list(acts)).iterator();
    return events
        .groupByKey(country, Encoders.STRING())
        .flatMapGroups(flows, Catalog.FLOWS.encoder());
  }

  private static List<Province> provinces(String iso3, Lexicon lexicon) {
    return lexicon.gazetteer().places().stream()
        .filter(place -> place.kind() == Place.Kind.ADMIN1 && place.iso3().equals(iso3))
        .map(p -> new Province(p.country(), p.iso3(), p.name(), p.placeId()))
        .toList();
  }
}
