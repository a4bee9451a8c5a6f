package org.breakranks.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakranks.publication.Retention;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code breakranks gc}: removes the tables of runs that nobody needs any more. */
@Command(
    name = "gc",
    mixinStandardHelpOptions = true,
    header = "Remove old runs with all their tables.",
    description =
        "The current run is always kept. Who still reads a run that is removed gets an error;"
            + " what a killed job left behind goes after three days.",
    footerHeading = "%nExamples:%n",
    footer = "  breakranks gc --keep 3 --warehouse target/demo")
final class GcCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private WarehouseOptions options;

  @Option(
      names = "--keep",
      required = true,
      paramLabel = "N",
      description = "How many runs to keep: the current one and those before it.")
  private int keep;

  @Override
  public Integer call() {
    if (keep < 1) {
      throw new ParameterException(
          spec.commandLine(), "expected to keep at least one run, got --keep " + keep);
    }
    List<String> removed = Retention.of(options.warehouse()).keep(keep);
    spec.commandLine().getOut().print(text(removed));
    return 0;
  }

  /** How many, then each on its own line. */
  static String text(List<String> removed) {
    String count = removed.size() + (removed.size() == 1 ? " run removed" : " runs removed");
    return Stream.concat(Stream.of(count), removed.stream().map(run -> "  " + run))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
