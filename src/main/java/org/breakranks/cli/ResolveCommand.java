package org.breakranks.cli;

import java.util.concurrent.Callable;
import org.breakranks.configuration.Configuration;
import org.breakranks.job.ResolveJob;
import org.breakranks.job.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code breakranks resolve}: the second stage alone, from published mentions to events. */
@Command(
    name = "resolve",
    mixinStandardHelpOptions = true,
    header = "Resolve published mentions into events and claims.",
    footerHeading = "%nExamples:%n",
    footer = "  breakranks resolve --warehouse target/demo")
final class ResolveCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private WarehouseOptions options;

  @Override
  public Integer call() {
    Configuration configuration = options.configuration();
    Summary summary = Session.with(spark -> ResolveJob.run(spark, configuration));
    spec.commandLine().getOut().print(summary.text());
    return 0;
  }
}
