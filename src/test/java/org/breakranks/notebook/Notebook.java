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
 * @param outputs how many outputs are kept in the file
 */
record Notebook(String name, List<String> cells, int outputs) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Notebook of(Path file) throws IOException {
    JsonNode notebook = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
    List<String> cells = new ArrayList<>();
    int outputs = 0;
    for (JsonNode cell : notebook.get("cells")) {
      if (cell.get("cell_type").asText().equals("code")) {
        StringBuilder source = new StringBuilder();
        cell.get("source").forEach(line -> source.append(line.asText()));
        cells.add(source.toString());
        outputs += cell.get("outputs").size();
      }
    }
    return new Notebook(file.getFileName().toString(), cells, outputs);
  }
}
