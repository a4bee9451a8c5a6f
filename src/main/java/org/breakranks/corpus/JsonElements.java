package org.breakranks.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;

/**
 * The objects of a JSON array, or of a file that writes an object over several lines, one after
 * another. A broken object does not swallow those behind it: where JSON allows no brace, the next
 * one begins.
 */
final class JsonElements implements Piece.Cutter {

  private static final int END = -1;

  private final InputStream in;
  private final int longest;
  private final BitSet objects = new BitSet();
  private long offset;
  private int next;

  private ByteArrayOutputStream bytes;
  private int depth;
  private boolean inString;
  private int before;

  /** How many arrays are open around the objects. */
  private int arrays;

  /**
   * @param in a buffered stream, read from where it stands
   * @param offset how many bytes of the file come before that
   * @param longest how many bytes of an object are kept
   */
  JsonElements(InputStream in, long offset, int longest) throws IOException {
    this.in = in;
    this.offset = offset;
    this.longest = longest;
    this.next = in.read();
  }

  @Override
  public long offset() {
    return offset;
  }

  @Override
  public Piece next() throws IOException {
    while (next != END && (isSpace(next) || next == ',' || next == '[' || next == ']')) {
      arrays += next == '[' ? 1 : 0;
      arrays -= next == ']' ? 1 : 0;
      advance();
    }
    if (next == END) {
      return end();
    }
    long begin = offset;
    bytes = new ByteArrayOutputStream();
    depth = 0;
    inString = false;
    before = 0;
    while (next != END && !isOver()) {
      take();
    }
    return new Piece(begin, bytes.toByteArray(), offset - begin == bytes.size());
  }

  /** After an object cut short, the row of that object says so. */
  private Piece end() throws Fault.Malformed {
    boolean cut = arrays > 0 && (bytes == null || (before == '}' && depth == 0));
    arrays = 0;
    if (cut) {
      throw new Fault.Malformed("the file is cut: its array has no end");
    }
    return null;
  }

  /** Whether the byte at hand is no part of the element any more. */
  private boolean isOver() {
    if (inString) {
      return false;
    }
    if (depth == 0) {
      return before == '}' || (before != 0 && (next == ',' || next == ']' || next == '{'));
    }
    return next == '{' && objects.get(depth) && before != ':';
  }

  private void take() throws IOException {
    if (inString) {
      takeOfString();
      return;
    }
    switch (next) {
      case '"' -> inString = true;
      case '{', '[' -> objects.set(++depth, next == '{');
      case '}', ']' -> depth = Math.max(0, depth - 1);
      default -> {}
    }
    before = isSpace(next) ? before : next;
    keep();
  }

  /** A string cannot hold a line feed: one that seems to was never closed. */
  private void takeOfString() throws IOException {
    inString = next != '"' && next != '\n';
    boolean escape = next == '\\';
    keep();
    if (escape && next != END && next != '\n') {
      keep();
    }
  }

  private void keep() throws IOException {
    if (bytes.size() < longest) {
      bytes.write(next);
    }
    advance();
  }

  private void advance() throws IOException {
    next = in.read();
    offset++;
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }
}
