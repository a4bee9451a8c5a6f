package org.breakranks.corpus;

import java.util.Locale;
import java.util.Set;

/** What a file holds, by its name and its first character. */
enum Format {
  /** One article. */
  TEXT,
  /** One record a line. */
  JSON_LINES,
  /** Something else. */
  UNSUPPORTED;

  private static final Set<String> COMPRESSED = Set.of("gz", "bz2", "zst", "zstd", "lz4", "snappy");
  private static final Set<String> JSON = Set.of("jsonl", "ndjson", "json");
  private static final Set<String> PLAIN = Set.of("", "txt", "text");

  /**
   * The format of a file.
   *
   * @param uri its address
   * @param first its first character that is not white space, 0 when it is empty
   */
  static Format of(String uri, int first) {
    String extension = extension(name(uri));
    String inner = COMPRESSED.contains(extension) ? extension(stem(name(uri))) : extension;
    if (JSON.contains(inner)) {
      return first == '[' ? UNSUPPORTED : JSON_LINES;
    }
    if (!PLAIN.contains(inner)) {
      return UNSUPPORTED;
    }
    return first == '{' ? JSON_LINES : TEXT;
  }

  /** Whether a reader can begin in the middle of the file, at the next line. */
  static boolean isSplittable(String uri) {
    return JSON.contains(extension(name(uri)));
  }

  /** Whether the file is one of records, as far as its name tells. */
  static boolean mayHoldRecords(String uri) {
    String name = name(uri);
    String extension = extension(name);
    return JSON.contains(COMPRESSED.contains(extension) ? extension(stem(name)) : extension);
  }

  private static String name(String uri) {
    return uri.substring(uri.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** What stands behind the last dot; nothing where that is no usual extension. */
  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 ? "" : name.substring(dot + 1);
    return extension.matches("[a-z][a-z0-9]{1,6}") ? extension : "";
  }
}
