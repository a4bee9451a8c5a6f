package org.breakranks.notebook;

import static org.breakranks.report.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Columns, one for each row in its order, as a Vega-Lite chart; with a line over them on the same
 * scale, or another number under them on a scale of its own.
 *
 * <pre>{@code
 * display(ColumnChart.of(byMonth, "month", "events").under("articles").html(), "text/html");
 * }</pre>
 */
public final class ColumnChart {

  private static final int WIDTH = 640;
  private static final String COLUMNS = "#2f7199";
  private static final String LINE = "#b8752b";
  private static final String UNDER = "#85817a";

  private final Dataset<Row> rows;
  private final String label;
  private final String columns;
  private final Optional<String> line;
  private final Optional<String> under;

  private ColumnChart(
      Dataset<Row> rows,
      String label,
      String columns,
      Optional<String> line,
      Optional<String> under) {
    this.rows = rows;
    this.label = label;
    this.columns = columns;
    this.line = line;
    this.under = under;
  }

  /**
   * Columns alone.
   *
   * @param rows in the order shown, at most some hundred
   * @param label name of the column that the rows are told apart by
   * @param number name of the column that is drawn; what is unknown has no column
   */
  public static ColumnChart of(Dataset<Row> rows, String label, String number) {
    return new ColumnChart(rows, label, number, Optional.empty(), Optional.empty());
  }

  /** The same columns with a line for another number of the same kind, on the same scale. */
  public ColumnChart line(String number) {
    return new ColumnChart(rows, label, columns, Optional.of(number), under);
  }

  /** The same columns and, under them, a number of another kind on a scale of its own. */
  public ColumnChart under(String number) {
    return new ColumnChart(rows, label, columns, line, Optional.of(number));
  }

  /** The chart as HTML that draws itself. */
  public String html() {
    return Drawing.html(says(), spec(), HtmlTable.of(rows));
  }

  /** The chart as Vega-Lite 5, for other tools that draw it. */
  public Map<String, Object> spec() {
    List<String> fields = new ArrayList<>(List.of(label, columns));
    line.ifPresent(fields::add);
    under.ifPresent(fields::add);
    List<Map<String, Object>> figures = Figures.of(rows, fields.toArray(String[]::new));
    Map<String, Object> x = Figures.inOrder(figures, label);
    List<Object> charts = new ArrayList<>();
    charts.add(panel(x, columnsAndLine(), 170));
    under.ifPresent(number -> charts.add(panel(x, List.of(area(number)), 56)));
    return Drawing.spec("data", object("values", figures), "vconcat", charts);
  }

  private String says() {
    return "Columns: "
        + columns
        + " by "
        + label
        + line.map(number -> "; line: " + number).orElse("")
        + under.map(number -> "; under them: " + number).orElse("")
        + ". The table under the chart has the same figures.";
  }

  private List<Object> columnsAndLine() {
    List<Object> layers = new ArrayList<>();
    layers.add(layer(object("type", "bar", "color", COLUMNS), columns));
    line.ifPresent(
        number ->
            layers.add(layer(object("type", "line", "color", LINE, "strokeWidth", 2.5), number)));
    return layers;
  }

  private Object area(String number) {
    return layer(object("type", "area", "color", UNDER, "opacity", 0.6), number);
  }

  private Object layer(Map<String, Object> mark, String number) {
    return object("mark", mark, "encoding", object("y", amount(number), "tooltip", tips()));
  }

  private Object panel(Object x, List<Object> layers, int height) {
    return object("width", WIDTH, "height", height, "encoding", object("x", x), "layer", layers);
  }

  private Object amount(String number) {
    return object(
        "field",
        number,
        "type",
        "quantitative",
        "axis",
        object("title", number.replace('_', ' '), "tickCount", 4, "minExtent", 34));
  }

  private List<Object> tips() {
    List<Object> tips = new ArrayList<>();
    tips.add(object("field", label));
    tips.add(object("field", columns));
    line.ifPresent(number -> tips.add(object("field", number, "format", ".1f")));
    under.ifPresent(number -> tips.add(object("field", number)));
    return tips;
  }
}
