package org.breakranks.cli;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.breakranks.configuration.Configuration;
import org.breakranks.job.ReportJob;
import org.breakranks.report.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code breakranks report}: the published tables as a page to be read offline. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    header = "Write the trend report: one HTML page and its tables as CSV.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  breakranks report --warehouse target/demo --to target/report",
      "  breakranks report -w target/demo --to kunduz --country Afghanistan --from 2021-01"
    })
final class ReportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private WarehouseOptions warehouse;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DIR",
      description = "The folder to write to, on any Hadoop file system.")
  private String target;

  @Option(
      names = "--country",
      paramLabel = "NAME",
      description = "Only this country: its name or ISO 3166 code. Repeatable.")
  private List<String> countries = new ArrayList<>();

  @Option(names = "--from", paramLabel = "MONTH", description = "First month, such as 2021-01.")
  private YearMonth from;

  @Option(names = "--to-month", paramLabel = "MONTH", description = "Last month.")
  private YearMonth to;

  @Option(
      names = "--actor",
      paramLabel = "GROUP",
      description = "Only acts of those who left this group: its id or its name.")
  private String actor;

  @Option(names = "--title", paramLabel = "TEXT", description = "Headline of the page.")
  private String title;

  @Override
  public Integer call() {
    Configuration configuration = warehouse.configuration();
    Scope scope = scope();
    String page = Session.with(spark -> ReportJob.run(spark, configuration, scope, target));
    spec.commandLine().getOut().println("report      " + page);
    return 0;
  }

  private Scope scope() {
    try {
      return new Scope(countries, from, to, actor, title);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(
          spec.commandLine(), "--from and --to-month: " + wrong.getMessage(), wrong);
    }
  }
}
