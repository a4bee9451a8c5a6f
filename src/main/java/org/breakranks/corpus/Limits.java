package org.breakranks.corpus;

import java.io.Serializable;
import org.breakranks.configuration.Input;

/**
 * How large a record may be; a larger one is rejected, and the rest is read.
 *
 * @param recordBytes longest record of a file, in bytes after decompression
 * @param articleChars longest text, in UTF-16 units
 */
public record Limits(int recordBytes, int articleChars) implements Serializable {

  public Limits {
    if (recordBytes < 1 || articleChars < 1) {
      throw new IllegalArgumentException(
          "limits need to be positive, got " + recordBytes + " and " + articleChars);
    }
  }

  /** The limits of the configuration. */
  public static Limits of(Input input) {
    return new Limits(input.recordBytes(), input.articleChars());
  }

  /** What a record beyond them is told. */
  String text() {
    return "longer than %d bytes or %d characters".formatted(recordBytes, articleChars);
  }
}
