package org.breakranks.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;

/** Opens files of a corpus, decompressing those whose name says so. */
final class SourceFiles {

  private static final int BUFFER = 1 << 16;
  private static final int LOOK_AHEAD = 4_096;

  private SourceFiles() {}

  /** The bytes of a slice, beginning one byte before it unless it begins the file. */
  static InputStream open(Slice slice, Configuration hadoop) throws IOException {
    Path path = new Path(slice.uri());
    FSDataInputStream file = path.getFileSystem(hadoop).open(path);
    CompressionCodec codec = new CompressionCodecFactory(hadoop).getCodec(path);
    if (codec != null) {
      return new BufferedInputStream(codec.createInputStream(file), BUFFER);
    }
    if (slice.begin() > 0) {
      file.seek(slice.begin() - 1);
    }
    return new BufferedInputStream(file, BUFFER);
  }

  /** What the slice holds; the stream stands where it stood. */
  static Format format(Slice slice, InputStream in) throws IOException {
    return Format.of(slice.uri(), slice.begin() > 0 ? '{' : firstCharacter(in));
  }

  /** The first character that is neither white space nor a byte order mark, 0 if there is none. */
  private static int firstCharacter(InputStream in) throws IOException {
    in.mark(LOOK_AHEAD);
    int first = 0;
    for (int i = 0; i < LOOK_AHEAD - 1 && first == 0; i++) {
      int next = in.read();
      if (next < 0) {
        break;
      }
      boolean blank = Character.isWhitespace(next) || next == 0xEF || next == 0xBB || next == 0xBF;
      first = blank ? 0 : next;
    }
    in.reset();
    return first;
  }
}
