package org.breakranks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
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
  void publishesTheSameTablesFromSeparateExecutors() throws Exception {
    Path other = folder.resolve("separate executors");

    run(other, "local-cluster[2,1,1024]").succeeded();

    assertThat(rows(other)).isEqualTo(rows(warehouse)).hasSizeGreaterThan(6);
    assertThat(other.resolve("CURRENT")).hasSameTextualContentAs(warehouse.resolve("CURRENT"));
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

  /**
   * Per file of a table, its rows in their order. The bytes of the files may differ in one thing:
   * Parquet lists the encodings of a column in the order of a hash set, which each JVM has anew.
   */
  private static Map<String, List<String>> rows(Path directory) throws IOException, SQLException {
    Map<String, List<String>> rows = new TreeMap<>();
    try (Stream<Path> files = Files.walk(directory);
        Connection duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
      for (Path file : files.filter(path -> path.toString().endsWith(".parquet")).toList()) {
        rows.put(directory.relativize(file).toString(), rows(duckdb, file));
      }
    }
    return rows;
  }

  private static List<String> rows(Connection duckdb, Path file) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement query = duckdb.createStatement();
        ResultSet result =
            query.executeQuery("SELECT t::VARCHAR FROM read_parquet('%s') t".formatted(file))) {
      while (result.next()) {
        rows.add(result.getString(1));
      }
    }
    return rows;
  }
}
