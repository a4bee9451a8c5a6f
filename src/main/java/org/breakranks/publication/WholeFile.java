package org.breakranks.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/**
 * A small file that is replaced as a whole: readers see the old content or the new one. Local files
 * and HDFS rename over it; on object stores, whose renames are copies, a single write is atomic
 * already.
 */
final class WholeFile {

  private static final Set<String> OBJECT_STORES = Set.of("s3a", "s3", "gs", "oss", "cosn");

  private static final int ATTEMPTS = 5;

  private final Path file;
  private final Configuration hadoop;

  WholeFile(Path file, Configuration hadoop) {
    this.file = file;
    this.hadoop = hadoop;
  }

  /**
   * The content without white space around it, empty when the file does not exist. Where the file
   * is replaced between its opening and its reading, an object store refuses to go on: the new one
   * is read then.
   */
  Optional<String> read() throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        return content();
      } catch (IOException replaced) {
        if (attempt == ATTEMPTS) {
          throw replaced;
        }
      }
    }
  }

  private Optional<String> content() throws IOException {
    FileSystem system = file.getFileSystem(hadoop);
    if (!system.exists(file)) {
      return Optional.empty();
    }
    try (FSDataInputStream in = system.open(file)) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
    }
  }

  /**
   * Replaces the content.
   *
   * @param attempt names the temporary file, so that two writers never share one
   */
  void write(String content, String attempt) throws IOException {
    FileSystem system = file.getFileSystem(hadoop);
    String scheme = system.getUri().getScheme();
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    if (OBJECT_STORES.contains(scheme)) {
      create(system, file, bytes, true);
      return;
    }
    Path temporary = new Path(file.getParent(), "." + file.getName() + "-" + attempt);
    if (scheme.equals("file")) {
      java.nio.file.Path local = java.nio.file.Path.of(temporary.toUri().getPath());
      Files.write(local, bytes);
      Files.move(
          local,
          java.nio.file.Path.of(file.toUri().getPath()),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } else {
      create(system, temporary, bytes, true);
      FileContext.getFileContext(system.getUri(), hadoop)
          .rename(temporary, file, Options.Rename.OVERWRITE);
    }
  }

  /**
   * Writes the file unless it exists; of several who try at once one succeeds. Object stores do not
   * promise that: there of several who write at the same moment each may succeed, and the content
   * is that of the last.
   */
  boolean create(String content) throws IOException {
    FileSystem system = file.getFileSystem(hadoop);
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    try {
      if (system.getUri().getScheme().equals("file")) {
        java.nio.file.Path local = java.nio.file.Path.of(file.toUri().getPath());
        Files.write(local, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      } else {
        create(system, file, bytes, false);
      }
      return true;
    } catch (IOException e) {
      if (system.exists(file)) {
        return false;
      }
      throw e;
    }
  }

  private static void create(FileSystem system, Path path, byte[] bytes, boolean overwrite)
      throws IOException {
    try (OutputStream out = system.create(path, overwrite)) {
      out.write(bytes);
    }
  }
}
