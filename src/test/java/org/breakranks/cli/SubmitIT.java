package org.breakranks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.breakranks.SmallCorpus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is delivered, submitted to Spark from outside. */
class SubmitIT {

  @TempDir static Path folder;

  private static Path corpus;
  private static Path warehouse;
  private static Launched run;

  @BeforeAll
  static void publishInOneProcess() {
    corpus = SmallCorpus.in(folder.resolve("corpus"));
    warehouse = folder.resolve("one process");
    run = run(warehouse, "local[1]").succeeded();
  }

  @Test
  void printsWhatItFound() {
    assertThat(run.out())
        .contains("articles    6\n")
        .contains("events      ")
        .contains("published   " + warehouse.toUri().toString().replace("///", "/"));
  }

  @Test
  void publishesTheSameBytesFromSeparateExecutors() {
    Path other = folder.resolve("separate executors");

    run(other, "local-cluster[2,1,1024]").succeeded();

    assertThat(contents(other)).isEqualTo(contents(warehouse)).hasSizeGreaterThan(8);
  }

  @Test
  void explainsAPublishedEvent() throws IOException {
    Path events = folder.resolve("events.csv");

    Launched.breakranks(
            "export", "events", "-w", warehouse.toString(), "--format=csv", "--to=" + events)
        .succeeded();
    String event =
        Files.readAllLines(events).stream()
            .filter(line -> line.contains("Nangarhar") && line.contains("2018"))
            .map(line -> line.substring(0, line.indexOf(',')))
            .findFirst()
            .orElseThrow();
    Launched explained =
        Launched.breakranks("explain", "-w", warehouse.toString(), "--event", event).succeeded();

    assertThat(explained.out())
        .startsWith(event + ": surrender")
        .contains("Achin, Nangarhar, Afghanistan")
        .contains("\"Ten fighters")
        .contains("accepted surrender");
  }

  @Test
  void endsWithThreeAndTheNameOfAPathThatIsMissing() {
    Path missing = folder.resolve("nowhere");

    Launched launched =
        Launched.breakranks("run", "-i", missing.toString(), "-w", folder.resolve("w3").toString());

    assertThat(launched.code()).isEqualTo(3);
    assertThat(launched.err()).contains(missing.toString()).doesNotContain("\tat ");
    assertThat(folder.resolve("w3")).doesNotExist();
  }

  @Test
  void endsWithFourAndPublishesNothingWhenAGateFails() {
    Path gated = folder.resolve("w4");

    Launched launched =
        Launched.breakranks(
            "run",
            "--input=" + corpus,
            "--warehouse=" + gated,
            "-Dgates=[{name = no-rejects, holds = \"rejected = 0\", severity = fail}]");

    assertThat(launched.code()).isEqualTo(4);
    assertThat(launched.err()).contains("no-rejects").doesNotContain("\tat ");
    assertThat(gated.resolve("CURRENT")).doesNotExist();
  }

  private static Launched run(Path into, String master) {
    return Launched.breakranks(
        "run",
        "--input=" + corpus,
        "--warehouse=" + into,
        "--",
        "--master",
        master,
        "--conf",
        "spark.executor.memory=512m");
  }

  /** Every file of the warehouse but the manifest, which knows when and how it was made. */
  private static Map<String, String> contents(Path directory) {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(directory)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("_manifest.json"))
          .forEach(file -> contents.put(directory.relativize(file).toString(), bytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contents;
  }

  private static String bytes(Path file) {
    try {
      return HexFormat.of().formatHex(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
