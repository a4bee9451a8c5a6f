package org.breakranks.corpus;

import org.breakranks.table.RejectedRow.Reason;

/** One record of a file as its format gives it. */
sealed interface Entry {

  /** Where it begins in its file: bytes before it, after decompression. */
  long offset();

  /** The beginning of it as it stands in the file, or null. */
  String raw();

  /**
   * A record whose fields could be read; it may still hold no text.
   *
   * @param fields what it holds
   */
  record Found(long offset, RecordFields fields, String raw) implements Entry {}

  /**
   * A record that could not be read.
   *
   * @param reason why
   * @param detail what exactly is wrong
   */
  record Faulty(long offset, Reason reason, String detail, String raw) implements Entry {}
}
