package org.breakranks.corpus;

import java.io.Closeable;
import java.io.IOException;

/** The records of a file one after another, as its format gives them. */
interface Entries extends Closeable {

  /**
   * The next record, or null at the end.
   *
   * @throws IOException when the file cannot be read any further
   */
  Entry next() throws IOException;

  /** Where reading stands: bytes before it, after decompression. */
  long offset();
}
