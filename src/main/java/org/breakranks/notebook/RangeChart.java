package org.breakranks.notebook;

import static org.breakranks.report.Json.object;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A range for each row in its order, as a Vega-Lite chart: full up to the lowest figure, pale up to
 * the highest, a stroke at the best estimate. What is unknown is not drawn.
 *
 * <pre>{@code
 * display(RangeChart.of(byMonth, "month", "people").html(), "text/html");
 * }</pre>
 */
public final class RangeChart {

  private static final int WIDTH = 640;
  private static final String FULL = "#b8752b";
  private static final String BEST = "#4a2c08";

  private final Dataset<Row> rows;
  private final String label;
  private final String number;

  private RangeChart(Dataset<Row> rows, String label, String number) {
    this.rows = rows;
    this.label = label;
    this.number = number;
  }

  /**
   * Ranges of a number.
   *
   * @param rows in the order shown, at most some hundred
   * @param label name of the column that the rows are told apart by
   * @param number what is counted, such as {@code people} for the columns {@code people_low},
   *     {@code people_best} and {@code people_high}
   */
  public static RangeChart of(Dataset<Row> rows, String label, String number) {
    return new RangeChart(rows, label, number);
  }

  /** The chart as HTML that draws itself. */
  public String html() {
    String says =
        "Lowest, best and highest figure of "
            + number
            + " by "
            + label
            + ". The table under the chart has the same figures.";
    return Drawing.html(says, spec(), HtmlTable.of(rows));
  }

  /** The chart as Vega-Lite 5, for other tools that draw it. */
  public Map<String, Object> spec() {
    String low = number + "_low";
    String best = number + "_best";
    String high = number + "_high";
    List<Map<String, Object>> figures = Figures.of(rows, label, low, best, high);
    return Drawing.spec(
        "data",
        object("values", figures),
        "width",
        WIDTH,
        "height",
        170,
        "encoding",
        object(
            "x",
            Figures.inOrder(figures, label),
            "tooltip",
            List.of(field(label), field(low), field(best), field(high))),
        "layer",
        List.of(
            object(
                "mark", object("type", "bar", "color", FULL),
                "encoding", object("y", amount(low))),
            object(
                "transform", List.of(object("filter", drawn(low, high))),
                "mark", object("type", "bar", "color", FULL, "opacity", 0.4),
                "encoding", object("y", amount(low), "y2", field(high))),
            object(
                "mark", object("type", "tick", "color", BEST, "thickness", 2.5),
                "encoding", object("y", amount(best)))));
  }

  private Object amount(String field) {
    return object(
        "field",
        field,
        "type",
        "quantitative",
        "axis",
        object("title", number.replace('_', ' '), "tickCount", 4, "minExtent", 34));
  }

  private static Object field(String name) {
    return object("field", name);
  }

  private static String drawn(String low, String high) {
    return "isValid(datum['%s']) && isValid(datum['%s'])".formatted(low, high);
  }
}
