package org.breakranks.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The lines of a stream with their offsets. Memory is bounded: of a line longer than the limit only
 * its beginning is kept.
 */
final class Lines {

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

  /** One line without its line feed. */
  static final class Line {

    private final long offset;
    private final byte[] bytes;
    private final boolean complete;

    private Line(long offset, byte[] bytes, boolean complete) {
      this.offset = offset;
      this.bytes = bytes;
      this.complete = complete;
    }

    /** Bytes of the file before it. */
    long offset() {
      return offset;
    }

    /** Its bytes, for reading only. */
    byte[] bytes() {
      return bytes;
    }

    /** False when it was longer than the limit, and only its beginning was kept. */
    boolean isComplete() {
      return complete;
    }
  }

  /** How many bytes of the file have been read: where the next line begins. */
  long offset() {
    return offset;
  }

  /** The next line, or null at the end of the stream. */
  Line next() throws IOException {
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

  private static Line line(long begin, ByteArrayOutputStream line, long end) {
    return new Line(begin, line.toByteArray(), line.size() == end - begin);
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
