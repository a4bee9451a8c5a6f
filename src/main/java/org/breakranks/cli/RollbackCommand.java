package org.breakranks.cli;

import java.util.UUID;
import java.util.concurrent.Callable;
import org.breakranks.publication.History;
import org.breakranks.publication.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code breakranks rollback}: another run becomes the current one again. */
@Command(
    name = "rollback",
    mixinStandardHelpOptions = true,
    header = "Make an earlier run the current one again.",
    description = "No table is touched: the run left stays, and can be rolled back to as well.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  breakranks history --warehouse target/demo",
      "  breakranks rollback 1f2e3d4c5b6a7980 --warehouse target/demo"
    })
final class RollbackCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private WarehouseOptions options;

  @Parameters(paramLabel = "RUN", description = "One of the runs that history lists.")
  private String run;

  @Override
  public Integer call() {
    Warehouse warehouse = options.warehouse();
    warehouse.turn().use(run, History.Deed.ROLLED_BACK, "rollback-" + UUID.randomUUID());
    spec.commandLine().getOut().println("current run of " + warehouse.uri() + ": " + run);
    String database = options.configuration().catalogDatabase();
    if (!database.isEmpty()) {
      spec.commandLine()
          .getOut()
          .println("the views in " + database + " show another run until you call register");
    }
    return 0;
  }
}
