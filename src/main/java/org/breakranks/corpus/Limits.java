package org.breakranks.corpus;

import java.io.IOException;
import java.io.Serializable;
import org.breakranks.configuration.Input;

/**
 * How large a record may be; a larger one is rejected, and the rest is read. And how far a packed
 * file may expand; what expands further is given up.
 *
 * @param recordBytes longest record of a file, in bytes after decompression
 * @param articleChars longest text, in UTF-16 units
 * @param unpackedBytes what a packed file may give whatever its own size, in bytes
 * @param unpackedTimes how many times its own size it may give beyond that
 */
public record Limits(int recordBytes, int articleChars, long unpackedBytes, int unpackedTimes)
    implements Serializable {

  public Limits {
    if (recordBytes < 1 || articleChars < 1 || unpackedBytes < 1 || unpackedTimes < 1) {
      throw new IllegalArgumentException(
          "limits need to be positive, got %d, %d, %d and %d"
              .formatted(recordBytes, articleChars, unpackedBytes, unpackedTimes));
    }
  }

  /** The limits of the configuration. */
  public static Limits of(Input input) {
    return new Limits(
        input.recordBytes(),
        input.articleChars(),
        input.unpacked().harmlessBytes(),
        input.unpacked().mostTimes());
  }

  /** The same for files, other ones for records. */
  Limits ofRecords(int bytes, int chars) {
    return new Limits(bytes, chars, unpackedBytes, unpackedTimes);
  }

  /** What is told of a record that is too long. */
  String ofRecord() {
    return "a record of more than %,d bytes, see input.limits.record_bytes".formatted(recordBytes);
  }

  /** What is told of a text of so many characters, which is too long. */
  String ofArticle(int chars) {
    return "a text of %,d characters, more than %,d, see input.limits.article_chars"
        .formatted(chars, articleChars);
  }

  /**
   * Fails where that many bytes are out of proportion to those that they are packed in.
   *
   * @throws IOException naming the limits
   */
  void bound(long bytes, long packed) throws IOException {
    if (bytes > unpackedBytes && bytes / unpackedTimes > packed) {
      throw new IOException(ofPacked(bytes));
    }
  }

  /** What is told of a packed file that gave so many bytes. */
  private String ofPacked(long bytes) {
    return "given up after %,d bytes: more than %,d and more than %,d times what they are packed in, see input.limits.unpacked_bytes and unpacked_times"
        .formatted(bytes, unpackedBytes, unpackedTimes);
  }
}
