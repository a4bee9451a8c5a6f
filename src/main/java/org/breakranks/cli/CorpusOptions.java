package org.breakranks.cli;

import java.util.ArrayList;
import java.util.List;
import org.breakranks.configuration.Configuration;
import org.breakranks.configuration.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of the commands that read a corpus and publish what they found. */
final class CorpusOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Mixin private WarehouseOptions warehouse;

  @Option(
      names = {"-i", "--input"},
      paramLabel = "PATH",
      description =
          "Folder, glob or file of articles, in any format of docs/inputs.md. Repeatable.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--since-last",
      description =
          "Read only files that the current run has not read, and keep what it knows of the"
              + " others.")
  private boolean sinceLast;

  /** The configuration, which names a corpus and a warehouse. */
  Configuration configuration() {
    Settings settings = warehouse.settings();
    if (!inputs.isEmpty()) {
      settings = settings.with("input.paths", inputs);
    }
    if (sinceLast) {
      settings = settings.with("input.since-last", "true");
    }
    Configuration read = warehouse.configuration(settings);
    if (read.input().paths().isEmpty()) {
      throw new ParameterException(
          command.commandLine(),
          "no input: give --input PATH or set the key breakranks.input.paths");
    }
    return read;
  }
}
