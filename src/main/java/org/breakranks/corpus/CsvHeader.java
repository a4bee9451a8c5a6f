package org.breakranks.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The columns of a table.
 *
 * @param columns their names in order
 */
record CsvHeader(List<String> columns) {

  private static final String SEPARATORS = ",\t;|";
  private static final int FEWEST_FIELDS = 3;

  CsvHeader {
    columns = columns.stream().map(String::strip).toList();
  }

  /** What parts the cells: the character that stands most often, unquoted, in the first line. */
  static char separator(byte[] head) {
    int[] counts = new int[SEPARATORS.length()];
    boolean quoted = false;
    for (int i = 0; i < head.length && (quoted || head[i] != '\n'); i++) {
      quoted ^= head[i] == '"';
      int separator = SEPARATORS.indexOf(head[i]);
      if (!quoted && separator >= 0) {
        counts[separator]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return SEPARATORS.charAt(best);
  }

  /** Whether a file without a telling name begins with a header: prose names no three fields. */
  static boolean isTable(byte[] head, ColumnNames names) {
    try {
      CsvRows rows =
          new CsvRows(new ByteArrayInputStream(head), 0, separator(head), head.length + 1);
      CsvRows.Row row = rows.next(0);
      CsvHeader header = new CsvHeader(row == null ? List.of() : row.cells());
      return header.holdsText(names) && header.fields(names).size() >= FEWEST_FIELDS;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the lines end in carriage returns alone. */
  static boolean isReturned(byte[] head) {
    String begin = new String(head, StandardCharsets.ISO_8859_1);
    return begin.indexOf('\n') < 0 && begin.indexOf('\r') >= 0;
  }

  boolean holdsText(ColumnNames names) {
    return fields(names).contains(Field.TEXT);
  }

  private Set<Field> fields(ColumnNames names) {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    columns.forEach(column -> names.places(column).forEach(place -> fields.add(place.field())));
    return fields;
  }
}
