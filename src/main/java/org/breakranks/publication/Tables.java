package org.breakranks.publication;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.table.Catalog;
import org.breakranks.table.Table;

/**
 * The published tables, for notebooks and jobs.
 *
 * <pre>{@code
 * Tables tables = Tables.open(spark, "hdfs:///breakranks");
 * tables.events().where("country = 'Afghanistan'").orderBy("event_date").show();
 * }</pre>
 */
public final class Tables {

  private final SparkSession spark;
  private final Warehouse warehouse;
  private final Manifest manifest;

  private Tables(SparkSession spark, Warehouse warehouse, Manifest manifest) {
    this.spark = spark;
    this.warehouse = warehouse;
    this.manifest = manifest;
  }

  /**
   * The current run of a warehouse.
   *
   * @throws ExpectedFailure if nothing is published there
   */
  public static Tables open(SparkSession spark, String directory) {
    Warehouse warehouse = Warehouse.at(directory, spark.sessionState().newHadoopConf());
    String run = warehouse.current().orElseThrow(() -> nothing(warehouse));
    return of(spark, warehouse, run);
  }

  /**
   * The same warehouse as it was published by another run.
   *
   * @throws ExpectedFailure if there is no such run
   */
  public Tables at(String runId) {
    return of(spark, warehouse, runId);
  }

  /**
   * The rows of a table of any run: of one that a gate stopped, what it rejected.
   *
   * @throws ExpectedFailure if there is no such run, or it holds no such table
   */
  public static Dataset<Row> rows(
      SparkSession spark, String directory, String runId, Table<?> table) {
    Warehouse warehouse = Warehouse.at(directory, spark.sessionState().newHadoopConf());
    Optional<Stopped> stopped =
        warehouse.manifest(runId).isPresent()
            ? Optional.empty()
            : warehouse.stopped().stream()
                .filter(run -> run.runId().equals(runId))
                .reduce((earlier, later) -> later);
    if (stopped.isEmpty()) {
      return of(spark, warehouse, runId).rows(table);
    }
    if (!table.equals(Catalog.REJECTED)) {
      throw noTable(runId, warehouse, table, List.of(Catalog.REJECTED.name()));
    }
    return table.read(spark, stopped.get().directory());
  }

  private static ExpectedFailure noTable(
      String runId, Warehouse warehouse, Table<?> table, List<String> held) {
    return ExpectedFailure.badInput(
        "run %s of %s holds no table %s, only %s"
            .formatted(runId, warehouse.uri(), table.name(), held));
  }

  /** What is said of a warehouse in which nothing is published. */
  public static ExpectedFailure nothing(Warehouse warehouse) {
    return ExpectedFailure.badInput("nothing is published in " + warehouse.uri());
  }

  /** What is known of the run. */
  public Manifest manifest() {
    return manifest;
  }

  public Dataset<Row> articles() {
    return rows(Catalog.ARTICLES);
  }

  public Dataset<Row> mentions() {
    return rows(Catalog.MENTIONS);
  }

  public Dataset<Row> events() {
    return rows(Catalog.EVENTS);
  }

  public Dataset<Row> claims() {
    return rows(Catalog.CLAIMS);
  }

  public Dataset<Row> trends() {
    return rows(Catalog.TRENDS);
  }

  public Dataset<Row> flows() {
    return rows(Catalog.FLOWS);
  }

  public Dataset<Row> coverage() {
    return rows(Catalog.COVERAGE);
  }

  public Dataset<Row> rejected() {
    return rows(Catalog.REJECTED);
  }

  public Dataset<Row> inputs() {
    return rows(Catalog.INPUTS);
  }

  /** The rows of a table, flat and in snake_case. */
  public Dataset<Row> rows(Table<?> table) {
    return table.read(spark, directory(table));
  }

  /** The rows of a table as records. */
  public <R extends Record> Dataset<R> records(Table<R> table) {
    return table.restored(rows(table));
  }

  /** Where the files of a table lie. */
  String directory(Table<?> table) {
    List<String> held = manifest.tables().stream().map(Manifest.TableFiles::name).toList();
    if (!held.contains(table.name())) {
      throw noTable(manifest.runId(), warehouse, table, held);
    }
    return warehouse.run(manifest.runId()) + "/" + table.name();
  }

  /**
   * One run of a warehouse.
   *
   * @throws ExpectedFailure if there is no such run
   */
  public static Tables of(SparkSession spark, Warehouse warehouse, String runId) {
    return new Tables(
        spark,
        warehouse,
        warehouse
            .manifest(runId)
            .orElseThrow(() -> warehouse.missing(runId, warehouse.history().entries())));
  }
}
