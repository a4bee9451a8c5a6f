package org.breakranks.job;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;
import org.apache.spark.sql.SparkSession;

/** A disk that fails after so many bytes: it is full then, or can only be read from there on. */
public final class FailingDisk extends LocalFileSystem {

  private static final String KEY = "fs.file.impl";
  private static final String CACHED = "fs.file.impl.disable.cache";
  private static final AtomicLong LEFT = new AtomicLong();

  private static volatile Fault fault;

  /** What becomes of it. */
  enum Fault {
    FULL("No space left on device"),
    READ_ONLY("Read-only file system");

    private final String message;

    Fault(String message) {
      this.message = message;
    }

    String message() {
      return message;
    }
  }

  public FailingDisk() {
    super(new Raw());
  }

  /**
   * Does something on such a disk.
   *
   * @return how many bytes were written
   */
  static long fails(SparkSession spark, Fault how, long bytes, Runnable work) {
    fault = how;
    LEFT.set(bytes);
    spark.conf().set(KEY, FailingDisk.class.getName());
    spark.conf().set(CACHED, "true");
    try {
      work.run();
    } finally {
      spark.conf().unset(KEY);
      spark.conf().unset(CACHED);
    }
    return bytes - LEFT.get();
  }

  private static void spend(int bytes) throws IOException {
    if (LEFT.addAndGet(-bytes) < 0) {
      throw new IOException(fault.message());
    }
  }

  private static void change() throws IOException {
    if (fault == Fault.READ_ONLY && LEFT.get() <= 0) {
      throw new IOException(fault.message());
    }
  }

  /** The disk itself. */
  private static final class Raw extends RawLocalFileSystem {

    @Override
    public FSDataOutputStream create(
        Path file, boolean overwrite, int buffer, short copies, long block, Progressable progress)
        throws IOException {
      change();
      return counted(super.create(file, overwrite, buffer, copies, block, progress));
    }

    @Override
    public FSDataOutputStream create(
        Path file,
        FsPermission permission,
        boolean overwrite,
        int buffer,
        short copies,
        long block,
        Progressable progress)
        throws IOException {
      change();
      return counted(super.create(file, permission, overwrite, buffer, copies, block, progress));
    }

    @Override
    public boolean mkdirs(Path folder) throws IOException {
      change();
      return super.mkdirs(folder);
    }

    @Override
    public boolean rename(Path from, Path to) throws IOException {
      change();
      return super.rename(from, to);
    }

    @Override
    public boolean delete(Path path, boolean recursive) throws IOException {
      change();
      return super.delete(path, recursive);
    }

    private static FSDataOutputStream counted(FSDataOutputStream out) throws IOException {
      OutputStream counting =
          new FilterOutputStream(out) {
            @Override
            public void write(int one) throws IOException {
              spend(1);
              out.write(one);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
              spend(length);
              out.write(bytes, from, length);
            }
          };
      return new FSDataOutputStream(counting, null);
    }
  }
}
