package org.breakranks.cli;

import java.util.concurrent.Callable;
import org.breakranks.configuration.Configuration;
import org.breakranks.job.RunJob;
import org.breakranks.job.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code breakranks run}: the main job, from a corpus to all published tables. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    header = "Read a corpus and publish all tables.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  breakranks run --input examples/articles --warehouse target/demo",
      "  breakranks run -i wire.jsonl -i 'archive/*.txt' -w published -- --driver-memory 8g"
    })
final class RunCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private CorpusOptions options;

  @Override
  public Integer call() {
    Configuration configuration = options.configuration();
    Summary summary = Session.with(spark -> RunJob.run(spark, configuration));
    spec.commandLine().getOut().print(summary.text());
    return 0;
  }
}
