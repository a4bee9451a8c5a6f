package org.breakranks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimedProgramTest {

  @TempDir Path folder;

  @Test
  void endsWhatItStartedWhenItsTimeIsOver() throws Exception {
    Path started = folder.resolve("started");
    ProcessBuilder program = shell("setsid sleep 600 & echo $! > '" + started + "'; wait");

    assertThatThrownBy(() -> TimedProgram.run(program, Duration.ofSeconds(2)))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("expected an end within PT2S, got none: bash -c ");
    Optional<ProcessHandle> left = ProcessHandle.of(Long.parseLong(text(started)));
    if (left.isPresent()) {
      left.orElseThrow().onExit().get(10, TimeUnit.SECONDS);
    }
  }

  @Test
  void givesTheCodeOfAProgramThatEnds() throws Exception {
    assertThat(TimedProgram.run(shell("exit 3"), Duration.ofMinutes(1))).isEqualTo(3);
  }

  private static ProcessBuilder shell(String script) {
    return new ProcessBuilder("bash", "-c", script);
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file).strip();
  }
}
