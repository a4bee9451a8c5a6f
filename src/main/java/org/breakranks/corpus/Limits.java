package org.breakranks.corpus;

import java.io.Serializable;

/**
 * How large a record may be; a larger one is rejected, and the rest is read.
 *
 * @param recordBytes longest record of a file, in bytes after decompression
 * @param articleChars longest text, in UTF-16 units
 */
public record Limits(int recordBytes, int articleChars) implements Serializable {

  /** 16 MB a record, a million characters a text. */
  public static final Limits DEFAULT = new Limits(16 << 20, 1_000_000);

  public Limits {
    if (recordBytes < 1 || articleChars < 1) {
      throw new IllegalArgumentException(
          "limits need to be positive, got " + recordBytes + " and " + articleChars);
    }
  }

  /** What a record beyond them is told. */
  String text() {
    return "longer than %d bytes or %d characters".formatted(recordBytes, articleChars);
  }
}
