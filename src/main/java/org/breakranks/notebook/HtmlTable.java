package org.breakranks.notebook;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.collection.JavaConverters;

/**
 * Rows as an HTML table, for the display of a notebook. What is unknown is an empty cell; text is
 * escaped.
 *
 * <pre>{@code
 * display(HtmlTable.of(tables.events().limit(20)).bars("people_best").html(), "text/html");
 * }</pre>
 */
public final class HtmlTable {

  private static final int ROWS = 200;

  private final List<String> columns;
  private final List<Row> rows;
  private final boolean more;
  private final Set<String> bars;

  private HtmlTable(List<String> columns, List<Row> rows, boolean more, Set<String> bars) {
    this.columns = columns;
    this.rows = rows;
    this.more = more;
    this.bars = bars;
  }

  /** The first 200 rows. */
  public static HtmlTable of(Dataset<Row> rows) {
    List<Row> taken = rows.takeAsList(ROWS + 1);
    return new HtmlTable(
        Arrays.asList(rows.columns()),
        taken.subList(0, Math.min(ROWS, taken.size())),
        taken.size() > ROWS,
        Set.of());
  }

  /** The same table with a bar behind each number of these columns, as long as it is large. */
  public HtmlTable bars(String... numbers) {
    for (String name : numbers) {
      if (!columns.contains(name)) {
        throw new IllegalArgumentException("expected one of " + columns + ", got " + name);
      }
    }
    return new HtmlTable(columns, rows, more, new LinkedHashSet<>(Arrays.asList(numbers)));
  }

  /** The table as HTML. */
  public String html() {
    String head =
        columns.stream()
            .map(name -> "<th style=\"text-align:left\">" + escaped(name) + "</th>")
            .collect(Collectors.joining("", "<tr>", "</tr>"));
    String body = rows.stream().map(this::row).collect(Collectors.joining("\n"));
    String rest = more ? "\n<p>and more: only the first " + ROWS + " rows are shown</p>" : "";
    return "<table><thead>" + head + "</thead><tbody>\n" + body + "\n</tbody></table>" + rest;
  }

  private String row(Row row) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> cell(columns.get(i), row.isNullAt(i) ? null : row.get(i)))
        .collect(Collectors.joining("", "<tr>", "</tr>"));
  }

  private String cell(String column, Object value) {
    if (value instanceof Number number) {
      String style = bars.contains(column) ? background(column, number.doubleValue()) : "";
      return "<td style=\"text-align:right;%s\">%s</td>".formatted(style, text(number));
    }
    return "<td style=\"text-align:left\">" + (value == null ? "" : escaped(text(value))) + "</td>";
  }

  private String background(String column, double value) {
    int index = columns.indexOf(column);
    double highest =
        rows.stream()
            .filter(row -> !row.isNullAt(index))
            .mapToDouble(row -> ((Number) row.get(index)).doubleValue())
            .max()
            .orElse(1);
    String share = String.format(Locale.ROOT, "%.1f", highest <= 0 ? 0 : 100 * value / highest);
    return "background:linear-gradient(to right,#93b9ce55 "
        + share
        + "%,transparent 0);min-width:9em";
  }

  private static String text(Object value) {
    if (value instanceof scala.collection.Seq<?> sequence) {
      return JavaConverters.seqAsJavaList(sequence).stream()
          .map(String::valueOf)
          .collect(Collectors.joining(", "));
    }
    if (value instanceof Double number) {
      return String.format(Locale.ROOT, "%,.1f", number);
    }
    return value instanceof Number number
        ? String.format(Locale.ROOT, "%,d", number.longValue())
        : String.valueOf(value);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
