package org.breakranks.configuration;

import java.io.IOException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The file systems of Hadoop, as far as a user may name one that is not at hand. */
public final class Storage {

  private Storage() {}

  /**
   * The file system on which a path lies.
   *
   * @throws IOException if it is not known or does not answer, or if its classes are missing, as
   *     those of {@code s3a} are unless Spark was told to fetch them
   */
  public static FileSystem of(Path path, org.apache.hadoop.conf.Configuration hadoop)
      throws IOException {
    try {
      return path.getFileSystem(hadoop);
    } catch (RuntimeException missing) {
      if (missing.getCause() instanceof ClassNotFoundException absent) {
        throw new IOException(absent.getMessage(), missing);
      }
      throw missing;
    }
  }
}
