package org.breakranks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A script of {@code jobs/} that was called in a process of its own, and ended.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it complained of
 */
record Launched(int code, String out, String err) {

  /** Calls {@code jobs/breakranks} without a Spark of the machine's own. */
  static Launched breakranks(String... arguments) {
    return script("breakranks", Map.of(), arguments);
  }

  /** Calls a script with these variables set. */
  static Launched script(String name, Map<String, String> environment, String... arguments) {
    List<String> command = new ArrayList<>(List.of("bash", "jobs/" + name));
    command.addAll(List.of(arguments));
    try {
      Path out = Files.createTempFile("breakranks", ".out");
      Path err = Files.createTempFile("breakranks", ".err");
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
      builder.environment().remove("SPARK_HOME");
      builder.environment().putAll(environment);
      Process process = builder.start();
      assertThat(process.waitFor(8, TimeUnit.MINUTES)).as("ended in time: %s", command).isTrue();
      Launched launched =
          new Launched(process.exitValue(), Files.readString(out), Files.readString(err));
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

  /** This call, which went well. */
  Launched succeeded() {
    assertThat(code).as(err).isZero();
    return this;
  }
}
