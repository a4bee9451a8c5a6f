package org.breakranks.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Files that are packed with the report. */
final class Resource {

  private Resource() {}

  /** A text, empty when there is no such file. */
  static Optional<String> optional(String name) {
    return bytes(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** A text that is always there. */
  static String text(String name) {
    return optional(name).orElseThrow(() -> missing(name));
  }

  /** A file that is always there, in Base64. */
  static String base64(String name) {
    return Base64.getEncoder().encodeToString(bytes(name).orElseThrow(() -> missing(name)));
  }

  private static Optional<byte[]> bytes(String name) {
    try (InputStream in = Resource.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IllegalStateException missing(String name) {
    return new IllegalStateException("expected a file packed with the program, got none: " + name);
  }
}
