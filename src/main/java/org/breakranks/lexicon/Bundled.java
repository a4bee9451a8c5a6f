package org.breakranks.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The word tables packed into the jar: {@code conf/lexicon} as it was when it was built. */
public final class Bundled {

  private static final String FOLDER = "/breakranks/lexicon/";

  private Bundled() {}

  /**
   * A table of {@code conf/lexicon} by its file name, for example {@code numbers.tsv}.
   *
   * @throws LexiconException if there is none of that name, or it is not well formed
   */
  public static Table table(String file) {
    try (InputStream in = Bundled.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new LexiconException("no table " + FOLDER + file + " on the class path");
      }
      return Table.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("can't read the table " + file, e);
    }
  }
}
