package org.breakranks.notebook;

import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Columns, one for each row in its order, with a line over them: a small SVG picture that every
 * notebook shows.
 *
 * <pre>{@code
 * display(ColumnChart.of(byMonth, "month", "events").line("articles").html(), "text/html");
 * }</pre>
 */
public final class ColumnChart {

  private static final int WIDTH = 720;
  private static final int HEIGHT = 190;
  private static final int FLOOR = 160;
  private static final int CEILING = 22;

  private final List<Row> rows;
  private final String label;
  private final String columns;
  private final String line;

  private ColumnChart(List<Row> rows, String label, String columns, String line) {
    this.rows = rows;
    this.label = label;
    this.columns = columns;
    this.line = line;
  }

  /**
   * Columns without a line.
   *
   * @param rows in the order shown, at most some hundred
   * @param label name of the column that the rows are told apart by
   * @param number name of the column that is drawn; what is unknown has no column
   */
  public static ColumnChart of(Dataset<Row> rows, String label, String number) {
    return new ColumnChart(rows.collectAsList(), label, number, null);
  }

  /** The same columns with a line for another number, on a scale of its own. */
  public ColumnChart line(String number) {
    return new ColumnChart(rows, label, columns, number);
  }

  /** The picture as SVG that may stand in HTML. */
  public String html() {
    StringBuilder out = new StringBuilder();
    out.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" role=\"img\" aria-label=\"%s\" font-family=\"sans-serif\" font-size=\"12\" fill=\"currentColor\">\n"
            .formatted(WIDTH, HEIGHT, WIDTH, title()));
    out.append("<text x=\"0\" y=\"12\">%s</text>\n".formatted(title()));
    double step = (double) WIDTH / Math.max(1, rows.size());
    double highest = highest(columns);
    for (int i = 0; i < rows.size(); i++) {
      double height = height(value(i, columns), highest);
      out.append(
          format(
              "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#2f7199\"><title>%s: %s</title></rect>\n",
              i * step + step * 0.08,
              FLOOR - height,
              step * 0.84,
              height,
              name(i),
              rows.get(i).<Object>getAs(columns)));
    }
    if (line != null) {
      out.append(path(step));
    }
    return out.append(ends()).append("</svg>").toString();
  }

  private String title() {
    return line == null
        ? format("%s, at most %.0f", columns, highest(columns))
        : format(
            "columns: %s, at most %.0f; line: %s, at most %.0f",
            columns, highest(columns), line, highest(line));
  }

  private String path(double step) {
    StringBuilder points = new StringBuilder();
    double highest = highest(line);
    for (int i = 0; i < rows.size(); i++) {
      points.append(
          format("%.1f,%.1f ", (i + 0.5) * step, FLOOR - height(value(i, line), highest)));
    }
    return "<polyline points=\"%s\" fill=\"none\" stroke=\"#8c5a1e\" stroke-width=\"2\"/>\n"
        .formatted(points.toString().strip());
  }

  private String ends() {
    return rows.isEmpty()
        ? ""
        : "<text x=\"0\" y=\"%d\">%s</text><text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>\n"
            .formatted(HEIGHT - 10, name(0), WIDTH, HEIGHT - 10, name(rows.size() - 1));
  }

  private String name(int row) {
    Object name = rows.get(row).getAs(label);
    return String.valueOf(name).replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private double value(int row, String column) {
    Number value = rows.get(row).getAs(column);
    return value == null ? 0 : value.doubleValue();
  }

  private double highest(String column) {
    double highest = 0;
    for (int i = 0; i < rows.size(); i++) {
      highest = Math.max(highest, value(i, column));
    }
    return highest;
  }

  private static double height(double value, double highest) {
    return highest <= 0 ? 0 : (FLOOR - CEILING) * value / highest;
  }

  private static String format(String text, Object... values) {
    return String.format(Locale.ROOT, text, values);
  }
}
