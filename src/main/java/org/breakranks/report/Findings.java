package org.breakranks.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.breakranks.event.Event;
import org.breakranks.event.EventClaim;
import org.breakranks.grammar.Mention;
import org.breakranks.publication.Manifest;
import org.breakranks.table.ArticleRow;
import org.breakranks.trend.CoverageCount;
import org.breakranks.trend.Flow;
import org.breakranks.trend.Province;
import org.breakranks.trend.Trend;

/**
 * What a report is made of: rows of the published tables, those of its scope only.
 *
 * @param manifest of the run
 * @param lastArticle the latest day of publication, null when no article carries one
 * @param provinces of the countries with events, zero-filled ones included
 * @param trends the rows with events, up to the last month of the scope
 * @param coverage how many articles name a place in a month
 * @param flows who goes to whom, in the months of the scope
 * @param sides names of groups by the ids that {@code flows} holds
 * @param events the newest, newest first
 * @param omitted how many events there are beside these
 * @param mentions what these events stand on, by event
 * @param claims who takes which position on these events, by event
 * @param articles the articles quoted, by id
 */
record Findings(
    Manifest manifest,
    LocalDate lastArticle,
    List<Province> provinces,
    List<Trend> trends,
    List<CoverageCount> coverage,
    List<Flow> flows,
    Map<String, String> sides,
    List<Event> events,
    long omitted,
    Map<String, List<Mention>> mentions,
    Map<String, List<EventClaim>> claims,
    Map<String, ArticleRow> articles) {

  /** All months from the first to the last with articles. */
  List<LocalDate> covered() {
    return org.breakranks.trend.Months.of(coverage).all().toList();
  }
}
