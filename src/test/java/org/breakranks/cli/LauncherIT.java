package org.breakranks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher makes of its arguments, seen by a Spark that only echoes them. */
class LauncherIT {

  @TempDir Path folder;

  @Test
  void saysItsVersion() {
    Launched launched = Launched.breakranks("--version").succeeded();

    assertThat(launched.out()).startsWith("breakranks ").contains("Spark 3.5");
  }

  @Test
  void endsWithTwoWhenTheCommandLineMakesNoSense() {
    Launched launched = Launched.breakranks("surender");

    assertThat(launched.code()).isEqualTo(2);
    assertThat(launched.out()).isEmpty();
    assertThat(launched.err()).contains("surender").contains("Try 'breakranks --help'.");
  }

  @Test
  void handsSparkItsOptionsAndItsExitCodeBack() throws IOException {
    Map<String, String> spark = sparkThatEchoes(7, "spark-core_2.12-3.5.1.jar");

    Launched launched =
        Launched.script(
            "breakranks", spark, "trends", "--warehouse", "a folder", "--", "--master", "yarn");

    assertThat(launched.code()).isEqualTo(7);
    List<String> words = launched.out().lines().toList();
    assertThat(words)
        .containsSubsequence("--class", "org.breakranks.cli.Main", "--master", "yarn")
        .endsWith("trends", "--warehouse", "a folder");
    assertThat(words.get(words.size() - 4)).endsWith("-all.jar");
  }

  @Test
  void startsASmallJobInOneProcessWithTheDefaultsOfSpark() throws IOException {
    Map<String, String> java = javaThatEchoes();
    Path corpus = Files.createDirectories(folder.resolve("a corpus"));

    Launched small = Launched.script("breakranks", java, "run", "-i", corpus.toString());

    assertThat(small.succeeded().out().lines().toList())
        .contains("-Dspark.master=local[*]", "-Xmx2g", "-Dspark.app.name=breakranks run")
        .endsWith("org.breakranks.cli.Main", "run", "-i", corpus.toString());
  }

  @Test
  void leavesAJobWithOptionsOfSparksOwnToSpark() throws IOException {
    Map<String, String> java = javaThatEchoes();

    Launched launched =
        Launched.script("breakranks", java, "run", "-i", ".", "--", "--master", "local[1]");

    assertThat(launched.err()).contains("Spark could not be started");
  }

  @Test
  void refusesASparkItWasNotBuiltFor() throws IOException {
    Map<String, String> spark = sparkThatEchoes(0, "spark-core_2.13-4.0.0.jar");

    Launched launched = Launched.script("breakranks", spark, "run");

    assertThat(launched.code()).isEqualTo(1);
    assertThat(launched.err())
        .contains("spark-core_2.13-4.0.0.jar", "needs Spark 3.5 for Scala 2.12");
  }

  @Test
  void isCalledByTheScriptOfEachJob() throws IOException {
    Map<String, String> spark = sparkThatEchoes(0, "spark-core_2.12-3.5.7.jar");

    for (String job : List.of("run", "extract", "resolve", "trends")) {
      Launched launched = Launched.script(job + ".sh", spark, "-w", "x").succeeded();

      assertThat(launched.out().lines().toList()).endsWith(job, "-w", "x");
    }
  }

  /** The variable for a folder that looks like one of Java and prints its arguments. */
  private Map<String, String> javaThatEchoes() throws IOException {
    Path java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    return Map.of("JAVA_HOME", folder.resolve("java").toString());
  }

  /** The variable for a folder that looks like a distribution of Spark and prints its arguments. */
  private Map<String, String> sparkThatEchoes(int code, String core) throws IOException {
    Path spark = Files.createDirectories(folder.resolve(core));
    Files.createDirectories(spark.resolve("jars"));
    Files.createFile(spark.resolve("jars").resolve(core));
    Path submit = Files.createDirectories(spark.resolve("bin")).resolve("spark-submit");
    Files.writeString(submit, "#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit " + code + "\n");
    assertThat(submit.toFile().setExecutable(true)).isTrue();
    return Map.of("SPARK_HOME", spark.toString());
  }
}
