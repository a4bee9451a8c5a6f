package org.breakranks.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.breakranks.LocalSpark;
import org.breakranks.SmallCorpus;
import org.breakranks.job.RunJob;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of every notebook, run over the example articles. */
class NotebooksTest {

  private static final Path NOTEBOOKS = Path.of("notebooks");

  private static final RunLog LOG = new RunLog();

  /** Regular expressions that are found in what a notebook prints and displays. */
  private static final Map<String, List<String>> SHOWN =
      Map.of(
          "01-tour.ipynb",
          List.of("events: ", "<table>", "refused", "linear-gradient"),
          "02-trends.ipynb",
          List.of(
              "vega-lite",
              "Columns: events by month",
              "people_high",
              "Map of AFG",
              "Nangarhar",
              "(\\d+) in trends, \\1 single acts in events"),
          "03-audit-an-event.ipynb",
          List.of("<table>", " acts"),
          "04-your-own-lexicon.ipynb",
          List.of("id null", "id blue-hill-brigade, in Veltmarsh, Kunduz"));

  @TempDir static Path warehouse;

  @BeforeAll
  static void publishes() {
    RunJob.run(
        LocalSpark.session(), SmallCorpus.configuration(Path.of("examples/articles"), warehouse));
  }

  static List<Path> notebooks() throws IOException {
    try (Stream<Path> files = Files.list(NOTEBOOKS)) {
      return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void run(Path file) throws IOException {
    Notebook notebook = Notebook.of(file);

    assertThat(notebook.outputs()).as("outputs kept in the file").isNotEmpty();
    assertThat(notebook.shown("text/html")).doesNotContain("<script");
    assertThat(Files.size(file)).as("bytes of the file").isLessThan(250_000);
    assertThat(notebook.cells())
        .allSatisfy(cell -> assertThat(cell.lines().count()).isLessThan(12));
    String shown = run(notebook);
    List<String> patterns = SHOWN.get(notebook.name());
    assertThat(patterns).as("what %s has to show", file).isNotEmpty();
    assertThat(patterns).allSatisfy(pattern -> assertThat(shown).containsPattern(pattern));
    LOG.found(notebook.name(), patterns);
  }

  @Test
  void theCommittedLogHasEveryCell() throws IOException {
    String log = Files.readString(Path.of("docs/notebooks.md"));
    for (Path file : notebooks()) {
      Notebook notebook = Notebook.of(file);
      assertThat(log.lines().filter(line -> line.startsWith("| `" + notebook.name() + "` ")))
          .as("cells of %s in docs/notebooks.md", file)
          .hasSameSizeAs(notebook.cells());
    }
    assertThat(log).doesNotContain(System.getProperty("user.home"), warehouse.toString());
  }

  @AfterAll
  static void keepsTheLog() throws IOException {
    LOG.write(Path.of("target/notebooks.md"));
  }

  /** What the cells print and display. */
  private static String run(Notebook notebook) {
    StringBuilder all = new StringBuilder();
    int number = 0;
    try (Kernel kernel = Kernel.keeping()) {
      for (String cell : notebook.cells()) {
        long begin = System.nanoTime();
        String printed = printed(() -> kernel.run(local(cell)));
        double seconds = (System.nanoTime() - begin) / 1e9;
        List<String> displayed = Shown.take();
        LOG.ran(notebook.name(), ++number, cell, seconds, printed.length(), displayed.size());
        all.append(printed).append(String.join("\n", displayed)).append('\n');
      }
    }
    return all.toString();
  }

  private static String local(String cell) {
    return cell.replace("../target/demo", warehouse.toString());
  }

  private static String printed(Runnable work) {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      work.run();
    } finally {
      System.setOut(console);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
