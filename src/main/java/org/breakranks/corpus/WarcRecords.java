package org.breakranks.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts an archive into its records. Behind a fault reading goes on with the next record that can be
 * found: the next member of a gzip file, or the next line that begins as a record does. Memory is
 * bounded by the longest record that is kept whole.
 */
final class WarcRecords {

  private static final byte[] MARK = "WARC/".getBytes(StandardCharsets.US_ASCII);
  private static final String TRAILER = "\r\n\r\n";
  private static final int LONGEST_HEADER = 1 << 16;
  private static final int MOST_BLANKS = 1 << 10;
  private static final Pattern LENGTH =
      Pattern.compile("(?im)^Content-Length[ \\t]*:[ \\t]*(\\d{1,18})[ \\t]*\\r?$");

  /** Each costs reading a record's length again, which a file made to hurt shall not have. */
  private static final int MOST_READ_AGAIN = 50;

  private final Source source;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];
  private InputStream in;
  private long offset;
  private int readAgain;

  /** What was read since the beginning of the record at hand. */
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

  /** Where the record at hand begins, its mark read; -1 at the end. */
  private long begin;

  /** The blank lines before it. */
  private String blanks;

  /** Why no record begins there, else null. */
  private Fault fault;

  /** Where the record begins that was cut before the one at hand; -1 before the first one. */
  private long previous = -1;

  /** What was met behind a record before that could be believed, to be told after it, else null. */
  private Told behind;

  /** What is told when the next record is asked for. */
  private interface Told {
    Cut tell() throws IOException;
  }

  /**
   * A record, or a stretch of the file in which none could be read.
   *
   * @param piece the record with its header; what was read of a broken stretch
   * @param fault what is wrong, null for a record
   */
  record Cut(Piece piece, String fault) {}

  /**
   * @param source an archive at its beginning
   * @param longest how many bytes of the content of a record are kept
   */
  WarcRecords(Source source, int longest) throws IOException {
    this.source = source;
    this.longest = longest;
    this.in = source.in();
    this.offset = source.offset();
    toNext();
  }

  /** Where the next record begins: bytes before it, after decompression. */
  long offset() {
    return begin < 0 ? offset : begin;
  }

  /**
   * The next record or broken stretch, or null at the end of the file.
   *
   * @throws IOException when nothing more can be read
   */
  Cut next() throws IOException {
    if (behind != null) {
      Told told = behind;
      behind = null;
      return told.tell();
    }
    if (fault != null) {
      return passed(fault, -1);
    }
    if (begin < 0) {
      return null;
    }
    long from = begin;
    try {
      return record();
    } catch (GzipMembers.Broken broken) {
      // A record that goes on in a later member may have swallowed others by a wrong length.
      return passed(broken.before() > from ? new Fault.Malformed(broken.fault()) : broken, -1);
    } catch (Fault.Malformed malformed) {
      return passed(malformed, -1);
    }
  }

  private Cut record() throws IOException {
    long from = begin;
    body(contentLength());
    byte[] bytes = kept.toByteArray();
    Piece piece = new Piece(from, bytes, bytes.length == offset - from);
    toNext();
    if (fault instanceof Fault.Malformed && !blanks.equals(TRAILER)) {
      byte[] more = kept.toByteArray();
      startRecord(from, bytes);
      kept.writeBytes(blanks.getBytes(StandardCharsets.US_ASCII));
      kept.writeBytes(more);
      throw new Fault.Malformed("a record does not end where its length says");
    }
    Fault met = fault instanceof Fault.Malformed ? passedBehind(from) : fault;
    if (met instanceof GzipMembers.Broken broken && isMemberOf(from, broken)) {
      behind = null;
      startRecord(from, bytes);
      throw broken; // which gave something else than was packed
    }
    previous = from;
    return new Cut(piece, null);
  }

  /**
   * Passes over what stands behind a record and is none: only behind it may be told that the member
   * of the record is broken.
   *
   * @return what stopped that, null where reading can go on
   */
  private Fault passedBehind(long from) throws IOException {
    try {
      Cut stretch = passed(fault, from);
      behind = () -> stretch;
      return null;
    } catch (Fault stopped) {
      behind = () -> thrown(stopped);
      return stopped;
    }
  }

  private static Cut thrown(Fault fault) throws Fault {
    throw fault;
  }

  /** Whether a record is all that was read of a broken member. */
  private boolean isMemberOf(long from, GzipMembers.Broken broken) {
    return previous < broken.before() && broken.before() <= from;
  }

  /** Reads the header; how long it says the content is. */
  private long contentLength() throws IOException {
    int lines = 0;
    while (lines < 2 && kept.size() < LONGEST_HEADER) {
      int next = read();
      if (next < 0) {
        throw new Fault.Malformed("the file is cut in the header of a record");
      }
      kept.write(next);
      lines = next == '\n' ? lines + 1 : next == '\r' ? lines : 0;
    }
    Matcher length = LENGTH.matcher(kept.toString(StandardCharsets.ISO_8859_1));
    if (lines < 2 || !length.find()) {
      throw new Fault.Malformed("a record whose header has no end or no Content-Length");
    }
    return Long.parseLong(length.group(1));
  }

  private void body(long length) throws IOException {
    long most = (long) longest + LONGEST_HEADER;
    for (long left = length; left > 0; ) {
      int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
      if (read < 0) {
        throw new Fault.Malformed(
            "the file is cut %,d bytes before the end of a record".formatted(left));
      }
      kept.write(buffer, 0, (int) Math.min(read, most - kept.size()));
      offset += read;
      left -= read;
    }
  }

  /** Reads up to the mark of the next record and past it. What hinders that is told by and by. */
  private void toNext() throws IOException {
    StringBuilder between = new StringBuilder();
    fault = null;
    startRecord(offset, new byte[0]);
    try {
      int next = read();
      while ((next == '\r' || next == '\n') && between.length() < MOST_BLANKS) {
        between.append((char) next);
        next = read();
      }
      startRecord(next < 0 ? -1 : offset - 1, new byte[0]);
      if (next >= 0 && !isMark(next)) {
        fault = new Fault.Malformed("no record begins where one should");
      }
    } catch (GzipMembers.Broken broken) {
      fault = broken;
    }
    blanks = between.toString();
  }

  private boolean isMark(int first) throws IOException {
    kept.write(first);
    for (int i = 1; i < MARK.length; i++) {
      int next = read();
      if (next < 0) {
        return false;
      }
      kept.write(next);
    }
    return Arrays.equals(kept.toByteArray(), MARK);
  }

  private void startRecord(long at, byte[] read) {
    begin = at;
    kept.reset();
    kept.writeBytes(read);
  }

  /**
   * Passes over a broken stretch, to the next record behind it.
   *
   * @param record before the stretch, whose member shall not be left if it is broken; else -1
   */
  private Cut passed(Fault wrong, long record) throws IOException {
    Piece stretch = new Piece(begin, kept.toByteArray(), false);
    if (wrong instanceof Fault.Malformed) {
      readAgain();
    }
    Fault at = wrong;
    while (true) {
      try {
        if (at instanceof GzipMembers.Broken ? reenter() : find()) {
          String what =
              wrong instanceof GzipMembers.Broken broken ? broken.fault() : wrong.getMessage();
          return new Cut(stretch, "%s; reading goes on at byte %,d".formatted(what, offset()));
        }
        throw at;
      } catch (GzipMembers.Broken another) {
        if (at == another || isMemberOf(record, another)) {
          throw another;
        }
        at = another;
      }
    }
  }

  /** Goes back to the byte behind the beginning of the record, as far as that can be done. */
  private void readAgain() throws IOException {
    byte[] read = kept.toByteArray();
    if (++readAgain > MOST_READ_AGAIN || read.length == 0) {
      return;
    }
    if (read.length == offset - begin) {
      in = new SequenceInputStream(new ByteArrayInputStream(read, 1, read.length - 1), in);
      offset = begin + 1;
    } else if (source.isPlain()) {
      in = source.from(begin + 1);
      offset = begin + 1;
    }
  }

  /** Enters the next member of a gzip file that begins as a record. */
  private boolean reenter() throws IOException {
    if (!source.enterNext(MARK)) {
      return false;
    }
    in = source.in();
    toNext();
    return true;
  }

  /** Finds the next line that begins as a record; a member of its own needs no line break. */
  private boolean find() throws IOException {
    int matched = -1;
    for (int next = read(); next >= 0; next = read()) {
      int begun = next == MARK[0] && source.isMember(offset - 1) ? 0 : matched;
      matched = next == '\n' ? 0 : begun >= 0 && next == MARK[begun] ? begun + 1 : -1;
      if (matched == MARK.length) {
        fault = null;
        startRecord(offset - MARK.length, MARK);
        return true;
      }
    }
    begin = -1;
    return false;
  }

  private int read() throws IOException {
    int next = in.read();
    offset += next < 0 ? 0 : 1;
    return next;
  }
}
