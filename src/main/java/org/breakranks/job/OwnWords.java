package org.breakranks.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.configuration.Storage;
import org.breakranks.lexicon.LexiconSource;

/** The tables that a user adds to the lexicon. */
public final class OwnWords {

  private OwnWords() {}

  /**
   * The bundled tables and those of the folders, on any file system of Hadoop.
   *
   * @throws ExpectedFailure if a folder cannot be read, naming it
   */
  public static LexiconSource of(List<String> folders, Configuration hadoop) {
    LexiconSource source = LexiconSource.bundled();
    for (String folder : folders) {
      try {
        Path path = new Path(folder);
        FileSystem system = Storage.of(path, hadoop);
        FileStatus[] files = system.listStatus(path);
        Arrays.sort(files);
        for (FileStatus file : files) {
          String name = file.getPath().getName();
          if (name.endsWith(".tsv")) {
            source = source.with(name, content(system, file.getPath()));
          }
        }
      } catch (IOException | IllegalArgumentException e) {
        throw ExpectedFailure.badInput("lexicon folder cannot be read: " + folder, e);
      }
    }
    return source;
  }

  private static String content(FileSystem system, Path file) throws IOException {
    try (FSDataInputStream in = system.open(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
