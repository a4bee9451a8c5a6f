package org.breakranks.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.breakranks.configuration.Configuration;
import org.breakranks.corpus.ColumnNames;
import org.breakranks.corpus.Inspection;
import org.breakranks.corpus.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code breakranks inspect}: what a sample of a corpus holds, and how it would be read. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    header = "Look at a sample of a corpus: formats, columns, articles. Writes nothing.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  breakranks inspect examples/articles",
      "  breakranks inspect news.csv -D input.fields.text=story"
    })
final class InspectCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private ConfigurationOptions options;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Folders, globs and files.")
  private List<String> inputs;

  @Override
  public Integer call() {
    Configuration read = Configuration.of(options.settings());
    Inspection inspection =
        Session.with(
            spark ->
                Inspection.of(
                    inputs,
                    ColumnNames.of(read.input()),
                    Limits.of(read.input()),
                    spark.sessionState().newHadoopConf()));
    spec.commandLine().getOut().print(InspectionText.of(inspection));
    return 0;
  }
}
