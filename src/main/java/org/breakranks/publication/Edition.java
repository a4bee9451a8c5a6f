package org.breakranks.publication;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.publication.Manifest.ColumnType;
import org.breakranks.publication.Manifest.File;
import org.breakranks.publication.Manifest.TableFiles;
import org.breakranks.publication.Together.Begun;
import org.breakranks.table.Table;

/**
 * A run while it is written. Its files depend on its rows alone: they are sorted, spread over files
 * by their first key column, and named by number.
 */
public final class Edition {

  private static final long ROWS_PER_FILE = 2_000_000;
  private static final long FEW_ROWS = 50_000;
  private static final String WRITTEN = "_written-";

  private final Warehouse warehouse;
  private final String runId;
  private final String attempt;
  private final Path staging;
  private final FileSystem system;
  private final Together together = new Together();
  private final List<Begun<TableFiles>> tables = new ArrayList<>();

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
   * Begins to write a table; others are written at the same time.
   *
   * @param about how many rows there are; a new file begins every two million
   */
  public <R extends Record> void write(Table<R> table, Dataset<R> records, long about) {
    Dataset<Row> rows = table.published(records);
    tables.add(together.begin(() -> written(table, rows, about)));
  }

  private TableFiles written(Table<?> table, Dataset<Row> rows, long about) {
    Column[] order = table.order();
    int files = (int) (1 + about / ROWS_PER_FILE);
    Dataset<Row> spread =
        about < FEW_ROWS
            ? rows.coalesce(1)
            : files == 1 ? rows.repartition(1) : rows.repartition(files, order[0]);
    Path written = new Path(staging, WRITTEN + table.name());
    spread
        .sortWithinPartitions(order)
        .write()
        .option("compression", "zstd")
        .parquet(written.toString());
    return described(table, settled(rows.sparkSession(), written, table.name()));
  }

  /** What has been written, once all of it is. */
  public List<TableFiles> tables() {
    return tables.stream().map(Begun::result).toList();
  }

  /**
   * Moves the tables to their place, describes them and makes them the current run. When another
   * attempt at the same run was quicker, its tables stay: they are the same. What other attempts at
   * it have written is removed; those that are still at work find the run published.
   *
   * @param turn taken before the run began
   * @throws ExpectedFailure if the turn is lost: somebody else published in the meantime
   */
  public void publish(Manifest manifest, Turn turn) {
    try {
      turn.use(runId, History.Deed.PUBLISHED, attempt, () -> complete(manifest));
      Warehouse.io(
          () -> {
            warehouse.clear(runId);
            return null;
          });
    } finally {
      discard();
    }
  }

  private Void complete(Manifest manifest) throws IOException {
    if (warehouse.manifest(runId).isEmpty()) {
      move();
      warehouse.manifestOf(runId).write(manifest.json(), attempt);
    }
    return null;
  }

  /**
   * Lets what has been written lie where no reader of tables looks, for somebody to see why it was
   * not published: until this very run is published after all, or as long as anything unfinished.
   *
   * @param gates which gates failed, for {@link Warehouse#stopped}
   * @return the folder
   */
  public String leave(String gates) {
    tables();
    together.close();
    Warehouse.io(() -> warehouse.markStopped(staging, gates));
    return staging.toString();
  }

  /** Removes what has been written and not published. */
  public void discard() {
    together.close();
    Warehouse.io(() -> system.delete(staging, true));
    try {
      system.delete(staging.getParent(), false);
    } catch (IOException othersAreAtWorkThere) {
      // the last of them removes the folder
    }
  }

  private void move() throws IOException {
    Path target = warehouse.runPath(runId);
    system.delete(target, true);
    system.mkdirs(target.getParent());
    if (!system.rename(staging, target)) {
      throw new IOException("cannot move " + staging + " to " + target);
    }
  }

  /**
   * The files that Spark wrote, copied to their place under numbered names with a settled footer.
   */
  private List<SettledFile> settled(SparkSession spark, Path written, String table) {
    return Warehouse.io(
        () -> {
          List<SettledFile> files = new ArrayList<>();
          for (String file : parquetFiles(written)) {
            String name = String.format(Locale.ROOT, "part-%05d.zstd.parquet", files.size());
            files.add(SettledFile.of(file, new Path(new Path(staging, table), name).toString()));
          }
          List<SettledFile> copied = SettledFile.copied(spark, files);
          system.delete(written, true);
          return copied;
        });
  }

  private List<String> parquetFiles(Path directory) throws IOException {
    return Arrays.stream(system.listStatus(directory))
        .map(status -> status.getPath().toString())
        .filter(path -> path.endsWith(".parquet"))
        .sorted()
        .toList();
  }

  private static TableFiles described(Table<?> table, List<SettledFile> settled) {
    List<ColumnType> columns =
        table.columns().stream()
            .map(column -> new ColumnType(column.name(), column.type().catalogString()))
            .toList();
    List<File> files =
        settled.stream()
            .map(file -> new File(table.name() + "/" + file.name(), file.bytes()))
            .toList();
    long rows = settled.stream().mapToLong(SettledFile::rows).sum();
    return new TableFiles(table.name(), rows, columns, files);
  }
}
