package org.breakranks.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.breakranks.LocalSpark;
import org.breakranks.PublishedCorpus;
import org.breakranks.SmallCorpus;
import org.breakranks.configuration.Configuration;
import org.breakranks.configuration.ExitCode;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.publication.Stopped;
import org.breakranks.publication.Tables;
import org.breakranks.publication.Warehouse;
import org.breakranks.table.Catalog;
import org.breakranks.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunJobTest {

  private final SparkSession spark = LocalSpark.session();

  private static final String NONE_REJECTED =
      "[{name = none-rejected, holds = \"rejected = 0\", severity = fail}]";

  @TempDir Path folder;

  private Configuration configuration(String warehouse) {
    return SmallCorpus.configuration(corpus(), folder.resolve(warehouse));
  }

  private Path corpus() {
    return SmallCorpus.in(folder.resolve("corpus"));
  }

  @Test
  void publishesEveryTableAndNothingElse() throws IOException {
    Path warehouse = PublishedCorpus.warehouse();
    String run = PublishedCorpus.summary().manifest().runId();
    assertThat(warehouse.resolve("CURRENT")).hasContent(run);
    assertThat(names(warehouse)).containsExactlyInAnyOrder("CURRENT", "history", "runs");
    assertThat(names(warehouse.resolve("runs").resolve(run)))
        .contains("_manifest.json")
        .containsAll(Catalog.tables().stream().map(Table::name).toList())
        .hasSize(Catalog.tables().size() + 1);
    for (Table<?> table : Catalog.tables()) {
      assertThat(names(warehouse.resolve("runs").resolve(run).resolve(table.name())))
          .containsExactly("part-00000.zstd.parquet");
    }
  }

  @Test
  void countsWhatItRead() {
    Summary summary = PublishedCorpus.summary();
    assertThat(summary.manifest().figures())
        .containsEntry("articles", 6L)
        .containsEntry("rejected", 2L);
    assertThat(summary.rejected()).isEqualTo(Map.of("broken_record", 1L, "duplicate_record", 1L));
    assertThat(summary.text())
        .contains("articles    6\n")
        .contains("rejected    2  broken_record 1, duplicate_record 1\n")
        .contains("published   ");
  }

  @Test
  void findsCopiesOfOneStory() {
    Tables tables = Tables.open(spark, PublishedCorpus.warehouse().toString());
    List<String> copies =
        tables
            .articles()
            .where("duplicate_group is not null")
            .select("external_id")
            .as(Encoders.STRING())
            .collectAsList();
    assertThat(copies).containsExactlyInAnyOrder("k1", "v1");
  }

  @Test
  void linksEveryAcceptedMentionToAnEvent() {
    Tables tables = Tables.open(spark, PublishedCorpus.warehouse().toString());
    assertThat(tables.mentions().where("status = 'accepted'").count()).isPositive();
    assertThat(tables.mentions().where("(status = 'accepted') != (event_id is not null)").count())
        .isZero();
  }

  @Test
  void givesTheSameBytesForTheSameInput() throws IOException {
    Summary first = PublishedCorpus.summary();
    Summary second =
        RunJob.run(
            spark, SmallCorpus.configuration(PublishedCorpus.corpus(), folder.resolve("other")));
    assertThat(second.manifest().runId()).isEqualTo(first.manifest().runId());
    assertThat(contents(folder.resolve("other"))).isEqualTo(contents(PublishedCorpus.warehouse()));
  }

  @Test
  void publishesAFinishedRunAgain() throws IOException {
    Map<String, String> before = contents(PublishedCorpus.warehouse());
    Summary again =
        RunJob.run(
            spark,
            SmallCorpus.configuration(PublishedCorpus.corpus(), PublishedCorpus.warehouse()));
    assertThat(again.manifest()).isEqualTo(PublishedCorpus.summary().manifest());
    assertThat(contents(PublishedCorpus.warehouse())).isEqualTo(before);
  }

  @Test
  void isContentWhenAnotherJobHasMadeTheSameRun() {
    Configuration configuration = configuration("w");
    Writing overtaken =
        (edition, figures) -> {
          RunJob.run(spark, configuration);
          throw new IllegalStateException("what was written is gone");
        };
    try (Workbench bench = Workbench.open(spark, configuration)) {
      Publication publication = Publication.of(Harvest.of(bench), bench, Stage.values());
      Summary summary = publication.publish(Figures.from(Map.of("articles", 1L)), overtaken);
      assertThat(summary.manifest().figures()).containsEntry("articles", 6L);
    }
  }

  @Test
  void publishesEmptyTablesForAnEmptyCorpus() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Summary summary = RunJob.run(spark, SmallCorpus.configuration(empty, folder.resolve("w")));
    assertThat(summary.manifest().figures()).containsEntry("articles", 0L);
    Tables tables = Tables.open(spark, folder.resolve("w").toString());
    for (Table<?> table : Catalog.tables()) {
      assertThat(tables.rows(table).collectAsList()).as(table.name()).isEmpty();
      assertThat(spark.read().parquet(summary.path() + "/" + table.name()).columns())
          .isEqualTo(table.schema().fieldNames());
    }
  }

  @Test
  void publishesNothingWhenAGateFails() {
    Configuration strict = SmallCorpus.configuration(corpus(), folder.resolve("w"), NONE_REJECTED);
    assertThatThrownBy(() -> RunJob.run(spark, strict))
        .isInstanceOf(ExpectedFailure.class)
        .hasMessageContaining("none-rejected (rejected = 0)")
        .returns(ExitCode.GATE_FAILED, e -> ((ExpectedFailure) e).exitCode());
    assertThat(folder.resolve("w/CURRENT")).doesNotExist();
    assertThat(folder.resolve("w/runs")).doesNotExist();
  }

  @Test
  void saysWhereToLookAtWhatWasRejectedWhenAGateFails() throws IOException {
    Path input = corpus();
    Path warehouse = folder.resolve("w");
    String failed = failure(SmallCorpus.configuration(input, warehouse, NONE_REJECTED));
    String reasons = "; what was rejected, and why: broken_record 1, duplicate_record 1, in ";
    String table = failed.substring(failed.lastIndexOf(", in ") + 5);
    assertThat(failed).contains(reasons).endsWith("/rejected");
    assertThat(spark.read().parquet(table).select("reason").as(Encoders.STRING()).collectAsList())
        .containsExactlyInAnyOrder("broken_record", "duplicate_record");

    Stopped stopped =
        Warehouse.at(warehouse.toString(), new org.apache.hadoop.conf.Configuration())
            .stopped()
            .get(0);
    assertThat(stopped.gates()).isEqualTo("none-rejected (rejected = 0)");
    assertThat(rowsOf(warehouse, stopped.runId(), Catalog.REJECTED).count()).isEqualTo(2);
    assertThatThrownBy(() -> rowsOf(warehouse, stopped.runId(), Catalog.EVENTS))
        .isInstanceOf(ExpectedFailure.class)
        .hasMessageEndingWith(" holds no table events, only [rejected]");
    assertThatThrownBy(() -> rowsOf(warehouse, "1f2e3d4c5b6a7980", Catalog.REJECTED))
        .isInstanceOf(ExpectedFailure.class)
        .hasMessageContaining("no such run in");

    String run = RunJob.run(spark, SmallCorpus.configuration(input, warehouse)).manifest().runId();
    assertThat(names(warehouse)).containsExactlyInAnyOrder("CURRENT", "history", "runs");
    assertThat(failure(SmallCorpus.configuration(input, warehouse, NONE_REJECTED)))
        .contains(reasons)
        .endsWith("/runs/" + run + "/rejected");
    assertThat(rowsOf(warehouse, run, Catalog.REJECTED).count()).isEqualTo(2);
    assertThat(stopped.runId()).isEqualTo(run);
  }

  private Dataset<Row> rowsOf(Path warehouse, String run, Table<?> table) {
    return Tables.rows(spark, warehouse.toString(), run, table);
  }

  @Test
  void leavesNothingBehindWhenAGateFailsAndNothingWasRejected() {
    String wanted = "[{name = many, holds = \"articles > 100\", severity = fail}]";
    assertThat(
            failure(
                SmallCorpus.configuration(corpus().resolve("2021"), folder.resolve("w"), wanted)))
        .endsWith("; what was rejected, and why: nothing");
    assertThat(folder.resolve("w")).doesNotExist();
  }

  private String failure(Configuration configuration) {
    return catchThrowableOfType(ExpectedFailure.class, () -> RunJob.run(spark, configuration))
        .getMessage();
  }

  @Test
  void refusesAWarehouseThatHoldsSomethingElse() throws IOException {
    Path warehouse = Files.createDirectories(folder.resolve("w"));
    Files.writeString(warehouse.resolve("thesis.doc"), "precious");
    assertThatThrownBy(() -> RunJob.run(spark, configuration("w")))
        .isInstanceOf(ExpectedFailure.class)
        .hasMessageContaining("thesis.doc")
        .returns(ExitCode.BAD_INPUT, e -> ((ExpectedFailure) e).exitCode());
    assertThat(names(warehouse)).containsExactly("thesis.doc");
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static Map<String, String> contents(Path directory) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("_manifest.json")) {
          contents.put(
              directory.relativize(file).toString(),
              java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
        }
      }
    }
    return contents;
  }
}
