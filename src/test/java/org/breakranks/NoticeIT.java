package org.breakranks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the application jar contains is named in NOTICE; the build lists it, with its licences. */
class NoticeIT {

  private static final Pattern ARTIFACT = Pattern.compile("\\(([\\w.-]+):([\\w.-]+):[^ ]+ - ");

  @Test
  void namesEveryLibraryOfTheJar() throws IOException {
    String listed = Files.readString(Path.of("target/THIRD-PARTY.txt"));
    String notice = Files.readString(Path.of("NOTICE"));
    List<String> artifacts =
        ARTIFACT.matcher(listed).results().map(NoticeIT::name).distinct().toList();
    assertThat(artifacts)
        .hasSizeGreaterThan(8)
        .allSatisfy(name -> assertThat(notice).contains(name));
  }

  private static String name(MatchResult artifact) {
    return artifact.group(1) + ":" + artifact.group(2).replace("_2.12", "");
  }
}
