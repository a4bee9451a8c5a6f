package org.breakranks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the documents say to Maven: goals and properties that mean something, tests that exist. */
class MavenLinesTest {

  private static final Pattern LINE = Pattern.compile("[.]/mvnw([^`\\n]*)");
  private static final Set<String> PHASES =
      Set.of("clean", "compile", "test-compile", "test", "package", "verify", "install");
  private static final Set<String> OPTIONS = Set.of("-o", "-q", "-B", "--quiet", "--batch-mode");
  private static final Set<String> OF_PLUGINS = Set.of("skipTests", "maven.test.skip");

  private static String pom;
  private static Set<String> tests;

  /** The tests' text, for the properties that they ask for. */
  private static String asked;

  @BeforeAll
  static void reads() throws IOException {
    pom = Files.readString(Path.of("pom.xml"));
    List<Path> sources;
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
    tests =
        sources.stream()
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .collect(Collectors.toSet());
    StringBuilder text = new StringBuilder();
    for (Path source : sources) {
      text.append(Files.readString(source));
    }
    asked = text.toString();
  }

  @Test
  void everyLineForMavenIsOneThatWorks() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path document : DocumentsTest.documents()) {
      String text = DocumentsTest.textOf(document).replace("\\\n", " ");
      LINE.matcher(text).results().map(line -> line.group(1)).forEach(lines::add);
    }
    assertThat(lines).hasSizeGreaterThanOrEqualTo(8);
    assertThat(lines).allSatisfy(line -> assertThat(faults(line)).as(line).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "verfiy, verfiy",
    "spotles:apply, spotles:apply",
    "test -Dtset=QuantityReaderTest, -Dtset=QuantityReaderTest",
    "'test -Dtest=QuantityReaderTest,NoSuchTest', NoSuchTest",
    "test -Dpicture=true, -Dpicture=true",
    "package -Pquick, -Pquick",
    "package --hasty, --hasty",
  })
  void anotherIsFound(String line, String fault) {
    assertThat(faults(line)).containsExactly(fault);
  }

  /** The words that say nothing to Maven or to our tests. */
  private static List<String> faults(String line) {
    return DocumentsTest.words(line).stream().flatMap(MavenLinesTest::faultsOf).toList();
  }

  private static Stream<String> faultsOf(String word) {
    if (word.startsWith("-Dtest=")) {
      String names = word.substring("-Dtest=".length()).replace("'", "");
      return Stream.of(names.split(",", -1)).filter(name -> !tests.contains(name));
    }
    return isKnown(word) ? Stream.empty() : Stream.of(word);
  }

  private static boolean isKnown(String word) {
    if (word.startsWith("-D")) {
      String name = word.substring(2).replaceFirst("=.*", "");
      return OF_PLUGINS.contains(name)
          || pom.contains("${" + name + "}")
          || asked.contains("getBoolean(\"" + name + "\")");
    }
    if (word.startsWith("-P")) {
      return Pattern.compile("<profile>\\s*<id>" + Pattern.quote(word.substring(2)) + "</id>")
          .matcher(pom)
          .find();
    }
    if (word.contains(":")) {
      return pom.contains("<artifactId>" + word.replaceFirst(":.*", "") + "-maven-plugin</");
    }
    return PHASES.contains(word) || OPTIONS.contains(word);
  }
}
