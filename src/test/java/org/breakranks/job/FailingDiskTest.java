package org.breakranks.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.SparkSession;
import org.breakranks.LocalSpark;
import org.breakranks.PublishedCorpus;
import org.breakranks.configuration.Configuration;
import org.breakranks.configuration.ExitCode;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.configuration.Settings;
import org.breakranks.job.FailingDisk.Fault;
import org.breakranks.publication.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever the disk fails, readers see the run before, and the next run needs no cleaning. */
class FailingDiskTest {

  private static final long ENDLESS = Long.MAX_VALUE;

  private final SparkSession spark = LocalSpark.session();

  @TempDir Path folder;

  @Test
  void aDiskThatFailsHidesNothingAndIsForgottenByTheNextRun() throws IOException {
    Path undisturbed = before("undisturbed");
    long needed = FailingDisk.fails(spark, Fault.FULL, ENDLESS, () -> run(undisturbed));
    Path warehouse = before("warehouse");

    failsAfter(needed / 2, Fault.FULL, warehouse);
    failsAfter(needed - 1, Fault.FULL, warehouse);
    failsAfter(needed / 2, Fault.READ_ONLY, warehouse);
    failsAfter(needed, Fault.READ_ONLY, warehouse);

    run(warehouse);
    assertThat(warehouse.resolve(".unfinished")).doesNotExist();
    assertThat(tables(warehouse)).isNotEmpty().isEqualTo(tables(undisturbed));
  }

  private void failsAfter(long bytes, Fault fault, Path warehouse) throws IOException {
    String current = Files.readString(warehouse.resolve("CURRENT"));
    assertThatThrownBy(() -> FailingDisk.fails(spark, fault, bytes, () -> run(warehouse)))
        .as("%s after %d bytes", fault, bytes)
        .isInstanceOf(ExpectedFailure.class)
        .hasMessage(
            "nothing was published: file:%s cannot be written (%s)", warehouse, fault.message())
        .returns(ExitCode.FAILURE, failure -> ((ExpectedFailure) failure).exitCode());
    assertThat(warehouse.resolve("CURRENT")).hasContent(current);
    try (Stream<Path> runs = Files.list(warehouse.resolve("runs"))) {
      assertThat(runs.filter(run -> Files.exists(run.resolve("_manifest.json")))).hasSize(1);
    }
    assertThat(Tables.open(spark, warehouse.toString()).articles().count()).isEqualTo(6);
    assertThat(Files.exists(warehouse.resolve(".unfinished")))
        .as("what a full disk holds is given back")
        .isEqualTo(fault == Fault.READ_ONLY);
  }

  /** A warehouse in which the small corpus is published, read with other limits. */
  private Path before(String name) throws IOException {
    Path warehouse = folder.resolve(name);
    FileUtils.copyDirectory(PublishedCorpus.warehouse().toFile(), warehouse.toFile());
    return warehouse;
  }

  private void run(Path warehouse) {
    RunJob.run(
        spark,
        Configuration.of(
            Settings.defaults()
                .with("input.paths", List.of(PublishedCorpus.corpus().toString()))
                .with("input.limits.article_mentions", "400")
                .with("warehouse", warehouse.toString())));
  }

  /** The tables of the current run, byte by byte. */
  private static Map<String, String> tables(Path warehouse) throws IOException {
    Path run =
        warehouse.resolve("runs").resolve(Files.readString(warehouse.resolve("CURRENT")).strip());
    Map<String, String> tables = new TreeMap<>();
    try (Stream<Path> files = Files.walk(run)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".parquet")).toList()) {
        tables.put(
            run.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
      }
    }
    return tables;
  }
}
