package org.breakranks.report;

import static org.breakranks.report.Json.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.breakranks.report.Ribbons.Node;
import org.breakranks.report.Ribbons.Point;

/**
 * What the script of the page draws from: months, areas with their cells, outlines and charts.
 * Cells in which nobody was looking are left out; their numbers stand in the order documented at
 * each row.
 */
final class PageData {

  private static final List<Band> BANDS = List.of(Band.values());

  private PageData() {}

  static Map<String, Object> of(List<Area> areas, Period period) {
    Map<String, Object> maps = new LinkedHashMap<>();
    areas.forEach(area -> Maps.of(area.id()).ifPresent(map -> maps.put(area.id(), map)));
    return object(
        "months", period.months().stream().map(month -> month.toString().substring(0, 7)).toList(),
        "incomplete",
            period.incomplete() == null ? -1 : period.months().indexOf(period.incomplete()),
        "lastComplete", period.lastComplete().map(period.months()::indexOf).orElse(-1),
        "bands",
            BANDS.stream().map(band -> object("id", band.id(), "words", band.words())).toList(),
        "areas", areas.stream().map(PageData::area).toList(),
        "maps", maps,
        "charts", Charts.all());
  }

  private static Map<String, Object> area(Area area) {
    return object(
        "id", area.id(),
        "name", area.name(),
        "part", area.part(),
        "places", area.places().stream().map(PageData::place).toList(),
        "cells", cells(area.places()),
        "months",
            area.months().stream()
                .map(cell -> List.of(cell.sum().acts(), cell.articles()))
                .toList(),
        "types", area.types().stream().map(PageData::type).toList(),
        "steps", steps(area),
        "flows", ribbons(Ribbons.of(area.flows())));
  }

  /** Id, name, then over all months: acts, people low, best and high, articles. */
  private static List<Object> place(PlaceTrend place) {
    List<Object> row = new ArrayList<>(List.of(place.place().id(), place.place().name()));
    row.addAll(sum(place.total()));
    row.add(place.articles());
    return row;
  }

  /** Place, month, acts, people low, best and high, articles, mean before, change, band. */
  private static List<List<Object>> cells(List<PlaceTrend> places) {
    List<List<Object>> rows = new ArrayList<>();
    for (int place = 0; place < places.size(); place++) {
      List<Cell> months = places.get(place).months();
      for (int month = 0; month < months.size(); month++) {
        Cell cell = months.get(month);
        if (cell.change().band() != Band.NOT_COVERED) {
          List<Object> row = new ArrayList<>(List.of(place, month));
          row.addAll(sum(cell.sum()));
          row.add(cell.articles());
          row.add(rounded(cell.change().mean()));
          row.add(rounded(cell.change().percent()));
          row.add(BANDS.indexOf(cell.change().band()));
          rows.add(row);
        }
      }
    }
    return rows;
  }

  /** The months with acts: month, acts, people low, best and high, contested. */
  private static Map<String, Object> type(TypeTrend type) {
    List<List<Object>> rows = new ArrayList<>();
    for (int month = 0; month < type.months().size(); month++) {
      Sum sum = type.months().get(month);
      if (sum.acts() > 0) {
        List<Object> row = new ArrayList<>(List.of(month));
        row.addAll(sum(sum));
        row.add(sum.contested());
        rows.add(row);
      }
    }
    return object("type", Words.of(type.type()), "months", rows);
  }

  private static Map<String, Object> steps(Area area) {
    return object("acts", steps(area, Sum::acts), "people", steps(area, Sum::people));
  }

  private static List<Long> steps(Area area, ToLongFunction<Sum> measure) {
    List<PlaceTrend> known = area.places().stream().filter(p -> p.place().isKnown()).toList();
    return Steps.separating(
        known.stream().map(place -> measure.applyAsLong(place.total())).toList(),
        known.stream()
            .flatMap(place -> place.months().stream())
            .map(cell -> measure.applyAsLong(cell.sum()))
            .toList());
  }

  private static Map<String, Object> ribbons(Ribbons ribbons) {
    return object(
        "rows", ribbons.rows(),
        "omitted", ribbons.omitted(),
        "points", ribbons.curves().stream().map(PageData::point).toList(),
        "nodes", ribbons.nodes().stream().map(PageData::node).toList());
  }

  private static Map<String, Object> point(Point point) {
    return object(
        "ribbon", point.ribbon(),
        "x", point.x(),
        "top", point.top(),
        "bottom", point.bottom(),
        "from", point.flow().from(),
        "to", point.flow().to(),
        "acts", point.flow().sum().acts(),
        "people", Words.people(point.flow().sum()));
  }

  private static Map<String, Object> node(Node node) {
    return object(
        "name",
        node.name(),
        "label",
        node.acts() + " · " + node.name(),
        "acts",
        node.acts(),
        "left",
        node.left(),
        "at",
        node.left() ? 0 : 1,
        "x",
        node.left() ? 0 : 0.994,
        "x2",
        node.left() ? 0.006 : 1,
        "top",
        node.top(),
        "bottom",
        node.bottom(),
        "middle",
        (node.top() + node.bottom()) / 2);
  }

  private static List<Object> sum(Sum sum) {
    return Arrays.asList(sum.acts(), sum.low(), sum.best(), sum.high());
  }

  private static Double rounded(Double value) {
    return value == null ? null : Double.valueOf(Math.round(value * 10) / 10.0);
  }
}
