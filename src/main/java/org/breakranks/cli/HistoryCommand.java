package org.breakranks.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.breakranks.publication.History;
import org.breakranks.publication.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code breakranks history}: which run was the current one since when. */
@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    header = "List the runs that were published, the last one at the end.",
    description =
        "The run marked * is the current one, which all readers see. Runs whose tables were"
            + " removed by gc are marked -. Below them, runs that a quality gate stopped and whose"
            + " rejected records are still kept.",
    footerHeading = "%nExamples:%n",
    footer = "  breakranks history --warehouse target/demo")
final class HistoryCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private WarehouseOptions options;

  @Override
  public Integer call() {
    Warehouse warehouse = options.warehouse();
    PrintWriter out = spec.commandLine().getOut();
    List<History.Entry> entries = warehouse.history().entries();
    if (entries.isEmpty()) {
      out.println("nothing is published in " + warehouse.uri());
    }
    HistoryText.lines(entries, warehouse).forEach(out::println);
    HistoryText.stopped(warehouse.stopped()).forEach(out::println);
    return 0;
  }
}
