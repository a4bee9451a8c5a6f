package org.breakranks.cli;

import org.breakranks.configuration.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself; each of its commands is a class of its own. */
@Command(
    name = "breakranks",
    mixinStandardHelpOptions = true,
    versionProvider = Breakranks.VersionText.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      InspectCommand.class,
      RunCommand.class,
      ExtractCommand.class,
      ResolveCommand.class,
      TrendsCommand.class,
      ExplainCommand.class,
      EvaluateCommand.class,
      ReportCommand.class,
      ExportCommand.class,
      HistoryCommand.class,
      RollbackCommand.class,
      RegisterCommand.class,
      GcCommand.class
    },
    header = "Who broke ranks: surrenders, desertions and defections read from news corpora.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  breakranks run --input examples/articles --warehouse target/demo",
      "  breakranks run --input 'hdfs:///news/2021/*.jsonl' --warehouse hdfs:///breakranks \\",
      "      -- --master yarn --executor-memory 4g",
      "  breakranks inspect examples/articles",
      "  breakranks explain \"Nine rebels laid down their arms in Kunduz on Monday.\"",
      "  breakranks report --warehouse target/demo --to target/report",
      "  breakranks export trends --warehouse target/demo --format csv --to trends.csv",
      "",
      "Everything after -- is for spark-submit. Exit codes: 0 done, 1 failure, 2 usage,",
      "3 bad input or configuration, 4 a quality gate failed and nothing was published."
    })
final class Breakranks implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  /** What {@code --version} prints. */
  static final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
      Version version = Version.current();
      return new String[] {
        "breakranks " + version.breakranks(),
        "built for Spark " + version.spark() + ", with Spark NLP " + version.sparkNlp(),
        "Java ${java.version}"
      };
    }
  }
}
