package org.breakranks.grammar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.breakranks.Core;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Articles in {@code src/test/resources/golden}, each with the mentions a human reader expects: a
 * new case is two new files, {@code name.txt} and {@code name.mentions}. The latter can be written
 * by {@code ./mvnw test -Dtest=GoldenTest -Dgolden.write=true}; read it before you commit it, for
 * what it says must be true.
 */
class GoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden");

  @TestFactory
  Stream<DynamicTest> readsWhatAHumanReads() throws IOException {
    return articles().map(file -> DynamicTest.dynamicTest(name(file), () -> reads(file)));
  }

  @TestFactory
  Stream<DynamicTest> hasAnArticleForEveryExpectation() throws IOException {
    return files(".mentions")
        .map(file -> Path.of(file.toString().replaceFirst("mentions$", "txt")))
        .map(file -> DynamicTest.dynamicTest(name(file), () -> assertThat(file).exists()));
  }

  private static void reads(Path file) throws IOException {
    String mentions = MentionText.of(Core.mentions(Files.readString(file, UTF_8)));
    Path expected = file.resolveSibling(name(file) + ".mentions");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(expected, mentions, UTF_8);
    }
    assertThat(mentions)
        .as("%s against %s", file, expected)
        .isEqualTo(Files.readString(expected, UTF_8));
  }

  private static Stream<Path> articles() throws IOException {
    return files(".txt");
  }

  private static Stream<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return List.copyOf(files.filter(file -> file.toString().endsWith(ending)).sorted().toList())
          .stream();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
  }
}
