package org.breakranks.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the documents show works: their commands are commands, their links lead somewhere. */
class DocumentsTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern SCRIPT = Pattern.compile("(?:^|[\\s`(|])(jobs/[a-z-]+(?:\\.sh)?)");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    for (String top : List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md")) {
      documents.add(Path.of(top));
    }
    for (String folder : List.of("docs", "notebooks", "examples", "jobs")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files
            .filter(file -> file.toString().matches(".*[.](md|ipynb)"))
            .sorted()
            .forEach(documents::add);
      }
    }
    return documents;
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyLinkLeadsSomewhere(Path document) throws IOException {
    Matcher links = LINK.matcher(textOf(document));
    while (links.find()) {
      String target = links.group(1);
      if (!target.matches("[a-z]+:.*")) {
        String[] parts = target.split("#", 2);
        Path file = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]).normalize();
        assertThat(file).as("%s links to %s", document, target).exists();
        if (parts.length == 2) {
          assertThat(anchors(file)).as("%s links to %s", document, target).contains(parts[1]);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyCommandIsOneThatExists(Path document) throws IOException {
    String text = textOf(document).replace("\\\n", " ");
    for (String line : text.lines().toList()) {
      Matcher scripts = SCRIPT.matcher(line);
      while (scripts.find()) {
        assertThat(Path.of(scripts.group(1))).as("%s shows %s", document, line).isExecutable();
      }
      int at = line.indexOf("jobs/breakranks ");
      if (line.startsWith("    ") && at >= 0) {
        isUnderstood(line.substring(at + "jobs/breakranks ".length()));
      }
    }
  }

  @Test
  void everyDecisionHasANumberOfItsOwn() throws IOException {
    try (Stream<Path> decisions = Files.list(Path.of("docs/decisions"))) {
      assertThat(decisions.map(file -> file.getFileName().toString().substring(0, 3)))
          .isNotEmpty()
          .allMatch(number -> number.matches("\\d+"))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void everyExampleOfTheHelpIsACommandThatExists() {
    CommandLine all = Main.commandLine();
    List<CommandLine> commands = new ArrayList<>(all.getSubcommands().values());
    commands.add(all);
    for (CommandLine command : commands) {
      String footer = String.join("\n", command.getCommandSpec().usageMessage().footer());
      String text = footer.replace("%n", "\n").replaceAll("\\\\\\\\?\n", " ");
      List<String> examples =
          text.lines().filter(line -> line.contains("breakranks ")).map(String::strip).toList();
      assertThat(examples).as(command.getCommandName()).isNotEmpty();
      for (String example : examples) {
        int at = example.indexOf("breakranks ");
        isUnderstood(example.substring(at + "breakranks ".length()));
      }
    }
  }

  /** The launcher of JJava does so; a word between two of them would be no option but a class. */
  @Test
  void theKernelOfTheNotebooksIsGivenOptionsThatAreCutAtSpaces() throws Exception {
    String export =
        Files.readAllLines(Path.of("notebooks/README.md")).stream()
            .filter(line -> line.contains("export JJAVA_JVM_OPTS="))
            .findFirst()
            .orElseThrow();
    Process shell =
        new ProcessBuilder("bash", "-c", export + "; printf %s \"$JJAVA_JVM_OPTS\"").start();
    String options = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(options.split(" ", -1))
        .hasSizeGreaterThan(10)
        .allMatch(word -> word.startsWith("-"));
  }

  /** Whether the command line takes these words; what follows is for Spark or the shell. */
  static void isUnderstood(String words) {
    List<String> arguments = words(words.split("\\s(--|[>|])\\s", 2)[0]);
    if (arguments.get(0).startsWith("<")) {
      return;
    }
    assertThatCode(() -> Main.commandLine().parseArgs(arguments.toArray(String[]::new)))
        .as("breakranks %s", words)
        .doesNotThrowAnyException();
  }

  /** The words of a line as a shell cuts it. */
  static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    Matcher found = WORD.matcher(line);
    while (found.find()) {
      words.add(
          Stream.of(found.group(1), found.group(2), found.group(3))
              .filter(word -> word != null)
              .findFirst()
              .orElseThrow());
    }
    return words;
  }

  /** A document as it is read; of a notebook, what stands between its cells of code. */
  static String textOf(Path document) throws IOException {
    String text = Files.readString(document);
    if (!document.toString().endsWith(".ipynb")) {
      return text;
    }
    StringBuilder prose = new StringBuilder();
    for (JsonNode cell : new ObjectMapper().readTree(text).get("cells")) {
      if (cell.get("cell_type").asText().equals("markdown")) {
        cell.get("source").forEach(line -> prose.append(line.asText()));
        prose.append('\n');
      }
    }
    return prose.toString();
  }

  /** The names by which the headings of a document can be linked to. */
  private static Set<String> anchors(Path document) {
    try (Stream<String> lines = Files.lines(document)) {
      return lines
          .filter(line -> line.startsWith("#"))
          .map(line -> line.replaceFirst("^#+ *", "").toLowerCase(Locale.ROOT))
          .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
