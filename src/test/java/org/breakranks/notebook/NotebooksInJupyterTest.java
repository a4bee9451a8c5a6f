package org.breakranks.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.breakranks.Browser;
import org.breakranks.LocalSpark;
import org.breakranks.SmallCorpus;
import org.breakranks.job.RunJob;
import org.breakranks.report.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notebooks as a user runs them: by Jupyter, each with a kernel and a Spark of its own. */
class NotebooksInJupyterTest {

  private static final int PATIENCE_MINUTES = 10;

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
    if (Boolean.getBoolean("pictures")) {
      keepOutputs();
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
    ProcessBuilder jupyter =
        new ProcessBuilder(
            "jupyter",
            "nbconvert",
            "--to",
            "notebook",
            "--execute",
            "--inplace",
            "--ExecutePreprocessor.timeout=300",
            "--ExecutePreprocessor.kernel_name=java");
    try (Stream<Path> notebooks = Files.list(project.resolve("notebooks"))) {
      notebooks.sorted().map(Path::toString).forEach(jupyter.command()::add);
    }
    jupyter.environment().put("JUPYTER_PATH", project.resolve("jupyter").toString());
    Path log = project.resolve("jupyter.log");
    Process process = jupyter.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).as("in time").isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(folder -> new File(folder, program).canExecute());
  }
}
