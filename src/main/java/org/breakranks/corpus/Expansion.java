package org.breakranks.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.fs.FSDataInputStream;

/**
 * What is packed in a file, read as long as it is in proportion to the file: a bomb of some
 * kilobytes shall not keep a machine busy for hours. Text shrinks to a tenth, seldom to a fiftieth;
 * a file is given up that turned out many more times as large as it is, and larger than any that
 * does no harm.
 */
final class Expansion extends FilterInputStream {

  private final FSDataInputStream file;
  private final Limits limits;
  private long bytes;

  /**
   * @param unpacked what is packed in the file
   * @param file the file, as far as it has been read
   * @param limits how many times as large is out of proportion
   */
  Expansion(InputStream unpacked, FSDataInputStream file, Limits limits) {
    super(unpacked);
    this.file = file;
    this.limits = limits;
  }

  @Override
  public int read() throws IOException {
    int next = Guarded.opened(super::read);
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] buffer, int begin, int length) throws IOException {
    int read = Guarded.opened(() -> super.read(buffer, begin, length));
    count(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long most) throws IOException {
    long skipped = Guarded.opened(() -> super.skip(most));
    count(skipped);
    return skipped;
  }

  private void count(long read) throws IOException {
    bytes += read;
    limits.bound(bytes, file.getPos());
  }
}
