package org.breakranks.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a stream with their offsets. Memory is bounded: of a line longer than the limit only
 * its beginning is kept.
 */
final class Lines implements Piece.Cutter {

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int filled;
  private long offset;

  /**
   * @param in the stream, read from where it stands
   * @param offset how many bytes of the file come before that
   * @param longest how many bytes of a line are kept
   */
  Lines(InputStream in, long offset, int longest) {
    this.in = in;
    this.offset = offset;
    this.longest = longest;
  }

  @Override
  public long offset() {
    return offset;
  }

  /** The next line without its line feed, or null at the end of the stream. */
  @Override
  public Piece next() throws IOException {
    long begin = offset;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (at < filled || fill()) {
      int newline = newline();
      int kept = Math.min(newline - at, longest - line.size());
      line.write(buffer, at, kept);
      offset += newline - at;
      at = newline;
      if (at < filled) {
        at++;
        offset++;
        return line(begin, line, offset - 1);
      }
    }
    return offset == begin ? null : line(begin, line, offset);
  }

  private static Piece line(long begin, ByteArrayOutputStream line, long end) {
    return new Piece(begin, line.toByteArray(), line.size() == end - begin);
  }

  private int newline() {
    int newline = at;
    while (newline < filled && buffer[newline] != '\n') {
      newline++;
    }
    return newline;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }
}
