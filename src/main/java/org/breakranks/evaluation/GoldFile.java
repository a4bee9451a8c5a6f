package org.breakranks.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.breakranks.grammar.EventType;

/** Reads annotated articles from JSON Lines, one article per line. */
public final class GoldFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private GoldFile() {}

  /**
   * The articles of a file, in its order.
   *
   * @throws UncheckedIOException if it cannot be read, or a line is no JSON; the message names the
   *     line
   * @throws IllegalArgumentException if a line lacks a field; the message names line and field
   */
  public static List<Gold> read(Path file) {
    List<Gold> articles = new ArrayList<>();
    int number = 0;
    try {
      for (String line : Files.readAllLines(file)) {
        number++;
        if (!line.isBlank()) {
          articles.add(article(JSON.readTree(line)));
        }
      }
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(file + ", line " + number + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ", line " + number + ": " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ", line " + number + ": " + e.getMessage(), e);
    }
    return articles;
  }

  private static Gold article(JsonNode node) {
    return new Gold(
        required(node, "id"),
        text(node, "published"),
        text(node, "source"),
        text(node, "country"),
        text(node, "title"),
        required(node, "text"),
        list(node, "events", GoldFile::event),
        required(node, "class"));
  }

  private static GoldEvent event(JsonNode node) {
    return new GoldEvent(
        type(required(node, "type")),
        list(node, "type_alt", n -> type(n.asText())),
        text(node, "actor"),
        list(node, "actor_alt", JsonNode::asText),
        text(node, "to"),
        list(node, "to_alt", JsonNode::asText),
        integer(node, "count_low"),
        integer(node, "count_high"),
        list(node, "count_alt", JsonNode::asInt),
        text(node, "date"),
        text(node, "month"),
        list(node, "date_alt", JsonNode::asText),
        new GoldEvent.Triple(text(node, "country"), text(node, "admin1"), text(node, "admin2")),
        list(node, "place_alt", n -> triple(n.asText())),
        text(node, "claimed_by"),
        node.path("cumulative").asBoolean(false),
        node.path("required").asBoolean(true),
        required(node, "evidence"),
        list(node, "alt_evidence", JsonNode::asText),
        required(node, "event_group"));
  }

  private static EventType type(String name) {
    return EventType.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** {@code Iraq/Nineveh/Sinjar}; an empty or missing part is null. */
  private static GoldEvent.Triple triple(String path) {
    String[] parts = path.split("/", -1);
    return new GoldEvent.Triple(part(parts, 0), part(parts, 1), part(parts, 2));
  }

  private static String part(String[] parts, int index) {
    return index < parts.length && !parts[index].isBlank() ? parts[index] : null;
  }

  private static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> reader) {
    List<T> values = new ArrayList<>();
    node.path(field).forEach(element -> values.add(reader.apply(element)));
    return values;
  }

  private static String required(JsonNode node, String field) {
    String value = text(node, field);
    if (value == null) {
      throw new IllegalArgumentException("expected a field \"" + field + "\", got none");
    }
    return value;
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isMissingNode() || value.isNull() ? null : value.asText();
  }

  private static Integer integer(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isNumber() ? Integer.valueOf(value.asInt()) : null;
  }
}
