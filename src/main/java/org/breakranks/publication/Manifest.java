package org.breakranks.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.breakranks.configuration.ExpectedFailure;

/**
 * What a run is: the file {@code _manifest.json}, written last. A directory without it is no run.
 *
 * @param runId hash of input, configuration and code
 * @param parentRun the run that was current when this one began, null for the first
 * @param stages how each stage was done: a run may build on the tables of another
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
    Map<String, Done> stages,
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
   * How a stage was done: all that its tables depend on, but for the input.
   *
   * @param run which run did it
   * @param code version of the program that did it
   * @param lexicon fingerprint of the word tables
   * @param settings hash of how files are read, and of the additional annotators
   */
  public record Done(String run, String code, String lexicon, String settings) {

    /** In words what makes the stage another than it was, if it was done; empty if nothing does. */
    public Optional<String> changeFrom(Done before) {
      if (before == null) {
        return Optional.of("a stage was left out");
      }
      if (!code.equals(before.code)) {
        return Optional.of("the program has changed");
      }
      if (!lexicon.equals(before.lexicon)) {
        return Optional.of("the lexicon has changed");
      }
      return settings.equals(before.settings)
          ? Optional.empty()
          : Optional.of("the settings of input or annotation have changed");
    }
  }

  /**
   * What was read.
   *
   * @param paths as given
   * @param files how many files the tables are made of
   * @param fingerprint hash over their addresses and contents
   * @param read how many of them this run read
   * @param since the run from which the others are known, null when all were read
   * @param readAgain why all were read although only new ones were asked for, else null
   */
  public record Input(
      List<String> paths,
      int files,
      String fingerprint,
      int read,
      String since,
      String readAgain) {}

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

  /** The bytes of all tables. */
  public long bytes() {
    return tables.stream().flatMap(table -> table.files().stream()).mapToLong(File::bytes).sum();
  }

  /** The table of a name. */
  public TableFiles table(String name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst().orElseThrow();
  }
}
