package org.breakranks.corpus;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.configuration.Storage;

/** Finds the files of a corpus on any file system of Hadoop. */
final class Listing {

  private Listing() {}

  /**
   * All files of folders (with what lies below them), globs and single files, each once, sorted.
   * Names that begin with a dot or an underscore are hidden.
   *
   * @throws ExpectedFailure if a path does not exist or cannot be read, naming it
   */
  static List<InputFile> of(List<String> inputs, Configuration hadoop) {
    List<InputFile> files = new ArrayList<>();
    for (String input : inputs) {
      try {
        Path path = new Path(input);
        FileSystem system = Storage.of(path, hadoop);
        for (FileStatus status : found(system, path, input)) {
          add(system, status, new ArrayDeque<>(), files);
        }
      } catch (IOException | IllegalArgumentException e) {
        throw ExpectedFailure.badInput(
            "input cannot be read: " + input + " (" + e.getMessage() + ")", e);
      }
    }
    return files.stream().distinct().sorted(Comparator.comparing(InputFile::uri)).toList();
  }

  /**
   * Single files by their addresses, in which no character is a wildcard.
   *
   * @throws ExpectedFailure if one does not exist or cannot be read, naming it
   */
  static List<InputFile> ofFiles(List<String> uris, Configuration hadoop) {
    List<InputFile> files = new ArrayList<>();
    for (String uri : uris) {
      try {
        Path path = new Path(uri);
        files.add(new InputFile(uri, Storage.of(path, hadoop).getFileStatus(path).getLen()));
      } catch (IOException e) {
        throw ExpectedFailure.badInput("input is gone: " + uri, e);
      }
    }
    return files;
  }

  /** What a path names: a name that holds brackets may be meant as it stands. */
  private static FileStatus[] found(FileSystem system, Path path, String input) throws IOException {
    if (system.exists(path)) {
      return new FileStatus[] {system.getFileStatus(path)};
    }
    FileStatus[] found = system.globStatus(path);
    if (found == null || found.length == 0) {
      throw ExpectedFailure.badInput("input not found: " + input);
    }
    return found;
  }

  private static void add(
      FileSystem system, FileStatus status, Deque<java.nio.file.Path> above, List<InputFile> files)
      throws IOException {
    if (status.isFile()) {
      files.add(new InputFile(status.getPath().toString(), status.getLen()));
      return;
    }
    java.nio.file.Path folder = real(status.getPath());
    if (folder != null && above.contains(folder)) {
      return; // a link back to where we come from
    }
    above.push(folder == null ? java.nio.file.Path.of("") : folder);
    for (FileStatus child : system.listStatus(status.getPath())) {
      String name = child.getPath().getName();
      if (!name.startsWith(".") && !name.startsWith("_")) {
        add(system, child, above, files);
      }
    }
    above.pop();
  }

  /** Where a local folder really lies; null on other file systems, which have no links. */
  private static java.nio.file.Path real(Path folder) throws IOException {
    return "file".equals(folder.toUri().getScheme())
        ? java.nio.file.Path.of(folder.toUri().getPath()).toRealPath()
        : null;
  }
}
