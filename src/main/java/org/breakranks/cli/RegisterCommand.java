package org.breakranks.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.breakranks.configuration.Configuration;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.publication.Tables;
import org.breakranks.publication.Views;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code breakranks register}: the current run as views in the catalog of Spark. */
@Command(
    name = "register",
    mixinStandardHelpOptions = true,
    header = "Show the current run as views in the catalog of Spark.",
    description =
        "Every run does so by itself where catalog.database is set; this is for the time after a"
            + " rollback.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  breakranks register --warehouse hdfs:///breakranks -D catalog.database=breakranks \\",
      "      -- --conf spark.sql.catalogImplementation=hive"
    })
final class RegisterCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private WarehouseOptions options;

  @Override
  public Integer call() {
    Configuration configuration = options.configuration();
    String database = configuration.catalogDatabase();
    if (database.isEmpty()) {
      throw ExpectedFailure.badInput("no catalog: set the key breakranks.catalog.database");
    }
    List<String> views =
        Session.with(
            spark -> Views.in(spark, database).show(Tables.open(spark, configuration.warehouse())));
    spec.commandLine().getOut().println("views       " + String.join(", ", views));
    return 0;
  }
}
