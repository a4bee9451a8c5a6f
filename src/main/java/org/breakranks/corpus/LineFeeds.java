package org.breakranks.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that has a line feed for every carriage return, which is how old Macs end a line. */
final class LineFeeds extends FilterInputStream {

  LineFeeds(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    return next == '\r' ? '\n' : next;
  }

  @Override
  public int read(byte[] buffer, int begin, int length) throws IOException {
    int read = super.read(buffer, begin, length);
    for (int i = begin; i < begin + read; i++) {
      buffer[i] = buffer[i] == '\r' ? (byte) '\n' : buffer[i];
    }
    return read;
  }
}
