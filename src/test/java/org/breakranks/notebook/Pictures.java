package org.breakranks.notebook;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.breakranks.Browser;

/**
 * What makes a notebook readable where it is not run, such as on the page of a repository: what its
 * cells printed, their tables, and a picture of each chart in the place of the chart itself.
 */
final class Pictures {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CHART = "data-chart=";

  private final Browser browser;
  private final Path folder;

  /**
   * Pictures that a browser takes.
   *
   * @param folder for the pages that it opens
   */
  Pictures(Browser browser, Path folder) {
    this.browser = browser;
    this.folder = folder;
  }

  /** Puts what the cells of an executed notebook showed into the notebook as it is kept. */
  void keep(Path executed, Path kept) throws IOException {
    ObjectNode notebook = (ObjectNode) JSON.readTree(Files.readString(kept));
    JsonNode cells = JSON.readTree(Files.readString(executed)).get("cells");
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).has("outputs")) {
        ObjectNode cell = (ObjectNode) notebook.get("cells").get(i);
        cell.set("outputs", outputs(cells.get(i).get("outputs")));
        cell.set("execution_count", cells.get(i).get("execution_count"));
      }
    }
    Files.writeString(kept, JSON.writer(new Printer()).writeValueAsString(notebook) + "\n");
  }

  private ArrayNode outputs(JsonNode shown) throws IOException {
    ArrayNode outputs = JSON.createArrayNode();
    for (JsonNode output : shown) {
      String html = Notebook.text(output.path("data").path("text/html"));
      if (html.contains(CHART)) {
        outputs.add(picture(html));
      } else if (!html.isEmpty()) {
        outputs.add(table(output));
      } else if (output.path("name").asText().equals("stdout")) {
        outputs.add(output);
      }
    }
    return outputs;
  }

  /** A table without its text as plain text, which would be its HTML again. */
  private static JsonNode table(JsonNode output) {
    ObjectNode table = output.deepCopy();
    table.withObject("/data").remove("text/plain");
    return table;
  }

  private ObjectNode picture(String html) throws IOException {
    Path page = folder.resolve("chart.html");
    Files.writeString(page, "<!DOCTYPE html><meta charset=utf-8>" + html);
    browser.open(page, 1000, "light");
    browser.await("document.querySelector('[data-chart] svg.marks') !== null");
    byte[] picture = browser.picture("[data-chart] svg.marks", 1.5);
    ObjectNode output = JSON.createObjectNode().put("output_type", "display_data");
    output
        .putObject("data")
        .put("image/png", Base64.getEncoder().encodeToString(picture))
        .put("text/plain", browser.find("[data-chart]").getDomAttribute("aria-label"));
    output.putObject("metadata");
    return output;
  }

  /** JSON as Jupyter writes it. */
  private static final class Printer extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1L;

    Printer() {
      DefaultIndenter lines = new DefaultIndenter(" ", "\n");
      indentArraysWith(lines);
      indentObjectsWith(lines);
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
      return new Printer();
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
      json.writeRaw(": ");
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
      if (values == 0) {
        _nesting--;
        json.writeRaw("]");
      } else {
        super.writeEndArray(json, values);
      }
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
      if (entries == 0) {
        _nesting--;
        json.writeRaw("}");
      } else {
        super.writeEndObject(json, entries);
      }
    }
  }
}
