package org.breakranks.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.hadoop.conf.Configuration;

/** Tells the content of a file from another by reading all of its bytes, and nothing into them. */
final class FileHash {

  private FileHash() {}

  /** The SHA-256 of a file in hexadecimal, null when it cannot be read to its end. */
  static String of(InputFile file, Configuration hadoop) {
    MessageDigest digest = ContentHash.sha256();
    try (InputStream in = Source.bytes(file.uri(), hadoop);
        InputStream digested = new DigestInputStream(in, digest)) {
      digested.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException unreadable) {
      return null;
    }
  }
}
