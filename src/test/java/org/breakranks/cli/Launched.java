package org.breakranks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.breakranks.TimedProgram;

/**
 * A script of {@code jobs/} that was called in a process of its own, and ended.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it complained of
 */
record Launched(int code, String out, String err) {

  private static final Duration PATIENCE = Duration.ofMinutes(8);

  /** Calls {@code jobs/breakranks} without a Spark of the machine's own. */
  static Launched breakranks(String... arguments) {
    return script("breakranks", Map.of(), arguments);
  }

  /** Starts {@code jobs/breakranks} and lets it run; what it prints is lost. */
  static Process started(String... arguments) throws IOException {
    return builder("breakranks", Map.of(), arguments)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Calls a script with these variables set. */
  static Launched script(String name, Map<String, String> environment, String... arguments) {
    try {
      Path out = Files.createTempFile("breakranks", ".out");
      Path err = Files.createTempFile("breakranks", ".err");
      int code =
          TimedProgram.run(
              builder(name, environment, arguments)
                  .redirectOutput(out.toFile())
                  .redirectError(err.toFile()),
              PATIENCE);
      Launched launched = new Launched(code, Files.readString(out), Files.readString(err));
      Files.delete(out);
      Files.delete(err);
      return launched;
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static ProcessBuilder builder(
      String script, Map<String, String> environment, String... arguments) {
    List<String> command = new ArrayList<>(List.of("bash", "jobs/" + script));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("SPARK_HOME");
    builder.environment().putAll(environment);
    return builder;
  }

  /** This call, which went well. */
  Launched succeeded() {
    assertThat(code).as(err).isZero();
    return this;
  }
}
