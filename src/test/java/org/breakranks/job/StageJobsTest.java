package org.breakranks.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.breakranks.LocalSpark;
import org.breakranks.PublishedCorpus;
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
    return SmallCorpus.configuration(PublishedCorpus.corpus(), folder.resolve(warehouse));
  }

  @Test
  void stageByStageGivesTheTablesOfTheWholeRunAndSaysWhichStageIsMissing() {
    assertThatThrownBy(() -> ResolveJob.run(spark, configuration("staged")))
        .isInstanceOf(ExpectedFailure.class)
        .hasMessageStartingWith("nothing is published in ");
    ExtractJob.run(spark, configuration("staged"));
    assertThatThrownBy(() -> TrendsJob.run(spark, configuration("staged")))
        .isInstanceOf(ExpectedFailure.class)
        .hasMessageContaining("holds no table events");
    ResolveJob.run(spark, configuration("staged"));
    Summary last = TrendsJob.run(spark, configuration("staged"));
    for (Table<?> table : Catalog.tables()) {
      assertThat(rows(folder.resolve("staged"), table))
          .as(table.name())
          .isEqualTo(rows(PublishedCorpus.warehouse(), table));
    }
    assertThat(last.manifest().stages()).containsOnlyKeys("extract", "resolve", "trends");
    assertThat(TrendsJob.run(spark, configuration("staged")).manifest()).isEqualTo(last.manifest());
  }

  private List<String> rows(Path warehouse, Table<?> table) {
    return Tables.open(spark, warehouse.toString())
        .rows(table)
        .drop("ingest_run")
        .collectAsList()
        .stream()
        .map(Row::toString)
        .toList();
  }
}
