package org.breakranks.publication;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.ChecksumFileSystem;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.configuration.Storage;
import org.breakranks.table.Catalog;

/**
 * The directory in which runs are published:
 *
 * <pre>
 * runs/&lt;run id&gt;/&lt;table&gt;/part-00000.zstd.parquet
 * runs/&lt;run id&gt;/_manifest.json
 * history/&lt;number&gt;
 * CURRENT
 * </pre>
 *
 * What is being written lies in {@code .unfinished} until it is whole.
 */
public final class Warehouse {

  private static final String MANIFEST = "_manifest.json";

  private static final String RUNS = "runs";
  private static final String CURRENT = "CURRENT";
  private static final String HISTORY = "history";
  private static final String UNFINISHED = ".unfinished";
  private static final String RUN_ID = "[0-9a-f]{16}";
  private static final String STOPPED = "_stopped";
  private static final Duration ABANDONED = Duration.ofDays(3);

  private final Path root;
  private final FileSystem system;
  private final Configuration hadoop;

  private Warehouse(Path root, FileSystem system, Configuration hadoop) {
    this.root = root;
    this.system = system;
    this.hadoop = hadoop;
  }

  /**
   * The warehouse in a directory, which need not exist yet.
   *
   * @throws ExpectedFailure if something that is not ours lies there, naming it; nothing is touched
   */
  public static Warehouse at(String directory, Configuration hadoop) {
    try {
      Path path = new Path(directory);
      FileSystem system = withoutChecksums(Storage.of(path, hadoop));
      Warehouse warehouse = new Warehouse(system.makeQualified(path), system, hadoop);
      warehouse.requireOurs();
      return warehouse;
    } catch (IOException | IllegalArgumentException e) {
      throw ExpectedFailure.badInput(
          "warehouse cannot be used: " + directory + " (" + e.getMessage() + ")", e);
    }
  }

  /** Its address. */
  public String uri() {
    return root.toString();
  }

  /** The id of the run that is published, empty when none is. */
  public Optional<String> current() {
    return io(() -> pointer().read());
  }

  /** The ids of all whole runs, published or not, sorted. */
  public List<String> runs() {
    return io(
        () -> {
          List<String> ids = new ArrayList<>();
          for (FileStatus status : children(new Path(root, RUNS))) {
            String id = status.getPath().getName();
            if (manifest(id).isPresent()) {
              ids.add(id);
            }
          }
          ids.sort(Comparator.naturalOrder());
          return ids;
        });
  }

  /** The directory of a run. */
  public String run(String runId) {
    return runPath(runId).toString();
  }

  /** The manifest of a run, empty when there is no whole run of this id. */
  public Optional<Manifest> manifest(String runId) {
    return io(() -> manifestOf(runId).read()).map(Manifest::of);
  }

  /**
   * A new edition of a run, to be written and then published. What others left behind long ago is
   * removed; whoever began of late may still be at work, even at the same run.
   *
   * @param attempt tells attempts apart: the id of the Spark application
   */
  public Edition edition(String runId, String attempt) {
    return io(
        () -> {
          clear(Warehouse::isAbandoned);
          return new Edition(this, runId, attempt, staging(runId + "-" + attempt), system);
        });
  }

  /** A folder that is not there yet, though an attempt before could not remove its own. */
  private Path staging(String name) throws IOException {
    Path unfinished = new Path(root, UNFINISHED);
    Path staging = new Path(unfinished, name);
    for (int again = 2; system.exists(staging); again++) {
      staging = new Path(unfinished, name + "-" + again);
    }
    return staging;
  }

  /** Removes what attempts at a run have written: it is published, and nobody needs them. */
  void clear(String runId) throws IOException {
    clear(left -> left.getPath().getName().startsWith(runId));
  }

  private void clear(Predicate<FileStatus> unwanted) throws IOException {
    for (FileStatus left : children(new Path(root, UNFINISHED))) {
      if (unwanted.test(left)) {
        system.delete(left.getPath(), true);
      }
    }
  }

  /** Says of what lies unfinished that a gate stopped it, once all of it is written. */
  boolean markStopped(Path staging, String gates) throws IOException {
    return new WholeFile(new Path(staging, STOPPED), hadoop).create(gates + "\n");
  }

  /** The runs that gates stopped and whose rejected records still lie there, the last one last. */
  public List<Stopped> stopped() {
    return io(
        () -> {
          List<Stopped> stopped = new ArrayList<>();
          for (FileStatus left : children(new Path(root, UNFINISHED))) {
            stopped(left).ifPresent(stopped::add);
          }
          stopped.sort(Comparator.comparing(Stopped::at).thenComparing(Stopped::directory));
          return stopped;
        });
  }

