package org.breakranks.lexicon;

/**
 * A table that cannot be read. The message names the file, the line, the column, what was expected
 * and what came: {@code places.tsv, line 3, column "lat": expected a number, got "north"}.
 */
public final class LexiconException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LexiconException(String message) {
    super(message);
  }

  public LexiconException(String message, Throwable cause) {
    super(message, cause);
  }
}
