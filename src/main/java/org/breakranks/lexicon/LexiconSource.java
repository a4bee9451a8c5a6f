package org.breakranks.lexicon;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the tables come from: those in the jar, and the tables a user adds. It carries the user's
 * tables as text, so that it can be broadcast, and leaves the bundled ones where they are.
 *
 * <pre>{@code
 * LexiconSource source = LexiconSource.bundled().with("places.tsv", content);
 * Lexicon lexicon = Lexicon.load(source);
 * }</pre>
 *
 * <p>A user's table bears the name of the bundled one it adds to. Its rows come after the bundled
 * ones; where the first column of the bundled table names each row only once, a row with the same
 * first cell takes the bundled row's place. A table of another name would be read by nobody and is
 * refused.
 *
 * @param own content by file name, in the order of the names
 */
public record LexiconSource(Map<String, String> own) implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final LexiconSource BUNDLED = new LexiconSource(Map.of());

  public LexiconSource {
    for (String file : own.keySet()) {
      if (!BundledTables.has(file)) {
        throw new LexiconException(
            "expected a table of your own to be named like one of "
                + BundledTables.names()
                + ", got \""
                + file
                + "\"");
      }
    }
    own = new TreeMap<>(own);
  }

  /** The tables in the jar and no others. */
  public static LexiconSource bundled() {
    return BUNDLED;
  }

  /** This source and one more table of the user's own. */
  public LexiconSource with(String file, String content) {
    Map<String, String> more = new TreeMap<>(own);
    if (more.put(file, content) != null) {
      throw new LexiconException("expected each table once, got \"" + file + "\" again");
    }
    return new LexiconSource(more);
  }

  /**
   * The SHA-256 of all tables in the order of their names, in hexadecimal. The order of the lines
   * of a table has no meaning, so it changes nothing here.
   */
  public String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      SortedMap<String, String> tables = new TreeMap<>(BundledTables.contents());
      own.forEach((file, content) -> tables.put(file + "+own", content));
      tables.forEach((file, content) -> update(digest, file, content));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The table of this name, the user's rows added. */
  Table table(String file) {
    if (!BundledTables.has(file)) {
      throw new IllegalArgumentException(
          "expected one of the tables " + BundledTables.names() + ", got \"" + file + "\"");
    }
    String mine = own.get(file);
    Table bundled = Table.read(file, BundledTables.content(file));
    return mine == null ? bundled : bundled.with(Table.read("own " + file, mine));
  }

  private static void update(MessageDigest digest, String file, String content) {
    String[] lines = content.split("\\R", -1);
    Arrays.sort(lines);
    digest.update(file.getBytes(StandardCharsets.UTF_8));
    for (String line : lines) {
      digest.update((byte) '\n');
      digest.update(line.getBytes(StandardCharsets.UTF_8));
    }
    digest.update((byte) 0);
  }
}
