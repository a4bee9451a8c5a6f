package org.breakranks.configuration;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What must hold before a run is published.
 *
 * @param name how the gate is called in messages and in the manifest, such as {@code
 *     rejected-share}
 * @param holds a Spark SQL expression over the figures of a run, true where all is well, such as
 *     {@code rejected <= 0.5 * (articles + rejected)}
 * @param severity what happens where it is false
 */
public record Gate(String name, String holds, Severity severity) {

  /** What a gate does to a run that it finds wanting. */
  public enum Severity {
    /** Says so and goes on. */
    WARN,
    /** Publishes nothing. */
    FAIL;

    static Severity of(String text) {
      return Arrays.stream(values())
          .filter(severity -> severity.word().equals(text))
          .findFirst()
          .orElseThrow(() -> ExpectedFailure.badInput(unknown(text)));
    }

    private static String unknown(String text) {
      return "severity needs one of "
          + Arrays.stream(values()).map(Severity::word).collect(Collectors.joining(", "))
          + ", got \""
          + text
          + "\"";
    }

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
