package org.breakranks.report;

import static org.breakranks.report.Charts.INK;
import static org.breakranks.report.Charts.TEXT;
import static org.breakranks.report.Charts.chart;
import static org.breakranks.report.Charts.spec;
import static org.breakranks.report.Charts.tip;
import static org.breakranks.report.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The charts over time. Their months have the fields {@code from} and {@code to}, and a little
 * inside of these {@code begin} and {@code end}; a dataset {@code frame} says how far the time
 * reaches.
 */
final class TimeCharts {

  private TimeCharts() {}

  /** Acts of one kind per month; datasets {@code months} and {@code shade}. */
  static Map<String, Object> acts() {
    return monthly(
        List.of(
            shade(),
            column("zero", "acts", "var(--acts)", 1),
            column("zero", "contested", "var(--contested)", 1)));
  }

  /**
   * People of one kind per month: full up to the lower bound, pale up to the upper one, a stroke at
   * the best estimate; datasets {@code months} and {@code shade}.
   */
  static Map<String, Object> people() {
    Map<String, Object> best =
        object(
            "mark", object("type", "rule", "strokeWidth", 2.2, "stroke", "var(--people-best)"),
            "encoding",
                object(
                    "x", month("begin"),
                    "x2", object("field", "end"),
                    "y", amount("best"),
                    "tooltip", monthTips()));
    return monthly(
        List.of(
            shade(),
            column("zero", "low", "var(--people)", 1),
            column("low", "high", "var(--people)", 0.34),
            best));
  }

  /** Articles read per month; datasets {@code months} and {@code shade}. */
  static Map<String, Object> articles() {
    Map<String, Object> encoding =
        object(
            "x", month("middle"),
            "y", amount("articles"),
            "tooltip", List.of(tip("month", "Month"), tip("articles", "Articles read")));
    return monthly(
        List.of(
            shade(),
            object(
                "mark",
                object("type", "area", "fill", "var(--coverage)", "fillOpacity", 0.16),
                "encoding",
                encoding),
            object(
                "mark",
                object(
                    "type",
                    "line",
                    "stroke",
                    "var(--coverage)",
                    "strokeWidth",
                    1.6,
                    "point",
                    object("fill", "var(--coverage)", "size", 18)),
                "encoding",
                encoding)));
  }

  /** A small chart for each place; dataset {@code months} with the places' {@code label}s. */
  static Map<String, Object> multiples() {
    Map<String, Object> header =
        object(
            "title",
            null,
            "labelAnchor",
            "start",
            "labelFont",
            TEXT,
            "labelFontSize",
            13,
            "labelColor",
            INK,
            "labelPadding",
            4,
            "labelLimit",
            170,
            "labelOrient",
            "top");
    Map<String, Object> column =
        object(
            "mark", object("type", "rect", "fill", "var(--acts)"),
            "encoding",
                object(
                    "x", month("begin", null),
                    "x2", object("field", "end"),
                    "y", object("field", "acts", "type", "quantitative", "axis", null),
                    "y2", object("field", "zero"),
                    "tooltip",
                        List.of(
                            tip("name", "Place"),
                            tip("month", "Month"),
                            tip("acts", "Acts"),
                            tip("articles", "Articles naming it"))));
    Map<String, Object> ground =
        object(
            "mark", object("type", "rule", "stroke", "var(--rule)", "strokeWidth", 1),
            "encoding", object("y", object("datum", 0)));
    Map<String, Object> unseen =
        object(
            "mark", object("type", "rect", "fill", "var(--unseen)"),
            "encoding",
                object(
                    "x",
                    month("from", null),
                    "x2",
                    object("field", "to"),
                    "y",
                    object("value", 50),
                    "y2",
                    object("value", 47),
                    "opacity",
                    object("condition", object("test", "datum.unseen", "value", 1), "value", 0)));
    return spec(
        "data", object("name", "months"),
        "facet", object("field", "label", "type", "nominal", "sort", null, "header", header),
        "columns", 4,
        "spacing", object("row", 18, "column", 22),
        "spec", object("width", 150, "height", 46, "layer", List.of(unseen, column, ground)));
  }

  private static Map<String, Object> monthly(List<Object> layers) {
    List<Object> all = new ArrayList<>(List.of(frame()));
    all.addAll(layers);
    return chart("data", object("name", "months"), "layer", all);
  }

  /** Nothing to see: it holds the time open where no month has a mark. */
  private static Map<String, Object> frame() {
    return object(
        "data", object("name", "frame"),
        "mark", object("type", "rect", "opacity", 0),
        "encoding", object("x", month("from"), "x2", object("field", "to")));
  }

  /** The month that is not complete, from top to bottom. */
  private static Map<String, Object> shade() {
    return object(
        "data", object("name", "shade"),
        "mark", object("type", "rect", "fill", "var(--shade)"),
        "encoding", object("x", month("from"), "x2", object("field", "to")));
  }

  private static Map<String, Object> column(String from, String to, String fill, double opacity) {
    return object(
        "mark", object("type", "rect", "fill", fill, "fillOpacity", opacity),
        "encoding",
            object(
                "x", month("begin"),
                "x2", object("field", "end"),
                "y", amount(to),
                "y2", object("field", from),
                "tooltip", monthTips()));
  }

  private static List<Object> monthTips() {
    return List.of(
        tip("month", "Month"),
        tip("acts", "Acts"),
        tip("people", "People"),
        tip("contested", "Contested"));
  }

  private static Map<String, Object> month(String field) {
    return month(
        field,
        object(
            "title", null, "grid", false, "tickSize", 4, "labelFlush", true, "labelOverlap", true));
  }

  private static Map<String, Object> month(String field, Object axis) {
    return object(
        "field",
        field,
        "type",
        "temporal",
        "scale",
        object("type", "utc", "nice", false),
        "axis",
        axis);
  }

  private static Map<String, Object> amount(String field) {
    return object(
        "field",
        field,
        "type",
        "quantitative",
        "stack",
        null,
        "scale",
        object("zero", true, "nice", false),
        "axis",
        object(
            "title",
            null,
            "minExtent",
            40,
            "maxExtent",
            40,
            "domain",
            false,
            "ticks",
            false,
            "format",
            ",d",
            "labelOverlap",
            true));
  }
}
