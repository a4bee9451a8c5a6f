package org.breakranks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher from outside, as a user or a scheduler calls it. */
class LauncherIT {

  @TempDir Path folder;

  @Test
  void saysItsVersion() throws Exception {
    Ended ended = breakranks(Map.of(), "--version");

    assertThat(ended.code()).isZero();
    assertThat(ended.out()).startsWith("breakranks ").contains("Spark 3.5");
  }

  @Test
  void endsWithTwoWhenTheCommandLineMakesNoSense() throws Exception {
    Ended ended = breakranks(Map.of(), "surender");

    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err()).contains("surender").contains("Try 'breakranks --help'.");
  }

  @Test
  void handsSparkItsOptionsAndItsExitCodeBack() throws Exception {
    Path spark = sparkThatEchoes(7, "spark-core_2.12-3.5.1.jar");

    Ended ended =
        breakranks(
            Map.of("SPARK_HOME", spark.toString()),
            "trends",
            "--warehouse",
            "a folder",
            "--",
            "--master",
            "yarn");

    assertThat(ended.code()).isEqualTo(7);
    List<String> words = ended.out().lines().toList();
    assertThat(words)
        .containsSubsequence("--class", "org.breakranks.cli.Main", "--master", "yarn")
        .endsWith("trends", "--warehouse", "a folder");
    assertThat(words.get(words.size() - 4)).endsWith("-all.jar");
  }

  @Test
  void refusesASparkItWasNotBuiltFor() throws Exception {
    Path spark = sparkThatEchoes(0, "spark-core_2.13-4.0.0.jar");

    Ended ended = breakranks(Map.of("SPARK_HOME", spark.toString()), "run");

    assertThat(ended.code()).isEqualTo(1);
    assertThat(ended.err()).contains("spark-core_2.13-4.0.0.jar", "needs Spark 3.5 for Scala 2.12");
  }

  @Test
  void callsTheSameLauncherFromEveryJobScript() throws Exception {
    Path spark = sparkThatEchoes(0, "spark-core_2.12-3.5.7.jar");

    for (String job : List.of("run", "extract", "resolve", "trends")) {
      Ended ended = start(Map.of("SPARK_HOME", spark.toString()), "jobs/" + job + ".sh", "-w", "x");

      assertThat(ended.out().lines().toList()).endsWith(job, "-w", "x");
    }
  }

  /** A folder that looks like a distribution of Spark and prints what it is called with. */
  private Path sparkThatEchoes(int code, String core) throws IOException {
    Path spark = Files.createDirectories(folder.resolve(core));
    Files.createDirectories(spark.resolve("jars"));
    Files.createFile(spark.resolve("jars").resolve(core));
    Path submit = Files.createDirectories(spark.resolve("bin")).resolve("spark-submit");
    Files.writeString(submit, "#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit " + code + "\n");
    assertThat(submit.toFile().setExecutable(true)).isTrue();
    return spark;
  }

  private record Ended(int code, String out, String err) {}

  private Ended breakranks(Map<String, String> environment, String... arguments) throws Exception {
    return start(environment, "jobs/breakranks", arguments);
  }

  private Ended start(Map<String, String> environment, String script, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of("bash", script));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().remove("SPARK_HOME");
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Ended(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
