package org.breakranks.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.breakranks.LocalSpark;
import org.breakranks.SmallCorpus;
import org.breakranks.configuration.Configuration;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.publication.Tables;
import org.breakranks.table.Catalog;
import org.breakranks.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StageJobsTest {

  private final SparkSession spark = LocalSpark.session();

  @TempDir Path folder;

  private Configuration configuration(String warehouse) {
    return SmallCorpus.configuration(
        SmallCorpus.in(folder.resolve("corpus")), folder.resolve(warehouse));
  }

  @Test
  void stageByStageGivesTheTablesOfTheWholeRun() {
    RunJob.run(spark, configuration("whole"));
    ExtractJob.run(spark, configuration("staged"));
    ResolveJob.run(spark, configuration("staged"));
    Summary last = TrendsJob.run(spark, configuration("staged"));
    for (Table<?> table : Catalog.tables()) {
      assertThat(rows("staged", table)).as(table.name()).isEqualTo(rows("whole", table));
    }
    assertThat(last.manifest().stages()).containsOnlyKeys("extract", "resolve", "trends");
    assertThat(TrendsJob.run(spark, configuration("staged")).manifest()).isEqualTo(last.manifest());
  }

  @Test
  void saysWhatIsMissingWhenAStageWasLeftOut() {
    assertThatThrownBy(() -> ResolveJob.run(spark, configuration("w")))
        .isInstanceOf(ExpectedFailure.class)
        .hasMessageStartingWith("nothing is published in ");
    ExtractJob.run(spark, configuration("w"));
    assertThatThrownBy(() -> TrendsJob.run(spark, configuration("w")))
        .isInstanceOf(ExpectedFailure.class)
        .hasMessageContaining("holds no table events");
  }

  private List<String> rows(String warehouse, Table<?> table) {
    return Tables.open(spark, folder.resolve(warehouse).toString())
        .rows(table)
        .drop("ingest_run")
        .collectAsList()
        .stream()
        .map(Row::toString)
        .toList();
  }
}
