package org.breakranks.publication;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.breakranks.publication.Manifest.ColumnType;
import org.breakranks.publication.Manifest.File;
import org.breakranks.publication.Manifest.TableFiles;
import org.breakranks.table.Table;

/**
 * A run while it is written. Its files depend on its rows alone: they are sorted, spread over files
 * by their first key column, and named by number.
 */
public final class Edition {

  private static final long ROWS_PER_FILE = 2_000_000;
  private static final long FEW_ROWS = 50_000;

  private final Warehouse warehouse;
  private final String runId;
  private final String attempt;
  private final Path staging;
  private final FileSystem system;
  private final List<TableFiles> tables = new ArrayList<>();

  Edition(Warehouse warehouse, String runId, String attempt, Path staging, FileSystem system) {
    this.warehouse = warehouse;
    this.runId = runId;
    this.attempt = attempt;
    this.staging = staging;
    this.system = system;
  }

  /** The id of the run. */
  public String runId() {
    return runId;
  }

  /**
   * Writes a table.
   *
   * @param about how many rows there are; a new file begins every two million
   */
  public <R extends Record> void write(Table<R> table, Dataset<R> records, long about) {
    Column[] order = table.order();
    Dataset<Row> rows = table.published(records);
    int files = (int) (1 + about / ROWS_PER_FILE);
    Dataset<Row> spread =
        about < FEW_ROWS
            ? rows.coalesce(1)
            : files == 1 ? rows.repartition(1) : rows.repartition(files, order[0]);
    Path directory = new Path(staging, table.name());
    spread
        .sortWithinPartitions(order)
        .write()
        .option("compression", "zstd")
        .parquet(directory.toString());
    List<ColumnType> columns =
        table.columns().stream()
            .map(column -> new ColumnType(column.name(), column.type().catalogString()))
            .toList();
    tables.add(
        Warehouse.io(
            () -> {
              List<File> written = tidied(directory);
              return new TableFiles(table.name(), rows(written), columns, written);
            }));
  }

  /** What has been written. */
  public List<TableFiles> tables() {
    return List.copyOf(tables);
  }

  /**
   * Moves the tables to their place, describes them and makes them the current run. When another
   * attempt at the same run was quicker, its tables stay: they are the same.
   */
  public void publish(Manifest manifest) {
    Warehouse.io(
        () -> {
          if (warehouse.manifest(runId).isEmpty()) {
            move();
            warehouse.manifestOf(runId).write(manifest.json(), attempt);
          }
          discard();
          return null;
        });
    warehouse.publish(runId, attempt);
  }

  /** Removes what has been written. */
  public void discard() {
    Warehouse.io(
        () -> {
          system.delete(staging, true);
          Path unfinished = staging.getParent();
          return system.exists(unfinished)
              && system.listStatus(unfinished).length == 0
              && system.delete(unfinished, false);
        });
  }

  private void move() throws IOException {
    Path target = warehouse.runPath(runId);
    system.delete(target, true);
    system.mkdirs(target.getParent());
    if (!system.rename(staging, target)) {
      throw new IOException("cannot move " + staging + " to " + target);
    }
  }

  /** The rows of the files by what their footers say. */
  private long rows(List<File> files) throws IOException {
    long rows = 0;
    for (File file : files) {
      Path path = new Path(staging, file.path());
      try (ParquetFileReader reader =
          ParquetFileReader.open(HadoopInputFile.fromPath(path, system.getConf()))) {
        rows += reader.getRecordCount();
      }
    }
    return rows;
  }

  /** Names the files of a table by number and removes what is none of them. */
  private List<File> tidied(Path directory) throws IOException {
    List<File> files = new ArrayList<>();
    FileStatus[] found = system.listStatus(directory);
    Arrays.sort(found, Comparator.comparing(status -> status.getPath().getName()));
    for (FileStatus status : found) {
      if (!status.getPath().getName().endsWith(".parquet")) {
        system.delete(status.getPath(), true);
        continue;
      }
      String name = String.format(Locale.ROOT, "part-%05d.zstd.parquet", files.size());
      system.rename(status.getPath(), new Path(directory, name));
      files.add(new File(directory.getName() + "/" + name, status.getLen()));
    }
    return files;
  }
}
