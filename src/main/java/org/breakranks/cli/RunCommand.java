package org.breakranks.cli;

import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.breakranks.configuration.Configuration;
import org.breakranks.job.ReportJob;
import org.breakranks.job.RunJob;
import org.breakranks.job.Summary;
import org.breakranks.stage.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code breakranks run}: the main job, from a corpus to all published tables. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    header = "Read a corpus, publish all tables, and write the trend report.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  breakranks run --input examples/articles --warehouse target/demo",
      "  breakranks run --since-last --input 'hdfs:///news/*' --warehouse hdfs:///breakranks",
      "  breakranks run -i wire.jsonl -i 'archive/*.txt' -w published -- --driver-memory 8g"
    })
final class RunCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private CorpusOptions options;

  @Override
  public Integer call() {
    Configuration configuration = options.configuration();
    Words.prepare();
    Session.with(
        spark -> {
          Summary summary = RunJob.run(spark, configuration);
          spec.commandLine().getOut().print(summary.text());
          report(spark, configuration, summary);
          return summary;
        });
    return 0;
  }

  /** The tables are published already: a report that fails is worth a warning, no more. */
  private void report(SparkSession spark, Configuration configuration, Summary summary) {
    try {
      ReportJob.after(spark, configuration, summary)
          .ifPresent(page -> spec.commandLine().getOut().println("report      " + page));
    } catch (RuntimeException e) {
      spec.commandLine()
          .getErr()
          .println("breakranks: the tables are published, but not the report: " + e.getMessage());
    }
  }
}
