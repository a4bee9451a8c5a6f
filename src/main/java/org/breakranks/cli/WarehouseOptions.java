package org.breakranks.cli;

import org.breakranks.configuration.Configuration;
import org.breakranks.configuration.Settings;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.publication.Warehouse;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of every command that reads or writes published tables. */
final class WarehouseOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Mixin private ConfigurationOptions configuration;

  @Option(
      names = {"-w", "--warehouse"},
      paramLabel = "DIR",
      description = "Where the published tables live: a folder on any Hadoop file system.")
  private String directory;

  /** The warehouse itself, for commands that need no Spark. */
  Warehouse warehouse() {
    return Warehouse.at(configuration().warehouse(), new org.apache.hadoop.conf.Configuration());
  }

  /** The configuration, which names a warehouse. */
  Configuration configuration() {
    return configuration(settings());
  }

  Configuration configuration(Settings settings) {
    Configuration read = Configuration.of(settings);
    if (read.warehouse().isBlank()) {
      throw new ParameterException(
          command.commandLine(),
          "no warehouse: give --warehouse DIR or set the key breakranks.warehouse");
    }
    return read;
  }

  /** See {@link ConfigurationOptions#lexicon()}. */
  Lexicon lexicon() {
    return configuration.lexicon();
  }

  Settings settings() {
    Settings settings = configuration.settings();
    return directory == null ? settings : settings.with("warehouse", directory);
  }
}
