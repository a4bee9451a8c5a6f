package org.breakranks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
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
        .contains("published   file:" + warehouse + "/runs/");
  }

  @Test
  void writesTheReportBesideTheTables() throws IOException {
    String id = Files.readString(warehouse.resolve("CURRENT")).strip();
    Path report = warehouse.resolve("runs").resolve(id).resolve("_report/report.html");

    assertThat(run.err()).doesNotContain("not the report");
    assertThat(report).content().contains("Nangarhar", id);
  }

  @Test
  void writesAReportOfWhatIsAskedFor() throws IOException {
    Path report = folder.resolve("report");

    Launched.breakranks(
            "report",
            "--warehouse=" + warehouse,
            "--to=" + report,
            "--country=AFG",
            "--from=2018-07",
            "--to-month=2018-08",
            "--actor=Islamic State Khorasan Province",
            "--title=Ten & more")
        .succeeded();

    assertThat(report.resolve("report.html"))
        .content()
        .contains(
            "<h1>Ten &amp; more</h1>",
            "1 act of surrender, desertion or defection is reported from Afghanistan, August 2018",
            "Achin")
        .doesNotContain("Borno", "October 2021");
    assertThat(Files.readAllLines(report.resolve("events.csv"))).hasSize(1 + 1);
  }

  @Test
  void publishesTheSameBytesFromSeparateExecutors() throws Exception {
    Path other = folder.resolve("separate executors");

    run(other, "local-cluster[2,1,1024]").succeeded();

    assertThat(digests(other)).isEqualTo(digests(warehouse)).hasSizeGreaterThan(8);
  }

  @Test
  void publishesNothingWhenKilledAndAllOfItWhenCalledAgain() throws Exception {
    Path killed = folder.resolve("killed");
    Path unfinished = killed.resolve(".unfinished");

    Process process = Launched.started(runInto(killed, "local[1]"));
    while (process.isAlive() && !holdsTables(unfinished)) {
      Thread.sleep(20);
    }
    process.destroyForcibly().waitFor();

    assertThat(process.exitValue()).as("was killed").isEqualTo(128 + 9);
    assertThat(holdsTables(unfinished)).isTrue();
    assertThat(killed.resolve("CURRENT")).doesNotExist();

    run(killed, "local[1]").succeeded();

    assertThat(digests(killed)).isEqualTo(digests(warehouse));
    assertThat(unfinished).doesNotExist();
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

  private static boolean holdsTables(Path unfinished) throws IOException {
    if (!Files.exists(unfinished)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(unfinished)) {
      return files.anyMatch(file -> file.toString().endsWith(".zstd.parquet"));
    }
  }

  private static Launched run(Path into, String master) {
    return Launched.breakranks(runInto(into, master));
  }

  private static String[] runInto(Path warehouse, String master) {
    return new String[] {
      "run",
      "--input=" + corpus,
      "--warehouse=" + warehouse,
      "--",
      "--master",
      master,
      "--conf",
      "spark.executor.memory=512m"
    };
  }

  /** Every table file of a warehouse, and its pointer, with a digest of its bytes. */
  private static Map<String, String> digests(Path directory) throws Exception {
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(SubmitIT::isPublished).toList()) {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        digests.put(directory.relativize(file).toString(), HexFormat.of().formatHex(digest));
      }
    }
    return digests;
  }

  /** The manifest is left out: it names the folder of the warehouse. */
  private static boolean isPublished(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".parquet") || name.equals("CURRENT");
  }
}
