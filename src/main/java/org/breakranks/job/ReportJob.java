package org.breakranks.job;

import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.breakranks.configuration.Configuration;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.publication.Tables;
import org.breakranks.report.Report;
import org.breakranks.report.Scope;

/** The trend report: from published tables to a page that anybody can open. */
public final class ReportJob {

  /** Where the main job puts the report of a run, beside its tables; hidden from their readers. */
  private static final String BESIDE_THE_TABLES = "_report";

  private ReportJob() {}

  /**
   * Writes the report of the current run.
   *
   * @param directory where to, on any Hadoop file system
   * @return the address of the page
   * @throws ExpectedFailure if nothing is published, nothing is known of the scope, or the
   *     directory cannot be written
   */
  public static String run(
      SparkSession spark, Configuration configuration, Scope scope, String directory) {
    Tables tables = Tables.open(spark, configuration.warehouse());
    return write(spark, tables, configuration, scope, directory);
  }

  /**
   * Writes the report of a run that has just been published, beside its tables.
   *
   * @return the address of the page, empty where the configuration wants none with a run
   */
  public static Optional<String> after(
      SparkSession spark, Configuration configuration, Summary summary) {
    if (!configuration.report().withRun()) {
      return Optional.empty();
    }
    Tables tables = Tables.open(spark, configuration.warehouse()).at(summary.manifest().runId());
    String directory = summary.path() + "/" + BESIDE_THE_TABLES;
    return Optional.of(write(spark, tables, configuration, Scope.ALL, directory));
  }

  private static String write(
      SparkSession spark,
      Tables tables,
      Configuration configuration,
      Scope scope,
      String directory) {
    try (Sizing sizing = Sizing.of(spark)) {
      sizing.fit(tables.manifest().bytes());
      return Report.of(tables, scope, configuration.report().events())
          .writeTo(directory, spark.sessionState().newHadoopConf());
    }
  }
}
