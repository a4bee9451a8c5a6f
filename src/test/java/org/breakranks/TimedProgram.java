package org.breakranks;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program in a process of its own, which leaves nothing running when its time is over. */
public final class TimedProgram {

  private TimedProgram() {}

  /**
   * Runs a program and gives its exit code.
   *
   * @throws AssertionError when it has not ended in time; it and what it started have then
   */
  public static int run(ProcessBuilder program, Duration patience)
      throws IOException, InterruptedException {
    Process process = program.start();
    try {
      if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        return process.exitValue();
      }
      throw new AssertionError(
          "expected an end within %s, got none: %s"
              .formatted(patience, String.join(" ", program.command())));
    } finally {
      end(process);
    }
  }

  /** Ends a process before those that it started, so that it can start no other. */
  private static void end(Process process) {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
  }
}
