package org.breakranks.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A tab-separated table: a header line, then one row per line. Nothing is quoted. Lines that begin
 * with {@code #} are comments, blank lines are skipped, cells missing at the end of a line are
 * empty, and white space around a cell is no part of it.
 *
 * <pre>{@code
 * Table nouns = Table.read("person_nouns.tsv", content);
 * for (Row row : nouns.rows()) {
 *   add(row.required("noun"), row.list("forms"), row.choice("class", PersonClass.class));
 * }
 * }</pre>
 */
public final class Table {

  private final String file;
  private final List<String> columns;
  private final List<Row> rows;

  private Table(String file, List<String> columns, List<Row> rows) {
    this.file = file;
    this.columns = List.copyOf(columns);
    this.rows = List.copyOf(rows);
  }

  /**
   * Reads a table.
   *
   * @param file its name, for messages
   * @param content all its lines
   * @throws LexiconException if there is no header, a column name is empty or repeated, or a line
   *     has more cells than the header
   */
  public static Table read(String file, String content) {
    Map<String, Integer> header = new LinkedHashMap<>();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : withoutMark(content).split("\\R", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (header.isEmpty()) {
        header.putAll(header(file, number, cells(line)));
      } else {
        rows.add(row(file, number, header, cells(line)));
      }
    }
    if (header.isEmpty()) {
      throw new LexiconException(file + ": expected a header line, got an empty table");
    }
    return new Table(file, List.copyOf(header.keySet()), rows);
  }

  /** The name of the file it was read from. */
  public String file() {
    return file;
  }

  /** Its column names in the order of the header. */
  public List<String> columns() {
    return columns;
  }

  /** Its rows in the order of the file. */
  public List<Row> rows() {
    return rows;
  }

  /**
   * This table, with the rows of {@code more} after its own. Where the first column of this table
   * names each row only once, a row of {@code more} with the same first cell takes the place of the
   * one here.
   *
   * @throws LexiconException if {@code more} has a column this table has not, or lacks the first
   */
  public Table with(Table more) {
    for (String column : more.columns) {
      if (!columns.contains(column)) {
        throw new LexiconException(
            more.file + ": expected the columns " + columns + ", got \"" + column + "\"");
      }
    }
    String key = columns.get(0);
    Set<String> mine = new HashSet<>();
    boolean keyed = rows.stream().allMatch(row -> mine.add(row.text(key)));
    Set<String> replaced = new HashSet<>();
    more.rows.forEach(row -> replaced.add(row.required(key)));
    List<Row> all = new ArrayList<>();
    rows.stream().filter(row -> !keyed || !replaced.contains(row.text(key))).forEach(all::add);
    more.rows.forEach(row -> all.add(row.as(columns)));
    return new Table(file, columns, all);
  }

  /** Its rows in the order of their cells in these columns, for tables whose order says nothing. */
  List<Row> sortedBy(String first, String... further) {
    Comparator<Row> order = Comparator.comparing(row -> row.text(first));
    for (String column : further) {
      order = order.thenComparing(row -> row.text(column));
    }
    return rows.stream().sorted(order).toList();
  }

  private static String withoutMark(String content) {
    return content.startsWith("\uFEFF") ? content.substring(1) : content;
  }

  private static Map<String, Integer> header(String file, int line, String[] cells) {
    Map<String, Integer> header = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      if (cells[i].isEmpty() || header.put(cells[i], i) != null) {
        throw new LexiconException(
            "%s, line %d: expected different column names, got \"%s\" as number %d"
                .formatted(file, line, cells[i], i + 1));
      }
    }
    return header;
  }

  private static Row row(String file, int line, Map<String, Integer> header, String[] cells) {
    if (cells.length > header.size()) {
      throw new LexiconException(
          "%s, line %d: expected at most %d cells %s, got %d"
              .formatted(file, line, header.size(), header.keySet(), cells.length));
    }
    return new Row(file, line, header, cells);
  }

  private static String[] cells(String line) {
    String[] cells = line.split("\t", -1);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].strip();
    }
    return cells;
  }
}
