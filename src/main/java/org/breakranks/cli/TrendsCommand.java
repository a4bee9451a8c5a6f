package org.breakranks.cli;

import java.util.concurrent.Callable;
import org.breakranks.configuration.Configuration;
import org.breakranks.job.Summary;
import org.breakranks.job.TrendsJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code breakranks trends}: the last stage alone, from published events to trends. */
@Command(
    name = "trends",
    mixinStandardHelpOptions = true,
    header = "Sum published events into trends and flows.",
    footerHeading = "%nExamples:%n",
    footer = "  breakranks trends --warehouse target/demo")
final class TrendsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private WarehouseOptions options;

  @Override
  public Integer call() {
    Configuration configuration = options.configuration();
    Summary summary = Session.with(spark -> TrendsJob.run(spark, configuration));
    spec.commandLine().getOut().print(summary.text());
    return 0;
  }
}
