package org.breakranks.corpus;

import java.io.IOException;

/** The bytes of one record in a file. */
final class Piece {

  private final long offset;
  private final byte[] bytes;
  private final boolean complete;

  Piece(long offset, byte[] bytes, boolean complete) {
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

  boolean isBlank() {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  /** Cuts a stream into pieces. Memory is bounded by the longest piece that is kept whole. */
  interface Cutter {

    /** The next piece, or null at the end of the stream. */
    Piece next() throws IOException;

    /** How many bytes of the file have been read: where the next piece begins. */
    long offset();
  }
}
