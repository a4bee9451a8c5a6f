package org.breakranks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the documents say to {@code spark-submit}: its options are those of the Spark we build with,
 * the class can be started, and our own words are understood.
 */
class SparkSubmitLinesTest {

  private static final Pattern JAR = Pattern.compile("target/breakranks-(.+?)(-all)?[.]jar");

  private final Set<String> withValue = options("opts");
  private final Set<String> switches = options("switches");

  /** Where commands for Spark are shown: the documents, and what stands above our scripts. */
  private static List<Path> places() throws IOException {
    List<Path> places = new ArrayList<>(DocumentsTest.documents());
    try (Stream<Path> jobs = Files.walk(Path.of("jobs"))) {
      jobs.filter(Files::isRegularFile).sorted().forEach(places::add);
    }
    return places;
  }

  /** Lines that begin with blanks or as a comment and hold a command, continued ones joined. */
  private static List<String> lines(String marked) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path place : places()) {
      String text = DocumentsTest.textOf(place).replaceAll("\\\\\n#?", " ");
      text.lines().filter(line -> line.matches(marked)).map(String::strip).forEach(lines::add);
    }
    return lines;
  }

  @Test
  void everyLineForSparkSubmitIsOneThatWorks() throws IOException {
    List<String> lines = lines("(    |# )spark-submit .*");
    assertThat(lines).hasSizeGreaterThanOrEqualTo(3);
    for (String line : lines) {
      List<String> words = DocumentsTest.words(line.replace("$(jobs/packages.sh)", ""));
      int at = words.indexOf("spark-submit") + 1;
      at = afterOptions(words, at, line);
      assertThat(words).as(line).contains("--class");
      assertIsOurJar(words.get(at), line);
      assertBringsItsLibrariesOnce(words.get(at), line);
      DocumentsTest.isUnderstood(String.join(" ", words.subList(at + 1, words.size())));
    }
  }

  @Test
  void everyOptionBehindTwoDashesIsOneOfSparkSubmit() throws IOException {
    List<String> lines = lines("(    |# ).*jobs/[a-z-]+(\\.sh)? .* -- --.*");
    assertThat(lines).hasSizeGreaterThanOrEqualTo(4);
    for (String line : lines) {
      List<String> words = DocumentsTest.words(line.split(" -- ", 2)[1]);
      assertThat(afterOptions(words, 0, line)).as(line).isEqualTo(words.size());
    }
  }

  @Test
  void theManifestForKubernetesStartsAClassThatExists() throws IOException {
    List<String> lines = lines("\\s*mainClass: .*");
    assertThat(lines).isNotEmpty();
    lines.forEach(line -> assertHasMain(line.substring("mainClass: ".length()), line));
  }

  @Test
  void anOptionThatSparkDoesNotHaveIsFound() {
    assertThat(withValue).contains("--master", "--class", "--executor-memory");
    assertThat(withValue).doesNotContain("--executor-ram", "--input");
    assertThat(switches).contains("--verbose");
  }

  /** Where the options of Spark end. */
  private int afterOptions(List<String> words, int from, String line) {
    int at = from;
    while (at < words.size() && words.get(at).startsWith("-")) {
      String option = words.get(at);
      assertThat(withValue.contains(option) || switches.contains(option))
          .as("%s is an option of spark-submit, in %s", option, line)
          .isTrue();
      if (withValue.contains(option)) {
        assertHasValue(option, words.get(++at), line);
      }
      at++;
    }
    return at;
  }

  private static void assertHasValue(String option, String value, String line) {
    switch (option) {
      case "--class" -> assertHasMain(value, line);
      case "--conf" -> assertThat(value).as(line).matches("spark[.][^=]+=.+");
      case "--packages" -> assertThat(value.split(",", -1)).as(line).allMatch(isCoordinate());
      default -> assertThat(value).as(line).isNotBlank().doesNotStartWith("-");
    }
  }

  private static Predicate<String> isCoordinate() {
    return Pattern.compile("[\\w.-]+:[\\w.-]+:[\\w.-]+").asMatchPredicate();
  }

  private static void assertHasMain(String name, String line) {
    try {
      assertThat(Class.forName(name).getMethod("main", String[].class)).as(line).isNotNull();
    } catch (ReflectiveOperationException missing) {
      throw new LinkageError(line, missing);
    }
  }

  /**
   * Whether the name is the one that the build gives; a star or a word in brackets stand for it.
   */
  private static void assertIsOurJar(String path, String line) throws IOException {
    Matcher jar = JAR.matcher(path);
    assertThat(jar.matches()).as(line).isTrue();
    String version = jar.group(1);
    if (!version.equals("*") && !version.equals("<version>")) {
      assertThat(Files.readString(Path.of("pom.xml"))).contains("<version>" + version + "</");
    }
  }

  /**
   * The small jar needs what Spark fetches; the other one brings it, and only it may hide in a
   * star.
   */
  private static void assertBringsItsLibrariesOnce(String jar, String line) {
    boolean fetched = line.contains("--packages") || line.contains("$(jobs/packages.sh)");
    assertThat(fetched).as(line).isNotEqualTo(jar.endsWith("-all.jar"));
    assertThat(jar.contains("*") && fetched).as(line).isFalse();
  }

  @Test
  void theOptionsForTheSmallJarAreOnesOfSparkSubmit() throws Exception {
    List<String> words =
        Launched.script("packages.sh", Map.of()).succeeded().out().lines().toList();
    assertThat(words).contains("--packages");
    assertThat(afterOptions(words, 0, "jobs/packages.sh")).isEqualTo(words.size());
  }

  /** The options that Spark's own parser knows. */
  private static Set<String> options(String kind) {
    try {
      Class<?> parser = Class.forName("org.apache.spark.launcher.SparkSubmitOptionParser");
      var made = parser.getDeclaredConstructor();
      made.setAccessible(true);
      Field field = parser.getDeclaredField(kind);
      field.setAccessible(true);
      Set<String> names = new HashSet<>();
      for (String[] spellings : (String[][]) field.get(made.newInstance())) {
        names.addAll(Arrays.asList(spellings));
      }
      return names;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("Spark's parser of options is another one", e);
    }
  }
}
