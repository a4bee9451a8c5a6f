package org.breakranks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is told of the libraries of Spark is told of the versions that are there. */
class PinnedVersionsIT {

  private static final Path DECISION = Path.of("docs/decisions/011-known-vulnerable-versions.md");
  private static final Path JARS = Path.of("target/spark/jars");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([\\w.-]+)` \\| (\\d[\\w.]*) \\| CVE-");

  @Test
  void namesTheVersionsThatSparkBrings() throws IOException {
    List<String> jars =
        ROW.matcher(Files.readString(DECISION))
            .results()
            .map(row -> row.group(1) + "-" + row.group(2) + ".jar")
            .toList();
    assertThat(jars)
        .hasSizeGreaterThan(10)
        .allSatisfy(jar -> assertThat(JARS.resolve(jar)).isRegularFile());
  }
}
