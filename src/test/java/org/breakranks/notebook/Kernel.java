package org.breakranks.notebook;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.execution.LocalExecutionControlProvider;

/** Runs the cells of a notebook as a Java kernel of Jupyter does, by JShell in this process. */
final class Kernel implements AutoCloseable {

  private final JShell shell;

  private Kernel(String display) {
    String classPath = System.getProperty("java.class.path");
    shell =
        JShell.builder()
            .executionEngine(new LocalExecutionControlProvider(), Map.of())
            .compilerOptions("-classpath", classPath, "-proc:none")
            .build();
    shell.addToClasspath(classPath);
    run(display);
  }

  /** A kernel whose {@code display} keeps what it is given. */
  static Kernel keeping() {
    return new Kernel(
        "void display(Object shown, String... types) {"
            + " org.breakranks.notebook.Shown.add(String.valueOf(shown)); }");
  }

  /** A kernel whose {@code display} is that of Jupyter's Java kernel. */
  static Kernel ofJupyter() {
    return new Kernel("import static org.dflib.jjava.jupyter.kernel.BaseNotebookStatics.*;");
  }

  /** Runs a cell, snippet by snippet. */
  void run(String cell) {
    String rest = cell;
    while (!rest.isBlank()) {
      SourceCodeAnalysis.CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      if (!next.completeness().isComplete()) {
        throw new AssertionError("expected whole statements, got " + rest);
      }
      shell.eval(next.source()).forEach(this::require);
      rest = next.remaining();
    }
  }

  private void require(SnippetEvent event) {
    if (event.exception() != null) {
      throw new AssertionError("in " + event.snippet().source(), event.exception());
    }
    if (event.status() != Snippet.Status.VALID && event.causeSnippet() == null) {
      throw new AssertionError(
          event.snippet().source()
              + shell
                  .diagnostics(event.snippet())
                  .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                  .collect(Collectors.joining("; ", " is refused: ", "")));
    }
  }

  @Override
  public void close() {
    shell.close();
  }
}
