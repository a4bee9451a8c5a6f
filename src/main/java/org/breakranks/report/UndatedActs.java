package org.breakranks.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.time.YearMonth;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.breakranks.event.Event;
import org.breakranks.publication.Tables;
import org.breakranks.table.Catalog;
import org.breakranks.trend.CoverageCount;
import org.breakranks.trend.Flows;
import org.breakranks.trend.Province;
import org.breakranks.trend.Trends;

/**
 * Acts whose month is not known, in a report of some months only: "in the spring of 2019" may lie
 * in April 2019 and cannot lie in 2021. The published sums are of all of them; here those are
 * summed anew that may lie in the months asked for.
 */
final class UndatedActs {

  private final Tables tables;
  private final YearMonth from;
  private final YearMonth to;

  private UndatedActs(Tables tables, Scope scope) {
    this.tables = tables;
    this.from = scope.from();
    this.to = scope.to();
  }

  static UndatedActs of(Tables tables, Scope scope) {
    return new UndatedActs(tables, scope);
  }

  /** Whether the days between which an event lies touch the months; unknown ends are open. */
  Column mayLieWithin() {
    Column start = col("date_start");
    Column end = col("date_end");
    Column notBefore = from == null ? lit(true) : end.isNull().or(end.geq(lit(from.atDay(1))));
    Column notAfter = to == null ? lit(true) : start.isNull().or(start.leq(lit(to.atEndOfMonth())));
    return notBefore.and(notAfter);
  }

  /** All trends, those without a month of the acts that may lie in the months asked for. */
  Dataset<Row> trends(List<Province> provinces) {
    if (from == null && to == null) {
      return tables.trends();
    }
    List<CoverageCount> undated =
        Catalog.COVERAGE.restored(tables.coverage().where("month is null")).collectAsList();
    return tables
        .trends()
        .where("month is not null")
        .unionByName(
            Catalog.TRENDS.published(
                session()
                    .createDataset(
                        Trends.of(events(), undated, provinces), Catalog.TRENDS.encoder())));
  }

  /** All flows, those without a month of the acts that may lie in the months asked for. */
  Dataset<Row> flows() {
    if (from == null && to == null) {
      return tables.flows();
    }
    return tables
        .flows()
        .where("month is not null")
        .unionByName(
            Catalog.FLOWS.published(
                session().createDataset(Flows.of(events()), Catalog.FLOWS.encoder())));
  }

  private List<Event> events() {
    Dataset<Row> undated = tables.events().where(col("event_month").isNull().and(mayLieWithin()));
    return Catalog.EVENTS.restored(undated).collectAsList();
  }

  private SparkSession session() {
    return tables.events().sparkSession();
  }
}
