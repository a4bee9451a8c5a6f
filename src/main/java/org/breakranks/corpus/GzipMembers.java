package org.breakranks.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.hadoop.fs.FSDataInputStream;

/**
 * What is packed in a gzip file, one member after the other. All that stands before a fault is
 * given; behind a broken member the file can be entered again, where another one begins.
 */
final class GzipMembers extends InputStream {

  /** Nobody knows how much is missing behind the end. */
  private static final String CUT = "the file is cut";

  private static final int BUFFER = 1 << 16;
  private static final int[] MAGIC = {0x1F, 0x8B, 8};
  private static final int REST_OF_HEADER = 6;
  private static final int HEADER_SUM = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  /** What looks like a member by chance: once in 16 MiB. A file of nothing else is made to hurt. */
  private static final int MOST_FALSE = 1_000;

  private final FSDataInputStream file;
  private final long length;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 sum = new CRC32();
  private final MemberBegins begins = new MemberBegins();
  private final byte[] packed = new byte[BUFFER];
  private int at;
  private int filled;
  private long unpacked;
  private long begin;
  private long before;
  private boolean inMember;
  private boolean over;

  /** How far a member that is only tried may be read. */
  private long tried = Long.MAX_VALUE;

  private Broken broken;

  /** A member that cannot be read to its end. */
  static final class Broken extends Fault {

    private static final long serialVersionUID = 1;

    private final String fault;
    private final long before;

    private Broken(String fault, long before, String message) {
      super(message);
      this.fault = fault;
      this.before = before;
    }

    /** What is wrong, without what it means for the rest of the file. */
    String fault() {
      return fault;
    }

    /** How many bytes were unpacked before the member. */
    long before() {
      return before;
    }
  }

  /**
   * @param file at its beginning
   * @param length of the file, in bytes
   */
  GzipMembers(FSDataInputStream file, long length) {
    this.file = file;
    this.length = length;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  /**
   * Reads no further than to the end of a member.
   *
   * @throws Broken where a member is broken, again and again until another one is entered
   */
  @Override
  public int read(byte[] to, int from, int most) throws IOException {
    if (most == 0) {
      return 0;
    }
    int read = 0;
    while (read == 0 && !over) {
      if (broken != null) {
        throw broken;
      } else if (inMember) {
        read = unpack(to, from, most);
      } else {
        enter();
      }
    }
    return read == 0 ? -1 : read;
  }

  /** Whether a member begins there, of those read last: bytes unpacked before it. */
  boolean begins(long position) {
    return begins.contains(position);
  }

  /** Where the next byte stands in the file. */
  private long position() throws IOException {
    return file.getPos() - (filled - at);
  }

  /**
   * Goes on behind a broken member, at the next one that holds something known.
   *
   * @param mark what the other member begins with
   * @return whether there is one
   */
  boolean enterNext(byte[] mark) throws IOException {
    long candidate = nextMagic(begin + 1);
    for (int tries = 0; candidate >= 0 && tries < MOST_FALSE; tries++) {
      long delivered = unpacked;
      if (beginsWith(mark, candidate)) {
        startAt(candidate, delivered);
        return true;
      }
      unpacked = delivered;
      candidate = nextMagic(candidate + 1);
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    file.close();
  }

  private void startAt(long position, long delivered) throws IOException {
    file.seek(position);
    at = 0;
    filled = 0;
    unpacked = delivered;
    inMember = false;
    over = false;
    broken = null;
  }

  private boolean beginsWith(byte[] mark, long candidate) throws IOException {
    startAt(candidate, unpacked);
    tried = candidate + BUFFER;
    try {
      return Arrays.equals(readNBytes(mark.length), mark);
    } catch (Broken none) {
      return false;
    } finally {
      tried = Long.MAX_VALUE;
    }
  }

  private long nextMagic(long from) throws IOException {
    file.seek(Math.min(from, length));
    at = 0;
    filled = 0;
    int matched = 0;
    for (int next = next(); next >= 0; next = next()) {
      matched = next == MAGIC[matched] ? matched + 1 : next == MAGIC[0] ? 1 : 0;
      if (matched == MAGIC.length) {
        return position() - MAGIC.length;
      }
    }
    return -1;
  }

  /** The header of a member; zeros behind the last one fill a block of some medium. */
  private void enter() throws IOException {
    before = unpacked;
    int first = next();
    while (first == 0) {
      first = next();
    }
    if (first < 0) {
      over = true;
      return;
    }
    begin = position() - 1;
    if (first != MAGIC[0] || byteOfHeader() != MAGIC[1] || byteOfHeader() != MAGIC[2]) {
      throw broken("no gzip member begins there");
    }
    int flags = byteOfHeader();
    skip(REST_OF_HEADER);
    if ((flags & EXTRA) != 0) {
      skip(byteOfHeader() | byteOfHeader() << 8);
    }
    skipText(flags & NAME);
    skipText(flags & COMMENT);
    skip((flags & HEADER_SUM) != 0 ? 2 : 0);
    inflater.reset();
    sum.reset();
    begins.add(unpacked);
    inMember = true;
  }

  private void skipText(int flag) throws IOException {
    while (flag != 0 && byteOfHeader() != 0) {
      // up to the zero
    }
  }

  private void skip(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      byteOfHeader();
    }
  }

  private int byteOfHeader() throws IOException {
    int next = next();
    if (next < 0) {
      throw broken(CUT);
    }
    return next;
  }

  private int unpack(byte[] to, int from, int most) throws IOException {
    if (inflater.needsInput() && !inflater.finished()) {
      if (at == filled && !fill()) {
        throw broken(CUT);
      }
      inflater.setInput(packed, at, filled - at);
    }
    long soFar = inflater.getBytesWritten();
    int read;
    try {
      read = inflater.inflate(to, from, most);
    } catch (DataFormatException wrong) {
      read = (int) (inflater.getBytesWritten() - soFar);
      at = filled - inflater.getRemaining();
      broken = broken(wrong.getMessage() == null ? "no packed data" : wrong.getMessage());
      if (read == 0) {
        throw broken;
      }
    }
    at = filled - inflater.getRemaining();
    sum.update(to, from, read);
    unpacked += read;
    if (inflater.finished()) {
      leave();
    } else if (inflater.needsDictionary()) {
      throw broken("a dictionary is wanted");
    }
    return read;
  }

  /** The end of a member; what is wrong with it is told after the last bytes. */
  private void leave() throws IOException {
    inMember = false;
    long written = inflater.getBytesWritten();
    try {
      long wantedSum = number();
      long wantedLength = number();
      if (wantedSum != sum.getValue() || wantedLength != (written & 0xFFFF_FFFFL)) {
        broken = broken("what was packed has another checksum");
      }
    } catch (Broken cut) {
      broken = cut;
    }
  }

  private long number() throws IOException {
    return byteOfHeader()
        | byteOfHeader() << 8
        | byteOfHeader() << 16
        | (long) byteOfHeader() << 24;
  }

  private Broken broken(String wrong) throws IOException {
    long position = position();
    String fault =
        "the gzip member at byte %,d is broken at byte %,d of %,d: %s"
            .formatted(begin, position, length, wrong);
    long lost = Math.max(0, length - position);
    String loss = wrong.equals(CUT) ? "" : "; %,d bytes of the file are lost".formatted(lost);
    broken = new Broken(fault, before, fault + loss);
    return broken;
  }

  private int next() throws IOException {
    return at < filled || fill() ? packed[at++] & 0xFF : -1;
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = 0;
    if (file.getPos() < tried) {
      filled = Math.max(0, file.read(packed, 0, packed.length));
    }
    return filled > 0;
  }
}
