package org.breakranks.publication;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Which run was made the current one when, in the order in which it was done: one small file for
 * each time, named by its number. A number can be taken only once, so whoever takes the next one is
 * the only one who publishes; see {@link Turn}.
 */
public final class History {

  private static final String NAME = "%08d";

  private final Path directory;
  private final FileSystem system;
  private final Configuration hadoop;

  History(Path directory, FileSystem system, Configuration hadoop) {
    this.directory = directory;
    this.system = system;
    this.hadoop = hadoop;
  }

  /**
   * One time that a run was made the current one.
   *
   * @param number from 1
   * @param runId the run
   * @param deed how it came about
   * @param at when
   */
  public record Entry(int number, String runId, Deed deed, Instant at) {}

  /** How a run comes to be the current one. */
  public enum Deed {
    /** It was made. */
    PUBLISHED,
    /** Somebody went back to it. */
    ROLLED_BACK
  }

  /** All entries, the first one first. */
  public List<Entry> entries() {
    return Warehouse.io(
        () -> {
          List<Entry> entries = new ArrayList<>();
          if (system.exists(directory)) {
            for (FileStatus file : system.listStatus(directory)) {
              entry(file).ifPresent(entries::add);
            }
          }
          entries.sort(Comparator.comparingInt(Entry::number));
          return entries;
        });
  }

  /** The number of the last entry, 0 when there is none. */
  int last() {
    return entries().stream().mapToInt(Entry::number).max().orElse(0);
  }

  /**
   * Takes a number; false when somebody else has.
   *
   * @param attempt tells jobs apart that make the same run
   */
  boolean take(int number, String runId, Deed deed, String attempt) throws IOException {
    system.mkdirs(directory);
    String content = deed.name().toLowerCase(Locale.ROOT) + " " + runId + " " + attempt + "\n";
    return new WholeFile(path(number), hadoop).create(content);
  }

  /** Whether a number that was taken is still its taker's; object stores may let two take it. */
  boolean isHeld(int number, String runId, String attempt) throws IOException {
    return new WholeFile(path(number), hadoop)
        .read()
        .filter(content -> content.endsWith(" " + runId + " " + attempt))
        .isPresent();
  }

  /** Gives back a number that came to nothing. */
  void giveBack(int number) throws IOException {
    system.delete(path(number), false);
  }

  private Path path(int number) {
    return new Path(directory, NAME.formatted(number));
  }

  /** An entry that is being written is still empty, and names no run yet. */
  private Optional<Entry> entry(FileStatus file) throws IOException {
    String name = file.getPath().getName();
    Optional<String> content = new WholeFile(file.getPath(), hadoop).read();
    if (!name.matches("\\d{8}") || content.isEmpty()) {
      return Optional.empty();
    }
    String[] words =
        content.get().isEmpty() ? new String[] {"published", ""} : content.get().split(" ", 3);
    return Optional.of(
        new Entry(
            Integer.parseInt(name),
            words[1],
            Deed.valueOf(words[0].toUpperCase(Locale.ROOT)),
            Instant.ofEpochMilli(file.getModificationTime())));
  }
}
