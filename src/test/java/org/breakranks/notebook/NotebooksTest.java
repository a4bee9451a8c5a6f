package org.breakranks.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.breakranks.LocalSpark;
import org.breakranks.SmallCorpus;
import org.breakranks.job.RunJob;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of every notebook, run over the example articles. */
class NotebooksTest {

  private static final Path NOTEBOOKS = Path.of("notebooks");

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
    run(notebook);
  }

  @Test
  void showWhatTheySay() throws IOException {
    assertThat(run(Notebook.of(NOTEBOOKS.resolve("01-tour.ipynb"))))
        .contains("events: ", "<table>", "refused", "linear-gradient");
    assertThat(run(Notebook.of(NOTEBOOKS.resolve("02-trends.ipynb"))))
        .contains("vega-lite", "Columns: events by month", "people_high", "Map of AFG", "Nangarhar")
        .containsPattern("(\\d+) in trends, \\1 single acts in events");
    assertThat(run(Notebook.of(NOTEBOOKS.resolve("04-your-own-lexicon.ipynb"))))
        .contains("id null", "id blue-hill-brigade, in Veltmarsh, Kunduz");
  }

  /** What the cells print and display. */
  private static String run(Notebook notebook) {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try (Kernel kernel = Kernel.keeping()) {
      for (String cell : notebook.cells()) {
        kernel.run(cell.replace("../target/demo", warehouse.toString()));
      }
    } finally {
      System.setOut(console);
    }
    return printed.toString(StandardCharsets.UTF_8) + String.join("\n", Shown.take());
  }
}
