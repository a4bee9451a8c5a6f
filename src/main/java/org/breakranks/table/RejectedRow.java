package org.breakranks.table;

/**
 * A row of the table {@code rejected}: input we could not use.
 *
 * @param sourceUri the file
 * @param record where the record begins in it: bytes before it, after decompression
 * @param reason why
 * @param detail what exactly was wrong
 * @param raw the first 1,000 characters of the record
 */
public record RejectedRow(String sourceUri, long record, Reason reason, String detail, String raw) {

  /** How much of the record is kept, in characters. */
  public static final int RAW_LENGTH = 1_000;

  public RejectedRow {
    if (raw != null && raw.length() > RAW_LENGTH) {
      raw = raw.substring(0, RAW_LENGTH);
    }
  }

  /** Why a record was rejected. */
  public enum Reason {
    /** The file could not be opened or read to its end. */
    UNREADABLE_FILE,
    /** A file of a kind that is not read. */
    UNSUPPORTED_FORMAT,
    /** A line that is no JSON object, a row of a table that does not fit its header. */
    BROKEN_RECORD,
    /** A record none of whose fields holds a text, or a file of white space. */
    NO_TEXT,
    /** A text longer than the configured limit. */
    TOO_LONG,
    /** The same content was taken in already, from another record. */
    DUPLICATE_RECORD,
    /** An article whose reading failed by a fault of ours: it tells nothing. */
    READING_FAILED
  }
}
