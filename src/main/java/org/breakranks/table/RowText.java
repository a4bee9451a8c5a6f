package org.breakranks.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import scala.collection.JavaConverters;

/**
 * Rows of a table as lines of text. Dates and instants are ISO 8601, an array is JSON in both
 * formats, and what is unknown is an empty cell in CSV and null in JSON Lines.
 */
public enum RowText {
  /**
   * RFC 4180 with a header. Text that a spreadsheet would take for a formula gets an apostrophe.
   */
  CSV {
    @Override
    public Optional<String> header(StructType schema) {
      return Optional.of(Arrays.stream(schema.fieldNames()).collect(Collectors.joining(",")));
    }

    @Override
    public String line(Row row) {
      return IntStream.range(0, row.size())
          .mapToObj(i -> row.isNullAt(i) ? "" : cell(row.get(i)))
          .collect(Collectors.joining(","));
    }

    @Override
    public String lineEnd() {
      return "\r\n";
    }
  },

  /** One JSON object per line. */
  JSONL {
    @Override
    public Optional<String> header(StructType schema) {
      return Optional.empty();
    }

    @Override
    public String line(Row row) {
      return json(object(row));
    }

    @Override
    public String lineEnd() {
      return "\n";
    }
  };

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The first line, where the format has one. */
  public abstract Optional<String> header(StructType schema);

  /** A row, without its line end. */
  public abstract String line(Row row);

  public abstract String lineEnd();

  private static String cell(Object value) {
    Object plain = plain(value);
    if (plain instanceof List<?> list) {
      return quoted(json(list));
    }
    return plain instanceof String text ? quoted(harmless(text)) : String.valueOf(plain);
  }

  /**
   * Spreadsheets compute cells that open with these characters, or with the wide forms of them that
   * keyboards for Chinese and Japanese make, whoever wrote them.
   */
  private static String harmless(String text) {
    return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private static Map<String, Object> object(Row row) {
    Map<String, Object> object = new LinkedHashMap<>();
    String[] names = row.schema().fieldNames();
    for (int i = 0; i < names.length; i++) {
      object.put(names[i], row.isNullAt(i) ? null : plain(row.get(i)));
    }
    return object;
  }

  /** A value of a row as a number, a truth value, an object, a list or a text. */
  private static Object plain(Object value) {
    if (value instanceof Row struct) {
      return object(struct);
    }
    if (value instanceof scala.collection.Seq<?> sequence) {
      return JavaConverters.seqAsJavaList(sequence).stream().map(RowText::plain).toList();
    }
    return value instanceof Number || value instanceof Boolean ? value : String.valueOf(value);
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("lists, numbers and texts are always JSON", e);
    }
  }
}
