package org.breakranks.report;

import static org.breakranks.report.Json.object;

import java.util.List;
import java.util.Map;

/**
 * The charts as Vega-Lite 5 specifications. They hold no data: the page gives each its named
 * datasets. Their colours are the custom properties of the style sheet, so that light, dark and
 * print need no drawing anew.
 */
final class Charts {

  static final String INK = "var(--ink)";
  private static final String MUTED = "var(--muted)";
  private static final String PAPER = "var(--paper)";
  private static final double HALO = 4;
  static final String TEXT = "var(--sans)";

  private Charts() {}

  /** All specifications by name. */
  static Map<String, Object> all() {
    return object(
        "map", map(),
        "bars", bars(),
        "acts", TimeCharts.acts(),
        "people", TimeCharts.people(),
        "articles", TimeCharts.articles(),
        "multiples", TimeCharts.multiples(),
        "flows", flows());
  }

  /** Provinces coloured by class; datasets {@code shapes} (TopoJSON) and {@code places}. */
  static Map<String, Object> map() {
    return chart(
        "data",
        object("name", "shapes", "format", object("type", "topojson", "feature", "provinces")),
        "transform",
        List.of(
            object(
                "lookup",
                "id",
                "from",
                object(
                    "data", object("name", "places"),
                    "key", "id",
                    "fields", List.of("name", "color", "value", "acts", "people", "articles")))),
        "projection",
        object("type", "mercator"),
        "mark",
        object("type", "geoshape", "stroke", PAPER, "strokeWidth", 0.8),
        "encoding",
        object(
            "fill", literal("color"),
            "tooltip",
                List.of(
                    tip("name", "Province"),
                    tip("value", "Shown"),
                    tip("acts", "Acts"),
                    tip("people", "People"),
                    tip("articles", "Articles naming it"))));
  }

  /** Places as bars, for areas without a map; dataset {@code places}, in the order shown. */
  static Map<String, Object> bars() {
    Map<String, Object> y =
        object(
            "field",
            "name",
            "type",
            "nominal",
            "sort",
            null,
            "axis",
            object(
                "title",
                null,
                "domain",
                false,
                "ticks",
                false,
                "labelLimit",
                150,
                "labelFontSize",
                13,
                "labelColor",
                INK,
                "labelPadding",
                8));
    Map<String, Object> x =
        object("field", "size", "type", "quantitative", "axis", null, "stack", null);
    return chart(
        "data",
        object("name", "places"),
        "encoding",
        object("y", y),
        "layer",
        List.of(
            object(
                "mark", object("type", "bar", "height", object("band", 0.62)),
                "encoding",
                    object(
                        "x", x,
                        "color", literal("color"),
                        "tooltip",
                            List.of(
                                tip("name", "Place"),
                                tip("value", "Shown"),
                                tip("acts", "Acts"),
                                tip("people", "People"),
                                tip("articles", "Articles naming it")))),
            object(
                "mark",
                    object("type", "text", "align", "left", "dx", 6, "fontSize", 13, "fill", INK),
                "encoding", object("x", x, "text", object("field", "value", "type", "nominal")))));
  }

  /** Who goes to whom; datasets {@code points} of the ribbons and {@code nodes}. */
  static Map<String, Object> flows() {
    Map<String, Object> across = fraction("x", false);
    Map<String, Object> ribbons =
        object(
            "data", object("name", "points"),
            "mark",
                object(
                    "type",
                    "area",
                    "fill",
                    "var(--acts)",
                    "fillOpacity",
                    0.2,
                    "stroke",
                    "var(--acts)",
                    "strokeOpacity",
                    0.25,
                    "strokeWidth",
                    0.6),
            "encoding",
                object(
                    "x", across,
                    "y", fraction("top", true),
                    "y2", object("field", "bottom"),
                    "detail", object("field", "ribbon", "type", "nominal"),
                    "tooltip",
                        List.of(
                            tip("from", "From"),
                            tip("to", "To"),
                            tip("acts", "Acts"),
                            tip("people", "People"))));
    return chart(
        "layer",
        List.of(
            ribbons,
            posts(),
            label(true, HALO),
            label(false, HALO),
            label(true, 0),
            label(false, 0)));
  }

  private static Map<String, Object> posts() {
    return object(
        "data", object("name", "nodes"),
        "mark", object("type", "rect", "fill", "var(--acts)"),
        "encoding",
            object(
                "x", fraction("x", false),
                "x2", object("field", "x2"),
                "y", fraction("top", true),
                "y2", object("field", "bottom"),
                "tooltip", List.of(tip("name", "Side"), tip("acts", "Acts"))));
  }

  /** The name of each side on the left or on the right, or the pale ground behind these names. */
  private static Map<String, Object> label(boolean left, double halo) {
    return object(
        "data", object("name", "nodes"),
        "transform", List.of(object("filter", left ? "datum.left" : "!datum.left")),
        "mark",
            object(
                "type",
                "text",
                "align",
                left ? "left" : "right",
                "dx",
                left ? 10 : -10,
                "fontSize",
                13.5,
                "fill",
                halo > 0 ? PAPER : INK,
                "stroke",
                halo > 0 ? PAPER : null,
                "strokeWidth",
                halo,
                "strokeOpacity",
                0.75,
                "limit",
                170),
        "encoding",
            object(
                "x", fraction("at", false),
                "y", fraction("middle", true),
                "text", object("field", "label", "type", "nominal")));
  }

  private static Map<String, Object> fraction(String field, boolean down) {
    return object(
        "field",
        field,
        "type",
        "quantitative",
        "axis",
        null,
        "scale",
        object("domain", List.of(0, 1), "nice", false, "reverse", down));
  }

  private static Map<String, Object> literal(String field) {
    return object("field", field, "type", "nominal", "scale", null, "legend", null);
  }

  static Map<String, Object> tip(String field, String title) {
    return object("field", field, "type", "nominal", "title", title);
  }

  static Map<String, Object> chart(Object... namesAndValues) {
    Map<String, Object> chart =
        spec("width", "container", "autosize", object("type", "fit-x", "contains", "padding"));
    chart.putAll(object(namesAndValues));
    return chart;
  }

  static Map<String, Object> spec(Object... namesAndValues) {
    Map<String, Object> spec =
        object(
            "$schema",
            "https://vega.github.io/schema/vega-lite/v5.json",
            "background",
            null,
            "padding",
            0,
            "config",
            config());
    spec.putAll(object(namesAndValues));
    return spec;
  }

  private static Map<String, Object> config() {
    return object(
        "font", TEXT,
        "view", object("stroke", null),
        "axis",
            object(
                "labelColor",
                MUTED,
                "labelFontSize",
                12,
                "gridColor",
                "var(--rule)",
                "domainColor",
                MUTED,
                "tickColor",
                MUTED,
                "labelFont",
                TEXT,
                "gridWidth",
                0.7));
  }
}
