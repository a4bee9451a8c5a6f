package org.breakranks.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of an article in one JSON object.
 *
 * @param columns all names found in it, in order
 * @param values the fields that have a value
 */
public record JsonRecord(List<String> columns, Map<Field, String> values) {

  private static final JsonFactory JSON = new JsonFactory();

  /**
   * Reads one line. Only strings and numbers are values, and lists of strings as paragraphs; what
   * is nested deeper is skipped.
   *
   * @throws JsonProcessingException when the line is no JSON object
   */
  static JsonRecord read(byte[] line, ColumnNames names) throws IOException {
    List<String> columns = new ArrayList<>();
    Map<Field, String> values = new EnumMap<>(Field.class);
    Map<Field, Integer> ranks = new EnumMap<>(Field.class);
    try (JsonParser parser = JSON.createParser(line)) {
      expect(parser, parser.nextToken() == JsonToken.START_OBJECT, "a JSON object");
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String column = parser.currentName();
        parser.nextToken();
        columns.add(column);
        List<ColumnNames.Place> places = names.places(column);
        String value = places.isEmpty() ? skipped(parser) : value(parser);
        for (ColumnNames.Place place : places) {
          boolean better = place.rank() < ranks.getOrDefault(place.field(), Integer.MAX_VALUE);
          if (better && names.isPresent(value)) {
            ranks.put(place.field(), place.rank());
            values.put(place.field(), value);
          }
        }
      }
      expect(parser, parser.nextToken() == null, "the end of the line after the object");
    }
    return new JsonRecord(columns, values);
  }

  /** The value of a field, or null. */
  String value(Field field) {
    return values.get(field);
  }

  private static String skipped(JsonParser parser) throws IOException {
    parser.skipChildren();
    return null;
  }

  private static String value(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      return paragraphs(parser);
    }
    return parser.currentToken().isStructStart() ? skipped(parser) : parser.getValueAsString();
  }

  private static String paragraphs(JsonParser parser) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      String paragraph = value(parser);
      if (paragraph != null) {
        paragraphs.add(paragraph);
      }
    }
    return String.join("\n\n", paragraphs);
  }

  private static void expect(JsonParser parser, boolean met, String expected) throws IOException {
    if (!met) {
      throw new com.fasterxml.jackson.core.JsonParseException(parser, "expected " + expected);
    }
  }
}
