package org.breakranks.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.breakranks.LocalSpark;
import org.breakranks.SmallCorpus;
import org.breakranks.configuration.Configuration;
import org.breakranks.configuration.Settings;
import org.breakranks.report.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportJobTest {

  private final SparkSession spark = LocalSpark.session();

  @TempDir Path folder;

  @Test
  void comesWithARunUnlessSwitchedOffAndAfterItWhenAskedFor() {
    Settings settings =
        Settings.defaults()
            .with("input.paths", List.of(SmallCorpus.in(folder.resolve("corpus")).toString()))
            .with("warehouse", folder.resolve("w").toString());
    Configuration without = Configuration.of(settings.with("report.with-run", "false"));
    Summary summary = RunJob.run(spark, without);
    Path beside = Path.of(URI.create(summary.path())).resolve("_report");

    assertThat(ReportJob.after(spark, without, summary)).isEmpty();
    assertThat(beside).doesNotExist();

    ReportJob.run(spark, without, Scope.ALL, folder.resolve("asked").toString());
    assertThat(folder.resolve("asked/report.html")).isNotEmptyFile();
    assertThat(beside).doesNotExist();

    assertThat(ReportJob.after(spark, Configuration.of(settings), summary))
        .hasValueSatisfying(page -> assertThat(page).endsWith("/_report/report.html"));
    assertThat(beside.resolve("report.html")).isNotEmptyFile();
  }
}
