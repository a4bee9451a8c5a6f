package org.breakranks.report;

import static org.breakranks.report.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakranks.publication.Manifest;
import org.breakranks.trend.Trends;

/** What the template shows: texts only, so that it computes nothing. */
final class PageModel {

  private final Findings findings;
  private final Scope scope;
  private final Period period;
  private final List<Area> areas;
  private final Opening opening;

  private PageModel(Findings findings, Scope scope) {
    this.findings = findings;
    this.scope = scope;
    this.period = Period.of(findings.covered(), findings.lastArticle(), scope);
    this.areas = Areas.of(findings, period);
    this.opening = new Opening(findings, period);
  }

  static Map<String, Object> of(Findings findings, Scope scope, List<String> files) {
    PageModel model = new PageModel(findings, scope);
    Map<String, Object> page =
        object(
            "title", model.title(),
            "areas", model.areas.stream().map(model::area).toList(),
            "types",
                model.areas.stream()
                    .flatMap(area -> area.types().stream())
                    .map(type -> Words.of(type.type()))
                    .distinct()
                    .sorted()
                    .toList(),
            "acts", findings.events().stream().map(event -> Act.of(event, findings)).toList(),
            "baseline", Words.number((long) Trends.LOW_BASELINE),
            "run", model.run(),
            "files", files,
            "data", Json.embedded(PageData.of(model.areas, model.period)));
    model.period.lastComplete().ifPresent(month -> page.put("month", Words.month(month)));
    return page;
  }

  private Area whole() {
    return areas.get(0);
  }

  private String title() {
    if (scope.title() != null) {
      return scope.title();
    }
    return whole().id().equals(Area.ALL)
        ? "Who broke ranks"
        : "Who broke ranks in " + whole().name();
  }

  private Map<String, Object> area(Area area) {
    List<Map<String, Object>> figures =
        Headline.of(area, period).stream()
            .flatMap(headline -> headline.figures().stream())
            .map(PageModel::figure)
            .toList();
    return object(
        "id", area.id(),
        "name", area.name(),
        "part", area.part(),
        "standfirst", opening.standfirst(area),
        "byline", opening.byline(area),
        "listed", opening.listed(area),
        "figures", figures,
        "summary", summary(area),
        "places", places(area),
        "types", area.types().stream().map(type -> Words.of(type.type())).toList(),
        "months", months(area),
        "flows",
            area.flows().stream()
                .map(
                    flow ->
                        object(
                            "from", flow.from(),
                            "to", flow.to(),
                            "acts", Words.number(flow.sum().acts()),
                            "people", Words.people(flow.sum())))
                .toList());
  }

  private static Map<String, Object> figure(Figure figure) {
    return object(
        "label", figure.label(),
        "value", figure.value(),
        "range", figure.range(),
        "before", figure.before(),
        "band", figure.band() == null ? null : figure.band().id(),
        "words", figure.band() == null ? null : figure.band().words());
  }

  private String summary(Area area) {
    Sum total = area.total();
    return Stream.of(
            "In all months: %s, %s."
                .formatted(Words.counted(total.acts(), "act"), Words.persons(total)),
            unless(total.contested(), "%s contested."),
            unless(area.undated().acts(), undated()),
            unless(area.outside().acts(), "%s dated in a month without articles."),
            unless(area.unplaced().acts(), "%s without a stated " + area.part() + "."),
            period.incomplete() == null
                ? ""
                : Words.month(period.incomplete()) + " is not complete and not compared.")
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private String undated() {
    return scope.isOfSomeMonths()
        ? "%s without a known month that may lie in these."
        : "%s without a known month.";
  }

  private static String unless(int none, String text) {
    return none == 0 ? "" : text.formatted(Words.number(none));
  }

  private List<Map<String, Object>> places(Area area) {
    return area.places().stream()
        .filter(place -> place.total().acts() > 0 || place.articles() > 0)
        .map(this::place)
        .toList();
  }

  private Map<String, Object> place(PlaceTrend place) {
    Cell cell =
        period
            .lastComplete()
            .map(month -> place.months().get(period.months().indexOf(month)))
            .orElse(new Cell(Sum.ZERO, 0, Change.NOT_COVERED));
    Change change = cell.change();
    boolean seen = change.band() != Band.NOT_COVERED;
    return object(
        "name",
        place.place().name(),
        "acts",
        seen ? Words.number(cell.sum().acts()) : "–",
        "mean",
        change.mean() == null ? "–" : Words.mean(change.mean()),
        "band",
        change.band().id(),
        "change",
        change.percent() == null ? change.band().words() : Words.percent(change.percent()),
        "people",
        seen ? Words.people(cell.sum()) : "–",
        "articles",
        Words.number(cell.articles()),
        "total",
        Words.number(place.total().acts()));
  }

  private List<Map<String, Object>> months(Area area) {
    List<Map<String, Object>> rows = new ArrayList<>();
    period
        .indices()
        .forEach(
            i ->
                rows.add(
                    row(
                        Words.month(period.months().get(i))
                            + (period.months().get(i).equals(period.incomplete())
                                ? " (not complete)"
                                : ""),
                        area.types().stream().map(type -> type.months().get(i)),
                        Words.number(area.months().get(i).articles()))));
    if (area.outside().acts() > 0) {
      rows.add(row("Months without articles", area.types().stream().map(TypeTrend::outside), "0"));
    }
    if (area.undated().acts() > 0) {
      rows.add(row("Month not known", area.types().stream().map(TypeTrend::undated), "–"));
    }
    return rows;
  }

  private static Map<String, Object> row(String name, Stream<Sum> sums, String articles) {
    List<String> cells = new ArrayList<>();
    sums.forEach(
        sum -> {
          cells.add(Words.number(sum.acts()));
          cells.add(Words.people(sum));
        });
    cells.add(articles);
    return object("name", name, "cells", cells);
  }

  private Map<String, Object> run() {
    Manifest manifest = findings.manifest();
    return object(
        "id", manifest.runId(),
        "version", manifest.codeVersion(),
        "input", manifest.input().fingerprint(),
        "articles",
            "%s, %s rejected"
                .formatted(
                    Words.counted(manifest.figures().get("articles"), "article"),
                    Words.counted(manifest.figures().get("rejected"), "record")),
        "lexicon", manifest.lexicon(),
        "scope", asked(),
        "configuration", manifest.configuration().toPrettyString());
  }

  private String asked() {
    String text =
        Stream.of(
                String.join(", ", scope.countries()),
                scope.from() == null ? "" : "from " + scope.from(),
                scope.to() == null ? "" : "to " + scope.to(),
                scope.actor() == null ? "" : "actor " + scope.actor())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return text.isEmpty() ? "everything published" : text;
  }
}
