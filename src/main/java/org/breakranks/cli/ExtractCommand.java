package org.breakranks.cli;

import java.util.concurrent.Callable;
import org.breakranks.configuration.Configuration;
import org.breakranks.job.ExtractJob;
import org.breakranks.job.Summary;
import org.breakranks.stage.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code breakranks extract}: the first stage alone, from a corpus to mentions. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    header = "Read a corpus and publish its articles and mentions.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  breakranks extract --input examples/articles --warehouse target/demo",
      "  breakranks extract --since-last --input 'news/*' --warehouse target/demo"
    })
final class ExtractCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private CorpusOptions options;

  @Override
  public Integer call() {
    Configuration configuration = options.configuration();
    Words.prepare();
    Summary summary = Session.with(spark -> ExtractJob.run(spark, configuration));
    spec.commandLine().getOut().print(summary.text());
    return 0;
  }
}
