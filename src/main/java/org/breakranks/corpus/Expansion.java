package org.breakranks.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.fs.FSDataInputStream;

/**
 * What is packed in a file, read as long as it is in proportion to the file: a bomb of some
 * kilobytes shall not keep a machine busy for hours. Text shrinks to a tenth, seldom to a fiftieth;
 * a file is given up that turned out a thousand times as large as it is, and larger than any that
 * does no harm.
 */
final class Expansion extends FilterInputStream {

  static final int TIMES = 1_000;
  static final long HARMLESS = 256L << 20;

  private final FSDataInputStream file;
  private long bytes;

  /**
   * @param unpacked what is packed in the file
   * @param file the file, as far as it has been read
   */
  Expansion(InputStream unpacked, FSDataInputStream file) {
    super(unpacked);
    this.file = file;
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
    if (bytes > HARMLESS && bytes / TIMES > file.getPos()) {
      throw new IOException(
          "given up after %,d bytes: more than %,d times what they are packed in"
              .formatted(bytes, TIMES));
    }
  }
}
