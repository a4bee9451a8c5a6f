package org.breakranks.notebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A notebook as it stands in its file.
 *
 * @param name of the file
 * @param cells of code, in order
 * @param outputs kept in the file, in order
 */
record Notebook(String name, List<String> cells, List<JsonNode> outputs) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Notebook of(Path file) throws IOException {
    JsonNode notebook = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
    List<String> cells = new ArrayList<>();
    List<JsonNode> outputs = new ArrayList<>();
    for (JsonNode cell : notebook.get("cells")) {
      if (cell.get("cell_type").asText().equals("code")) {
        cells.add(text(cell.get("source")));
        cell.get("outputs").forEach(outputs::add);
      }
    }
    return new Notebook(file.getFileName().toString(), cells, outputs);
  }

  /** All that the cells printed or showed as a type, such as {@code text/html}. */
  String shown(String type) {
    StringBuilder shown = new StringBuilder();
    for (JsonNode output : outputs) {
      JsonNode data = output.path("data").path(type);
      shown.append(output.has("text") ? text(output.get("text")) : text(data)).append('\n');
    }
    return shown.toString();
  }

  /** A text of a notebook is one text, or a list of lines. */
  static String text(JsonNode text) {
    StringBuilder all = new StringBuilder(text.asText());
    text.forEach(line -> all.append(line.asText()));
    return all.toString();
  }
}
