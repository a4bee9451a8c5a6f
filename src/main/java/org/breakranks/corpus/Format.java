package org.breakranks.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file holds, by its first bytes and its name. */
enum Format {
  /** One article. */
  TEXT,
  /** One record a line. */
  JSON_LINES,
  /** An array of records, or records that stretch over lines. */
  JSON,
  /** A table with a header, its cells parted by commas, tabs, semicolons or bars. */
  CSV,
  /** A table in columns. */
  PARQUET,
  /** One article: a web page. */
  HTML,
  /** An export of records in XML. */
  XML,
  /** An archive of web pages. */
  WARC,
  /** Something else. */
  UNSUPPORTED;

  private static final Set<String> COMPRESSED = Set.of("gz", "bz2", "zst", "zstd");
  private static final Set<String> LINES = Set.of("jsonl", "ndjson", "jl", "json");
  private static final Set<String> TABLE = Set.of("csv", "tsv", "tab");
  private static final Set<String> PLAIN = Set.of("", "txt", "text");
  private static final Set<String> PAGE = Set.of("html", "htm", "xhtml", "shtml");
  private static final Pattern HTML_START =
      Pattern.compile(
          "^(?:<\\?xml[^>]*>\\s*)?(?:<!--(?s:.){0,500}?-->\\s*)*(?i:<!doctype html|<html)");
  private static final int LEAST_CONTROL = 10;

  /**
   * The format of a file.
   *
   * @param uri its address
   * @param head its first bytes, after decompression
   * @param names by which a table without a telling name is known from prose
   */
  static Format of(String uri, byte[] head, ColumnNames names) {
    String begin = new String(head, StandardCharsets.ISO_8859_1).stripLeading();
    if (begin.startsWith("PAR1")) {
      return PARQUET;
    }
    String kind = kind(uri);
    if (begin.startsWith("WARC/") || kind.equals("warc")) {
      return WARC;
    }
    if (isBinary(head) || begin.startsWith("%PDF-") || begin.startsWith("{\\rtf")) {
      return UNSUPPORTED;
    }
    if (HTML_START.matcher(begin).find() || (PAGE.contains(kind) && begin.startsWith("<"))) {
      return HTML;
    }
    if (begin.startsWith("<?xml") || (kind.equals("xml") && begin.startsWith("<"))) {
      return XML;
    }
    if (begin.matches("(?s)(?:\\[\\s*\\{|\\{\\s*[\"}]).*") && !TABLE.contains(kind)) {
      return begin.matches("(?s)(?:\\[|\\{\\s*\\n).*") ? JSON : JSON_LINES;
    }
    if (LINES.contains(kind)) {
      return JSON_LINES;
    }
    if (TABLE.contains(kind) || CsvHeader.isTable(head, names)) {
      return CSV;
    }
    return PLAIN.contains(kind) ? TEXT : UNSUPPORTED;
  }

  /** Whether a file of this name may be entered midway. */
  static boolean maySplit(String uri) {
    String extension = extension(name(uri));
    return LINES.contains(extension) || extension.equals("parquet");
  }

  /** Whether a reader can begin in the middle of a file that is not compressed. */
  boolean isSplittable() {
    return this == JSON_LINES || this == PARQUET;
  }

  /** Whether a file holds one article alone. */
  boolean isOneArticle() {
    return this == TEXT || this == HTML;
  }

  /** Whether the file is one of records, as far as its name tells. */
  static boolean mayHoldRecords(String uri) {
    String kind = kind(uri);
    return LINES.contains(kind) || TABLE.contains(kind) || kind.equals("parquet");
  }

  /** More than one in ten of its characters is none that a text may hold. */
  private static boolean isBinary(byte[] head) {
    int control = 0;
    for (byte b : head) {
      control += b >= 0 && b < ' ' && "\t\n\r\f\u001B".indexOf(b) < 0 ? 1 : 0;
    }
    return control * LEAST_CONTROL > head.length;
  }

  /** The extension that tells the format, whatever the file was compressed with. */
  private static String kind(String uri) {
    String name = name(uri);
    String extension = extension(name);
    return COMPRESSED.contains(extension) ? extension(stem(name)) : extension;
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
