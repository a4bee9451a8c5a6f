package org.breakranks.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.breakranks.configuration.Configuration;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.publication.Tables;
import org.breakranks.table.Catalog;
import org.breakranks.table.RowText;
import org.breakranks.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code breakranks export}: one table of a run as one text file. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    header = "Write a published table as CSV or JSON Lines.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  breakranks export trends --warehouse target/demo --format csv --to trends.csv",
      "  breakranks export events --warehouse target/demo --format jsonl --to events.jsonl",
      "  breakranks export rejected --run 1f2e3d4c5b6a7980 -w target/demo --format csv --to why.csv"
    })
final class ExportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private WarehouseOptions warehouse;

  @Parameters(
      paramLabel = "TABLE",
      description = "articles, mentions, events, claims, trends, flows, rejected ...")
  private String name;

  @Option(
      names = "--format",
      required = true,
      description = "csv (RFC 4180) or jsonl (one JSON object per line).")
  private RowText format;

  @Option(names = "--to", required = true, paramLabel = "FILE", description = "The file to write.")
  private Path target;

  @Option(
      names = "--run",
      paramLabel = "RUN",
      description =
          "Another run than the current one: any that history lists. Of one that a quality gate"
              + " stopped there is only the table rejected.")
  private String run;

  @Override
  public Integer call() {
    Table<?> table = table();
    Configuration configuration = warehouse.configuration();
    long rows = Session.with(spark -> export(spark, configuration, table));
    spec.commandLine()
        .getErr()
        .printf("%,d %s of %s written to %s%n", rows, rows == 1 ? "row" : "rows", name, target);
    return 0;
  }

  private Table<?> table() {
    try {
      return Catalog.table(name);
    } catch (IllegalArgumentException unknown) {
      throw new ParameterException(spec.commandLine(), "no such table: " + unknown.getMessage());
    }
  }

  private long export(SparkSession spark, Configuration configuration, Table<?> table) {
    String directory = configuration.warehouse();
    Dataset<Row> rows =
        (run == null
                ? Tables.open(spark, directory).rows(table)
                : Tables.rows(spark, directory, run, table))
            .orderBy(table.order());
    Path whole = target.toAbsolutePath();
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    try {
      long written = write(rows, part);
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
      return written;
    } catch (IOException e) {
      throw ExpectedFailure.badInput("cannot write " + target + " (" + e + ")", e);
    }
  }

  private long write(Dataset<Row> rows, Path file) throws IOException {
    long written = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      Optional<String> header = format.header(rows.schema());
      if (header.isPresent()) {
        out.write(header.get() + format.lineEnd());
      }
      for (Iterator<Row> all = rows.toLocalIterator(); all.hasNext(); written++) {
        out.write(format.line(all.next()) + format.lineEnd());
      }
    }
    return written;
  }
}
