package org.breakranks.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.breakranks.configuration.ExpectedFailure;

/**
 * What a run is: the file {@code _manifest.json}, written last. A directory without it is no run.
 *
 * @param runId hash of input, configuration and code
 * @param parentRun the run that was current when this one began, null for the first
 * @param stages which run did which stage: a run may build on the tables of another
 * @param codeVersion version of the program
 * @param lexicon fingerprint of the word tables
 * @param input what was read
 * @param configuration all keys and their values
 * @param figures counts over the tables, which the gates were asked about
 * @param gates what the gates said
 * @param tables what was written
 */
public record Manifest(
    String runId,
    String parentRun,
    Map<String, String> stages,
    String codeVersion,
    String lexicon,
    Input input,
    JsonNode configuration,
    Map<String, Long> figures,
    List<GateResult> gates,
    List<TableFiles> tables) {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  /**
   * What was read.
   *
   * @param paths as given
   * @param fingerprint hash over all records, whatever their order
   * @param articles taken in
   * @param candidates articles that hold a cue
   * @param rejected records that could not be used
   */
  public record Input(
      List<String> paths, String fingerprint, long articles, long candidates, long rejected) {}

  /**
   * A table as written.
   *
   * @param name of the table
   * @param rows how many
   * @param columns names and types in order
   * @param files its files, sorted
   */
  public record TableFiles(String name, long rows, List<ColumnType> columns, List<File> files) {}

  /** A column and its type, as Spark SQL writes it. */
  public record ColumnType(String name, String type) {}

  /** A file below the directory of the run, and its size. */
  public record File(String path, long bytes) {}

  /** This manifest as JSON, the same for equal manifests. */
  public String json() {
    try {
      return JSON.writeValueAsString(this) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a manifest is made of plain values", e);
    }
  }

  /**
   * Reads a manifest.
   *
   * @throws ExpectedFailure if it is none
   */
  public static Manifest of(String json) {
    try {
      return JSON.readValue(json, Manifest.class);
    } catch (JsonProcessingException e) {
      throw ExpectedFailure.badInput("no manifest of ours: " + e.getOriginalMessage(), e);
    }
  }

  /** A text of JSON as a value of the manifest. */
  public static JsonNode node(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("expected JSON, got " + json, e);
    }
  }

  /** The table of a name. */
  public TableFiles table(String name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
  }
}
