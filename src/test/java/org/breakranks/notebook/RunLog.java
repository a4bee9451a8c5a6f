package org.breakranks.notebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.breakranks.configuration.Version;

/** Which cells of the notebooks ran, how long, what they showed, and what was asked of that. */
final class RunLog {

  private static final String HEAD =
      """
      # A run of the notebooks

      <!-- Written by NotebooksTest to target/notebooks.md; this copy is of one run. Do not edit. -->

      Every cell of code over the tables of `examples/articles`, by JShell in the process of the test, with Spark %s on
      Java %s and %d cores; the seconds are those of one run, no measure. Jupyter itself runs the same cells in
      `NotebooksInJupyterTest`.

      | notebook | cell | begins | seconds | printed | displayed |
      |---|---|---|---|---|---|
      """;

  private final List<String> rows = new ArrayList<>();
  private final List<String> checks = new ArrayList<>();

  /** A cell that ran; printed in characters, displayed in things. */
  void ran(String notebook, int number, String cell, double seconds, int printed, int displayed) {
    String begin = cell.lines().findFirst().orElse("").strip();
    rows.add(
        String.format(
            Locale.ROOT,
            "| `%s` | %d | `%s` | %.1f | %,d | %d |",
            notebook,
            number,
            (begin.length() > 60 ? begin.substring(0, 60) + "…" : begin).replace("|", "\\|"),
            seconds,
            printed,
            displayed));
  }

  /** What was found in the output of a notebook. */
  void found(String notebook, List<String> patterns) {
    checks.add(
        "- `%s`: `%s`".formatted(notebook, String.join("`, `", patterns).replace("|", "\\|")));
  }

  void write(Path file) throws IOException {
    String head =
        HEAD.formatted(
            Version.current().spark(),
            Runtime.version().feature(),
            Runtime.getRuntime().availableProcessors());
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        head
            + String.join("\n", rows)
            + "\n\nFound in what they showed, as regular expressions:\n\n"
            + String.join("\n", checks)
            + "\n");
  }
}
