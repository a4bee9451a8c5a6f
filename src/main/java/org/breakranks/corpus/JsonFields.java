package org.breakranks.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the fields of an article out of one JSON object. */
public final class JsonFields {

  /** How long a string may be is a limit of ours already; depth and numbers stay bounded. */
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final JsonParser parser;
  private final ColumnNames names;
  private final RecordFields.Collector fields;

  private JsonFields(JsonParser parser, ColumnNames names) {
    this.parser = parser;
    this.names = names;
    this.fields = new RecordFields.Collector(names);
  }

  /**
   * Reads one object in UTF-8; what is no UTF-8 in it is taken for Windows-1252. Values are strings
   * and numbers, and lists or structures of strings as paragraphs.
   *
   * @throws JsonProcessingException when this is no JSON object
   */
  public static RecordFields read(byte[] object, ColumnNames names) throws IOException {
    if (Decoding.isUtf8(object)) {
      try (JsonParser parser = JSON.createParser(object)) {
        return new JsonFields(parser, names).read();
      }
    }
    try (JsonParser parser = JSON.createParser(Decoding.of(object))) {
      return new JsonFields(parser, names).read();
    }
  }

  private RecordFields read() throws IOException {
    expect(parser.nextToken() == JsonToken.START_OBJECT, "a JSON object");
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String column = parser.currentName();
      parser.nextToken();
      if (names.isStructure(column) && parser.currentToken() == JsonToken.START_OBJECT) {
        structure(column);
        fields.put(column, null);
      } else {
        fields.put(column, names.places(column).isEmpty() ? skipped() : value());
      }
    }
    expect(parser.nextToken() == null, "the end of the line after the object");
    return fields.fields();
  }

  private void structure(String path) throws IOException {
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String column = parser.currentName();
      parser.nextToken();
      fields.putNested(path, column, names.places(column).isEmpty() ? skipped() : value());
    }
  }

  private String skipped() throws IOException {
    parser.skipChildren();
    return null;
  }

  private String value() throws IOException {
    if (!parser.currentToken().isStructStart()) {
      return parser.getValueAsString();
    }
    List<String> paragraphs = new ArrayList<>();
    for (int depth = 1; depth > 0; ) {
      JsonToken token = parser.nextToken();
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (token == JsonToken.VALUE_STRING) {
        paragraphs.add(parser.getText());
      }
    }
    return String.join("\n\n", paragraphs);
  }

  private void expect(boolean met, String expected) throws IOException {
    if (!met) {
      throw new JsonParseException(parser, "expected " + expected);
    }
  }
}
