package org.breakranks.notebook;

import static org.breakranks.report.Json.object;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.breakranks.report.Maps;

/**
 * The provinces of a country, the darker the larger a number, as a Vega-Lite chart. A province
 * without a row, or whose number is unknown, is grey: that is not the same as zero.
 *
 * <pre>{@code
 * display(ProvinceMap.of(byProvince, "AFG", "events").html(), "text/html");
 * }</pre>
 */
public final class ProvinceMap {

  private static final int WIDTH = 520;
  private static final int HEIGHT = 400;
  private static final String UNKNOWN = "#b9b5ab";
  private static final List<String> SHADES =
      List.of("#e3ebf0", "#c3d8e3", "#93b9ce", "#5d95b4", "#2f7199", "#124a6b");

  private final Dataset<Row> rows;
  private final Object outlines;
  private final String country;
  private final String number;

  private ProvinceMap(Dataset<Row> rows, Object outlines, String country, String number) {
    this.rows = rows;
    this.outlines = outlines;
    this.country = country;
    this.number = number;
  }

  /**
   * The map of a country.
   *
   * @param rows one for a province at most, with the columns {@code admin1_id} and {@code admin1}
   * @param iso3 code of the country, such as AFG
   * @param number name of the column that is drawn
   * @throws IllegalArgumentException if no map of that country is packed with the program
   */
  public static ProvinceMap of(Dataset<Row> rows, String iso3, String number) {
    Object outlines =
        Maps.of(iso3)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "expected a country with a map, such as AFG, got " + iso3));
    return new ProvinceMap(rows, outlines, iso3, number);
  }

  /** The map as HTML that draws itself. */
  public String html() {
    String says =
        "Map of " + country + ": " + number + ". The table under it has the same figures.";
    return Drawing.html(says, spec(), HtmlTable.of(rows));
  }

  /** The map as Vega-Lite 5, for other tools that draw it. */
  public Map<String, Object> spec() {
    Object figures = object("values", Figures.of(rows, "admin1_id", "admin1", number));
    Object lookup =
        object(
            "lookup",
            "id",
            "from",
            object("data", figures, "key", "admin1_id", "fields", List.of("admin1", number)));
    return Drawing.spec(
        "width",
        WIDTH,
        "height",
        HEIGHT,
        "data",
        object("values", outlines, "format", object("type", "topojson", "feature", "provinces")),
        "transform",
        List.of(lookup),
        "projection",
        object("type", "mercator"),
        "mark",
        object("type", "geoshape", "stroke", "#ffffff", "strokeWidth", 0.8, "invalid", null),
        "encoding",
        object(
            "color", color(),
            "tooltip", List.of(object("field", "admin1", "title", "province"), named())));
  }

  private Object color() {
    return object(
        "field",
        number,
        "type",
        "quantitative",
        "scale",
        object("range", SHADES, "zero", true),
        "legend",
        object("title", number.replace('_', ' '), "tickMinStep", 1),
        "condition",
        object("test", "!isValid(datum['" + number + "'])", "value", UNKNOWN));
  }

  private Object named() {
    return object("field", number, "type", "quantitative");
  }
}
