package org.breakranks.configuration;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigRenderOptions;
import java.util.List;
import java.util.Locale;

/**
 * What a run is told. Every key is documented in {@code reference.conf}.
 *
 * @param warehouse where the published tables live, empty when not said
 * @param input what is read
 * @param additionalAnnotators paths of saved Spark NLP models or pipelines that run after ours
 * @param lexiconFolders folders with the user's own tables
 * @param gates what must hold before a run is published
 * @param report how the trend report is written
 * @param catalogDatabase database of the catalog in which the current run is shown, empty when in
 *     none
 * @param json all keys with their values in a stable order, for the manifest
 */
public record Configuration(
    String warehouse,
    Input input,
    List<String> additionalAnnotators,
    List<String> lexiconFolders,
    List<Gate> gates,
    Reporting report,
    String catalogDatabase,
    String json) {

  private static final long SMALLEST_LIMIT = 1_000;
  private static final long LARGEST_LIMIT = 1 << 29;

  public Configuration {
    additionalAnnotators = List.copyOf(additionalAnnotators);
    lexiconFolders = List.copyOf(lexiconFolders);
    gates = List.copyOf(gates);
  }

  /** The defaults. */
  public static Configuration defaults() {
    return of(Settings.defaults());
  }

  /**
   * Reads the keys below {@code breakranks}.
   *
   * @throws ExpectedFailure when a key holds a value of the wrong kind, naming the key and the
   *     place
   */
  public static Configuration of(Settings settings) {
    try {
      return of(settings.config());
    } catch (ConfigException wrong) {
      throw ExpectedFailure.badInput("configuration: " + wrong.getMessage(), wrong);
    }
  }

  private static Configuration of(Config keys) {
    return new Configuration(
        keys.getString("warehouse"),
        new Input(
            keys.getStringList("input.paths"),
            keys.getBoolean("input.since-last"),
            fields(keys.getConfig("input.fields")),
            keys.getStringList("input.structures"),
            keys.getConfigList("input.headerless").stream()
                .map(table -> table.getStringList("columns"))
                .toList(),
            html(keys.getConfig("input.html")),
            keys.getConfigList("input.xml").stream()
                .map(layout -> new Input.Xml(layout.getString("record"), fields(layout)))
                .toList(),
            keys.getStringList("input.blanks"),
            keys.getStringList("input.english_words"),
            limit(keys, "input.limits.record_bytes"),
            limit(keys, "input.limits.article_chars"),
            positive(keys, "input.limits.article_mentions"),
            new Input.Unpacked(unpackedBytes(keys), positive(keys, "input.limits.unpacked_times"))),
        keys.getStringList("annotation.additional"),
        keys.getStringList("lexicon.folders"),
        keys.getConfigList("gates").stream().map(Configuration::gate).toList(),
        new Reporting(keys.getBoolean("report.with-run"), keys.getInt("report.events")),
        keys.getString("catalog.database"),
        keys.root().render(ConfigRenderOptions.concise()));
  }

  private static Input.Fields fields(Config keys) {
    return new Input.Fields(
        keys.getStringList("text"),
        keys.getStringList("lead"),
        keys.getStringList("title"),
        keys.getStringList("published"),
        keys.getStringList("url"),
        keys.getStringList("source"),
        keys.getStringList("language"),
        keys.getStringList("id"));
  }

  private static int limit(Config keys, String key) {
    long limit = keys.getBytes(key);
    if (limit < SMALLEST_LIMIT || limit > LARGEST_LIMIT) {
      throw ExpectedFailure.badInput(
          String.format(
              Locale.ROOT,
              "%s needs to be between %,d and %,d, got %,d",
              key,
              SMALLEST_LIMIT,
              LARGEST_LIMIT,
              limit));
    }
    return (int) limit;
  }

  private static long unpackedBytes(Config keys) {
    long bytes = keys.getBytes("input.limits.unpacked_bytes");
    if (bytes < SMALLEST_LIMIT) {
      throw ExpectedFailure.badInput(
          String.format(
              Locale.ROOT,
              "input.limits.unpacked_bytes needs %,d or more, got %,d",
              SMALLEST_LIMIT,
              bytes));
    }
    return bytes;
  }

  private static int positive(Config keys, String key) {
    int number = keys.getInt(key);
    if (number < 1) {
      throw ExpectedFailure.badInput(key + " needs 1 or more, got " + number);
    }
    return number;
  }

  private static Input.Html html(Config keys) {
    return new Input.Html(
        keys.getStringList("published"),
        keys.getStringList("title"),
        keys.getStringList("url"),
        keys.getStringList("source"),
        keys.getStringList("language"),
        keys.getStringList("boilerplate"));
  }

  private static Gate gate(Config keys) {
    return new Gate(
        keys.getString("name"),
        keys.getString("holds"),
        Gate.Severity.of(keys.getString("severity")));
  }
}
