package org.breakranks.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.breakranks.configuration.Configuration;
import org.breakranks.configuration.Settings;
import org.breakranks.job.OwnWords;
import org.breakranks.lexicon.Lexicon;
import picocli.CommandLine.Option;

/** Options of every command that reads the configuration: a file, and single keys over it. */
final class ConfigurationOptions {

  @Option(
      names = {"-c", "--config"},
      paramLabel = "FILE",
      description = "HOCON file over the defaults; see conf/breakranks.conf.")
  private Path file;

  @Option(
      names = "-D",
      paramLabel = "KEY=VALUE",
      description = "One key over the file, such as -D input.blanks='[\"None\"]'. Repeatable.")
  private Map<String, String> overrides = new LinkedHashMap<>();

  /** The words to read with: the packed tables and those of the user. */
  Lexicon lexicon() {
    Configuration read = Configuration.of(settings());
    return Lexicon.load(
        OwnWords.of(read.lexiconFolders(), new org.apache.hadoop.conf.Configuration()));
  }

  /** The defaults with the file and the single keys over them. */
  Settings settings() {
    Settings settings = Settings.defaults();
    if (file != null) {
      settings = settings.withFile(file);
    }
    for (Map.Entry<String, String> override : overrides.entrySet()) {
      settings = settings.with(override.getKey(), override.getValue());
    }
    return settings;
  }
}
