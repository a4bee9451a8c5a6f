package org.breakranks.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.function.Predicate;

/**
 * Cuts an XML export into its records by their tags alone, so that broken markup in one of them
 * loses no other. The first record tells the name of them all; a record that is not closed ends
 * where the next one begins. Memory is bounded by the longest record that is kept whole.
 */
final class XmlRecords {

  private static final int END = -1;
  private static final String CHARACTERS = "![CDATA[";
  private static final String COMMENT = "!--";
  private static final int LONGEST_NAME = 200;

  /** Each costs reading a record's length again, which a file made to hurt shall not have. */
  private static final int MOST_UNCLOSED = 50;

  private final Predicate<String> isRecord;
  private final int longest;
  private InputStream in;
  private long offset;
  private int next;
  private String name;
  private int unclosed;

  /** The record at hand, null between records. */
  private ByteArrayOutputStream kept;

  private long begin;

  /** A tag as far as it tells records apart. */
  private enum Tag {
    OPENS,
    CLOSES,
    OTHER
  }

  /**
   * One record.
   *
   * @param name of its element
   * @param isClosed whether its end was found
   */
  record Cut(String name, Piece piece, boolean isClosed) {}

  /**
   * @param in a buffered stream, read from where it stands
   * @param offset how many bytes of the file come before that
   * @param isRecord whether an element of this local name is a record
   * @param longest how many bytes of a record are kept
   */
  XmlRecords(InputStream in, long offset, Predicate<String> isRecord, int longest)
      throws IOException {
    this.in = in;
    this.offset = offset;
    this.isRecord = isRecord;
    this.longest = longest;
    this.next = in.read();
  }

  long offset() {
    return offset;
  }

  /** The next record, or null at the end of the file. */
  Cut next() throws IOException {
    while (next != END) {
      if (next != '<') {
        take();
        continue;
      }
      Cut cut = tag();
      if (cut != null) {
        return cut;
      }
    }
    return kept == null ? null : cut(false);
  }

  /** Reads what begins with an angle bracket; the record that ends there, else null. */
  private Cut tag() throws IOException {
    long at = offset;
    ByteArrayOutputStream before = kept;
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    kept = null;
    String tag = name(read);
    Tag kind = kind(tag);
    if (kind == Tag.OPENS && before != null) {
      Cut open = new Cut(name, piece(before, at), false);
      begin(at, read);
      return open;
    }
    if (kind == Tag.OPENS) {
      begin(at, read);
      return toEndOfTag() == '/' ? cut(true) : null;
    }
    kept = before;
    if (kept != null) {
      append(read);
    }
    if (tag.equals(CHARACTERS) || tag.equals(COMMENT)) {
      return past(tag.equals(COMMENT) ? "-->" : "]]>");
    }
    if (kind == Tag.CLOSES && kept != null) {
      toEndOfTag();
      return cut(true);
    }
    return null;
  }

  /** The bracket and the name behind it, without the prefix of a namespace. */
  private String name(ByteArrayOutputStream read) throws IOException {
    StringBuilder name = new StringBuilder();
    read.write(next);
    advance();
    while ((next != END && " \t\r\n>/<".indexOf(next) < 0) || (next == '/' && name.isEmpty())) {
      name.append((char) next);
      read.write(next);
      advance();
      String sofar = name.toString();
      if (sofar.equals(COMMENT) || sofar.equals(CHARACTERS) || name.length() > LONGEST_NAME) {
        break;
      }
    }
    return name.toString();
  }

  private Tag kind(String tag) {
    boolean closes = tag.startsWith("/");
    String local = tag.substring(Math.max(closes ? 1 : 0, tag.indexOf(':') + 1));
    if (name == null && !closes && isRecord.test(local)) {
      name = local;
    }
    if (!local.equals(name)) {
      return Tag.OTHER;
    }
    return closes ? Tag.CLOSES : Tag.OPENS;
  }

  /** Reads up to the end of a tag; returns the character before it. */
  private int toEndOfTag() throws IOException {
    int before = 0;
    while (next != END && next != '>' && next != '<') {
      before = next;
      take();
    }
    if (next == '>') {
      take();
    }
    return before;
  }

  /** Reads past characters in which tags are none; where they have no end, they have no begin. */
  private Cut past(String end) throws IOException {
    long from = offset;
    ByteArrayOutputStream passed = new ByteArrayOutputStream();
    int matched = 0;
    while (next != END && matched < end.length() && passed.size() < longest) {
      matched = next == end.charAt(matched) ? matched + 1 : next == end.charAt(0) ? 2 : 0;
      passed.write(next);
      advance();
    }
    if (matched == end.length()) {
      if (kept != null) {
        append(passed);
      }
      return null;
    }
    if (++unclosed > MOST_UNCLOSED) {
      throw new IOException("more than %d sections without an end".formatted(MOST_UNCLOSED));
    }
    if (next != END) {
      passed.write(next);
    }
    in = new SequenceInputStream(new ByteArrayInputStream(passed.toByteArray()), in);
    offset = from;
    next = in.read();
    return null;
  }

  private void begin(long at, ByteArrayOutputStream read) {
    begin = at;
    kept = new ByteArrayOutputStream();
    append(read);
  }

  private Cut cut(boolean isClosed) {
    Cut cut = new Cut(name, piece(kept, offset), isClosed);
    kept = null;
    return cut;
  }

  private Piece piece(ByteArrayOutputStream bytes, long end) {
    return new Piece(begin, bytes.toByteArray(), bytes.size() == end - begin);
  }

  private void append(ByteArrayOutputStream bytes) {
    int length = Math.min(bytes.size(), longest - kept.size());
    kept.write(bytes.toByteArray(), 0, Math.max(0, length));
  }

  private void take() throws IOException {
    if (kept != null && kept.size() < longest) {
      kept.write(next);
    }
    advance();
  }

  private void advance() throws IOException {
    next = in.read();
    offset++;
  }
}
