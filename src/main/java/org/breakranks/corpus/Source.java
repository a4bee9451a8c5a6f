package org.breakranks.corpus;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.io.input.ReaderInputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.ChecksumFileSystem;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodecFactory;

/**
 * A file opened for reading: decompressed if its first bytes say that it is compressed, and turned
 * into UTF-8 if it is UTF-16.
 */
final class Source implements Closeable {

  private static final int BUFFER = 1 << 16;
  private static final int HEAD = 1 << 13;

  private final Bytes bytes;
  private final InputStream in;
  private final long offset;
  private final boolean plain;
  private final Charset charset;

  private Source(Bytes bytes, InputStream in, long offset, boolean plain, Charset charset) {
    this.bytes = bytes;
    this.in = in;
    this.offset = offset;
    this.plain = plain;
    this.charset = charset;
  }

  /**
   * What a file holds, unpacked.
   *
   * @param members what is packed with gzip, else null
   */
  private record Bytes(FSDataInputStream file, GzipMembers members, InputStream in) {}

  /** The file from its beginning, after a byte order mark. */
  static Source open(String uri, Limits limits, Configuration hadoop) throws IOException {
    FSDataInputStream file = bytes(uri, hadoop);
    try {
      InputStream raw = new BufferedInputStream(file, BUFFER);
      InputStream unpacked = unpacked(raw, file, uri, hadoop);
      if (unpacked == null) {
        return decoded(new Bytes(file, null, raw), true);
      }
      InputStream in = buffered(new Expansion(unpacked, file, limits));
      GzipMembers members = unpacked instanceof GzipMembers gzip ? gzip : null;
      return decoded(new Bytes(file, members, in), false);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** The file from the byte before the one named. */
  static Source openBefore(long begin, String uri, Configuration hadoop) throws IOException {
    FSDataInputStream file = bytes(uri, hadoop);
    file.seek(begin - 1);
    InputStream in = new BufferedInputStream(file, BUFFER);
    return new Source(new Bytes(file, null, in), in, begin - 1, true, null);
  }

  /**
   * The bytes of a file as they lie there. Hadoop's checksum files beside local ones are not looked
   * at: a corpus has none, and a name with a colon could have none.
   */
  static FSDataInputStream bytes(String uri, Configuration hadoop) throws IOException {
    Path path = new Path(uri);
    FileSystem system = path.getFileSystem(hadoop);
    return (system instanceof ChecksumFileSystem sums ? sums.getRawFileSystem() : system)
        .open(path);
  }

  InputStream in() {
    return in;
  }

  /** The bytes of a plain file from a position on. */
  InputStream from(long position) throws IOException {
    bytes.file.seek(position);
    return new BufferedInputStream(bytes.file, BUFFER);
  }

  /**
   * Goes on behind a broken member of a gzip file, where another one begins with something known.
   *
   * @return whether there is one
   */
  boolean enterNext(byte[] mark) throws IOException {
    return bytes.members != null && bytes.members.enterNext(mark);
  }

  /** Whether a member of a gzip file begins behind so many unpacked bytes. */
  boolean isMember(long position) {
    return bytes.members != null && bytes.members.begins(position);
  }

  /** How many bytes of the file come before the stream. */
  long offset() {
    return offset;
  }

  /**
   * Whether the stream gives the bytes of the file as they are, so that it can be entered midway.
   */
  boolean isPlain() {
    return plain;
  }

  /** What the text is encoded in where the file itself says so by a mark, else null. */
  Charset charset() {
    return charset;
  }

  /** The first bytes, which stay to be read. */
  byte[] head() throws IOException {
    return peek(in, HEAD);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** What is packed in the stream, null if it is not packed. */
  private static InputStream unpacked(
      InputStream in, FSDataInputStream file, String uri, Configuration hadoop) throws IOException {
    byte[] magic = peek(in, 5);
    if (startsWith(magic, 0x28, 0xB5, 0x2F, 0xFD)) {
      return new ZstdInputStream(in);
    }
    if (isGzip(magic)) {
      Path path = new Path(uri);
      file.seek(0);
      return new GzipMembers(file, path.getFileSystem(hadoop).getFileStatus(path).getLen());
    }
    return startsWith(magic, 'B', 'Z', 'h')
        ? new CompressionCodecFactory(hadoop).getCodecByName("bzip2").createInputStream(in)
        : null;
  }

  /** Whether bytes begin as gzip does. */
  static boolean isGzip(byte[] begin) {
    return startsWith(begin, 0x1F, 0x8B);
  }

  private static Source decoded(Bytes bytes, boolean plain) throws IOException {
    InputStream in = bytes.in;
    byte[] head = peek(in, HEAD);
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      in.skipNBytes(3);
      return new Source(bytes, in, 3, plain, StandardCharsets.UTF_8);
    }
    Charset wide = wide(head);
    if (wide == null) {
      return new Source(bytes, in, 0, plain, null);
    }
    InputStream narrow =
        ReaderInputStream.builder()
            .setReader(new InputStreamReader(in, wide))
            .setCharset(StandardCharsets.UTF_8)
            .get();
    InputStream utf8 = new BufferedInputStream(narrow, BUFFER);
    return new Source(bytes, utf8, 0, false, StandardCharsets.UTF_8);
  }

  /** UTF-16 by its mark, or by the zero that is half of nearly every letter. */
  private static Charset wide(byte[] head) {
    if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16;
    }
    int[] zeros = new int[2];
    for (int i = 0; i < head.length; i++) {
      zeros[i % 2] += head[i] == 0 ? 1 : 0;
    }
    int many = head.length / 4;
    int few = head.length / 64;
    if (zeros[0] > many && zeros[1] <= few) {
      return StandardCharsets.UTF_16BE;
    }
    return zeros[1] > many && zeros[0] <= few ? StandardCharsets.UTF_16LE : null;
  }

  /** The next bytes; a fault among them is met again, and told, by whoever reads them. */
  private static byte[] peek(InputStream in, int most) throws IOException {
    in.mark(most);
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    try {
      int next = in.read();
      while (next >= 0 && head.size() < most - 1) {
        head.write(next);
        next = in.read();
      }
    } catch (IOException cut) {
      in.reset();
      return head.toByteArray();
    }
    in.reset();
    return head.toByteArray();
  }

  /** A stream that says of nothing it is there already: a fault then hides no byte before it. */
  private static InputStream buffered(InputStream decompressed) {
    return new BufferedInputStream(
        new FilterInputStream(decompressed) {
          @Override
          public int available() {
            return 0;
          }
        },
        BUFFER);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    return bytes.length >= mark.length
        && Arrays.equals(
            mark,
            java.util.stream.IntStream.range(0, mark.length).map(i -> bytes[i] & 0xFF).toArray());
  }
}