  private Optional<Stopped> stopped(FileStatus left) throws IOException {
    Path folder = left.getPath();
    Path mark = new Path(folder, STOPPED);
    Optional<String> gates = new WholeFile(mark, hadoop).read();
    if (gates.isEmpty()) {
      return Optional.empty();
    }
    String runId = folder.getName().split("-", 2)[0];
    Instant at = Instant.ofEpochMilli(system.getFileStatus(mark).getModificationTime());
    String directory = new Path(folder, Catalog.REJECTED.name()).toString();
    return Optional.of(new Stopped(runId, gates.get(), at, directory));
  }

  /** A chance to publish, for a job that begins now. */
  public Turn turn() {
    return new Turn(this);
  }

  /** Which run was made the current one when. */
  public History history() {
    return new History(new Path(root, HISTORY), system, hadoop);
  }

  void point(String runId, String attempt) throws IOException {
    pointer().write(runId + "\n", attempt);
  }

  /**
   * Removes runs, whole ones and remains, and says which.
   *
   * @param unwanted which may be removed
   * @param settled which of these may be removed even if they are new
   */
  List<String> remove(Predicate<String> unwanted, Predicate<String> settled) {
    return io(
        () -> {
          List<String> removed = new ArrayList<>();
          for (FileStatus run : children(new Path(root, RUNS))) {
            String id = run.getPath().getName();
            if (unwanted.test(id) && (settled.test(id) || isAbandoned(run))) {
              // Without its manifest it is no run any more, so nobody sees half of it.
              system.delete(new Path(run.getPath(), MANIFEST), false);
              system.delete(run.getPath(), true);
              removed.add(id);
            }
          }
          removed.sort(Comparator.naturalOrder());
          return removed;
        });
  }

  /**
   * Why there is no such run.
   *
   * @param published the times that runs were made the current one
   */
  ExpectedFailure missing(String runId, List<History.Entry> published) {
    boolean removed = published.stream().anyMatch(entry -> entry.runId().equals(runId));
    return ExpectedFailure.badInput(
        removed
            ? "run %s of %s was removed by gc, only %s are left".formatted(runId, root, runs())
            : "no such run in %s: %s, only %s".formatted(root, runId, runs()));
  }

  private static boolean isAbandoned(FileStatus left) {
    long age = System.currentTimeMillis() - left.getModificationTime();
    return age > ABANDONED.toMillis();
  }

  /** Checksum files beside ours would be files that are no tables. */
  static FileSystem withoutChecksums(FileSystem system) {
    return system instanceof ChecksumFileSystem sums ? sums.getRawFileSystem() : system;
  }

  private WholeFile pointer() {
    return new WholeFile(new Path(root, CURRENT), hadoop);
  }

  WholeFile manifestOf(String runId) {
    return new WholeFile(new Path(runPath(runId), MANIFEST), hadoop);
  }

  Path runPath(String runId) {
    return new Path(new Path(root, RUNS), runId);
  }

  private void requireOurs() throws IOException {
    if (system.exists(root) && !system.getFileStatus(root).isDirectory()) {
      throw ExpectedFailure.badInput("warehouse is a file: " + root);
    }
    for (FileStatus status : children(root)) {
      String name = status.getPath().getName();
      boolean ours =
          name.equals(RUNS)
              || name.equals(CURRENT)
              || name.equals(HISTORY)
              || name.equals(UNFINISHED)
              || name.startsWith("." + CURRENT);
      if (!ours) {
        throw notOurs(status);
      }
    }
    for (FileStatus status : children(new Path(root, RUNS))) {
      if (!status.getPath().getName().matches(RUN_ID)) {
        throw notOurs(status);
      }
    }
  }

  private ExpectedFailure notOurs(FileStatus status) {
    return ExpectedFailure.badInput(
        "warehouse %s holds something that is not ours: %s; nothing was touched"
            .formatted(root, status.getPath()));
  }

  /**
   * What lies there; nothing where there is no such directory, or other jobs remove it just now.
   */
  private List<FileStatus> children(Path directory) throws IOException {
    try {
      return List.of(system.listStatus(directory));
    } catch (FileNotFoundException none) {
      return List.of();
    }
  }

  /** Work on files that may fail. */
  interface FileWork<T> {
    T run() throws IOException;
  }

  static <T> T io(FileWork<T> work) {
    try {
      return work.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
