package org.breakranks.notebook;

import static org.breakranks.report.Json.object;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The rows that a chart draws, as values of JSON. */
final class Figures {

  private static final int MONTH = "2021-03".length();

  private Figures() {}

  /** Some columns of all rows; a date that is the first of a month is that month: 2021-03. */
  static List<Map<String, Object>> of(Dataset<Row> rows, String... columns) {
    require(rows, columns);
    return rows.collectAsList().stream().map(row -> values(row, columns)).toList();
  }

  /** The position of a row: in the order of the rows, with or without a figure. */
  static Map<String, Object> inOrder(List<Map<String, Object>> rows, String label) {
    return object(
        "field",
        label,
        "type",
        "ordinal",
        "scale",
        object("domain", rows.stream().map(row -> row.get(label)).distinct().toList()),
        "axis",
        object("title", null, "labelAngle", 0, "labelOverlap", true));
  }

  private static void require(Dataset<Row> rows, String... columns) {
    List<String> known = Arrays.asList(rows.columns());
    for (String column : columns) {
      if (!known.contains(column)) {
        throw new IllegalArgumentException("expected one of " + known + ", got " + column);
      }
    }
  }

  private static Map<String, Object> values(Row row, String... columns) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (String column : columns) {
      Object value = row.getAs(column);
      values.put(column, value == null || value instanceof Number ? value : text(value));
    }
    return values;
  }

  private static String text(Object value) {
    String text = String.valueOf(value);
    boolean month =
        (value instanceof LocalDate || value instanceof java.sql.Date) && text.endsWith("-01");
    return month ? text.substring(0, MONTH) : text;
  }
}
