package org.breakranks.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.breakranks.Browser;
import org.breakranks.LocalSpark;
import org.breakranks.SmallCorpus;
import org.breakranks.TimedProgram;
import org.breakranks.job.RunJob;
import org.breakranks.report.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notebooks as a user runs them: by Jupyter, each with a kernel and a Spark of its own. */
class NotebooksInJupyterTest {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  @TempDir static Path project;

  @BeforeAll
  static void publishes() throws IOException {
    assumeTrue(isInstalled("jupyter-nbconvert"), "no jupyter nbconvert on the path");
    RunJob.run(
        LocalSpark.session(),
        SmallCorpus.configuration(Path.of("examples/articles"), project.resolve("target/demo")));
    Path kernels = Files.createDirectories(project.resolve("jupyter/kernels/java"));
    Files.writeString(kernels.resolve("kernel.json"), Json.embedded(JupyterKernel.specification()));
    Files.createDirectories(project.resolve("notebooks"));
    for (Path notebook : NotebooksTest.notebooks()) {
      Files.copy(notebook, project.resolve(notebook));
    }
  }

  @Test
  void showTablesAndCharts() throws IOException, InterruptedException {
    run();

    assertThat(executed("01-tour").shown("text/html"))
        .contains("<table>", "Columns: events by event_type");
    assertThat(executed("02-trends").shown("text/html"))
        .contains("Columns: events by month", "Map of AFG")
        .containsPattern("(\\d+) in trends, \\1 single acts in events");
    assertThat(executed("03-audit-an-event").shown("text/html")).contains("<table>", " acts");
    assertThat(executed("04-your-own-lexicon").shown("text/html"))
        .contains("id blue-hill-brigade, in Veltmarsh, Kunduz");
    drawTheirChartsInAPageOfTheirOwn();
    if (Boolean.getBoolean("pictures")) {
      keepOutputs();
    }
  }

  private static void drawTheirChartsInAPageOfTheirOwn() throws IOException, InterruptedException {
    jupyter("--to", "html", "--template", "basic", "notebooks/02-trends.ipynb");
    Optional<Browser> opened = Browser.open();
    if (opened.isPresent()) {
      try (Browser browser = opened.orElseThrow()) {
        browser.open(project.resolve("notebooks/02-trends.html"), 1024, "light");
        browser.await("document.querySelectorAll('[data-chart] svg.marks').length == 4");
        assertThat(browser.requests()).isEmpty();
      }
    }
  }

  private static void keepOutputs() throws IOException {
    try (Browser browser = Browser.open().orElseThrow()) {
      Pictures pictures = new Pictures(browser, project);
      for (Path notebook : NotebooksTest.notebooks()) {
        pictures.keep(project.resolve(notebook), notebook);
      }
    }
  }

  private static Notebook executed(String name) throws IOException {
    return Notebook.of(project.resolve("notebooks/" + name + ".ipynb"));
  }

  /** Runs all cells of all notebooks; what they show is in the files then. */
  private static void run() throws IOException, InterruptedException {
    List<String> words =
        new ArrayList<>(
            List.of(
                "--to", "notebook", "--execute", "--inplace", "--ExecutePreprocessor.timeout=300"));
    NotebooksTest.notebooks().forEach(notebook -> words.add(notebook.toString()));
    jupyter(words.toArray(String[]::new));
  }

  private static void jupyter(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("jupyter", "nbconvert"));
    command.addAll(List.of(words));
    Path log = project.resolve("jupyter.log");
    ProcessBuilder jupyter =
        new ProcessBuilder(command)
            .directory(project.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    jupyter.environment().put("JUPYTER_PATH", project.resolve("jupyter").toString());
    int code = TimedProgram.run(jupyter, PATIENCE);
    assertThat(code).as(Files.readString(log)).isZero();
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(folder -> new File(folder, program).canExecute());
  }
}
