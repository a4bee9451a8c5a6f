package org.breakranks.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.spark.sql.SparkSession;
import org.breakranks.table.Catalog;
import org.breakranks.table.Table;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A run in a Hive-compatible catalog: for each table {@code events} of the run an external table
 * {@code events_<run id>} over its files, and a view {@code events} of it. The views move from run
 * to run, one after the other; the tables of other runs are taken out of the catalog. No file is
 * touched.
 */
public final class Views {

  private static final Logger LOG = LoggerFactory.getLogger(Views.class);
  private static final String CATALOG = "spark.sql.catalogImplementation";

  private static final Pattern OF_A_RUN = Pattern.compile("([a-z]{1,30})_[0-9a-f]{16}");

  private final SparkSession spark;
  private final String database;

  private Views(SparkSession spark, String database) {
    this.spark = spark;
    this.database = database;
  }

  /** The views in a database of the catalog of the session, which need not exist yet. */
  public static Views in(SparkSession spark, String database) {
    return new Views(spark, database);
  }

  /** Shows a run, and says the full names of the views. */
  public List<String> show(Tables run) {
    if (spark.conf().get(CATALOG).equals("in-memory")) {
      LOG.warn("the views of {} end with this Spark session: see {}", database, CATALOG);
    }
    spark.sql("CREATE DATABASE IF NOT EXISTS " + quoted(database));
    List<String> held = run.manifest().tables().stream().map(Manifest.TableFiles::name).toList();
    List<String> views = new ArrayList<>();
    for (Table<?> table : Catalog.tables()) {
      if (held.contains(table.name())) {
        views.add(show(table, run));
      } else {
        spark.sql("DROP VIEW IF EXISTS " + in(table.name()));
      }
    }
    forgetAllBut(run.manifest().runId());
    return views;
  }

  private String show(Table<?> table, Tables run) {
    String ofRun = table.name() + "_" + run.manifest().runId();
    if (!spark.catalog().tableExists(in(ofRun))) {
      Map<String, String> options = Map.of("path", run.directory(table));
      spark.catalog().createTable(in(ofRun), "parquet", table.schema(), table.comment(), options);
    }
    spark.sql(
        "CREATE OR REPLACE VIEW %s COMMENT '%s' AS SELECT * FROM %s"
            .formatted(in(table.name()), table.comment().replace("'", "\\'"), in(ofRun)));
    return database + "." + table.name();
  }

  /** Takes the tables of other runs out of the catalog, but none that is not ours. */
  private void forgetAllBut(String runId) {
    spark.sql("SHOW TABLES IN " + quoted(database)).select("tableName").collectAsList().stream()
        .map(row -> row.getString(0))
        .filter(name -> isOurs(name) && !name.endsWith("_" + runId))
        .forEach(name -> spark.sql("DROP TABLE IF EXISTS " + in(name)));
  }

  private static boolean isOurs(String name) {
    var ofARun = OF_A_RUN.matcher(name);
    return ofARun.matches()
        && Catalog.tables().stream().anyMatch(table -> table.name().equals(ofARun.group(1)));
  }

  private String in(String name) {
    return quoted(database) + "." + quoted(name);
  }

  private static String quoted(String name) {
    return "`" + name.replace("`", "``") + "`";
  }
}
