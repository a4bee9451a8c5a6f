package org.breakranks.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.breakranks.table.RejectedRow;

/** Text out of bytes that are UTF-8, Windows-1252, or the one with a little of the other. */
final class Decoding {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** How many bytes hold the beginning of a record that is kept where it is rejected. */
  static final int BEGINNING = 4 * RejectedRow.RAW_LENGTH;

  private Decoding() {}

  /** The text as UTF-8; each byte that is no part of a character there is one of Windows-1252. */
  static String of(byte[] bytes) {
    CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = utf8.decode(in, out, true);
    while (result.isError()) {
      for (int i = 0; i < result.length(); i++) {
        out.put(WINDOWS.decode(ByteBuffer.wrap(new byte[] {in.get()})));
      }
      result = utf8.decode(in, out, true);
    }
    return out.flip().toString();
  }

  /** Whether every byte is part of a character in UTF-8. */
  static boolean isUtf8(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(Math.min(bytes.length + 1, 1 << 12));
    CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = utf8.decode(in, out, true);
    while (result.isOverflow()) {
      result = utf8.decode(in, out.clear(), true);
    }
    return !result.isError();
  }

  /** The beginning of a record, enough for the characters that are kept of a rejected one. */
  static String beginning(byte[] bytes) {
    int length = Math.min(bytes.length, BEGINNING);
    String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
    return text.substring(0, Math.min(text.length(), RejectedRow.RAW_LENGTH));
  }
}
