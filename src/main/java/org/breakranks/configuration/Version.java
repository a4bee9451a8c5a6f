package org.breakranks.configuration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which code this is, as the build wrote it down.
 *
 * @param breakranks version of this project, such as {@code 0.1.0}
 * @param spark version of Spark it was built against
 * @param sparkNlp version of Spark NLP it carries
 */
public record Version(String breakranks, String spark, String sparkNlp) {

  /** The version of the running code. */
  public static Version current() {
    Properties built = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      built.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("version.properties is packed with the program", e);
    }
    return new Version(
        built.getProperty("breakranks"),
        built.getProperty("spark"),
        built.getProperty("spark-nlp"));
  }
}
