package org.breakranks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.breakranks.LocalSpark;
import org.breakranks.SmallCorpus;
import org.breakranks.job.RunJob;
import org.breakranks.publication.Tables;
import org.breakranks.trend.Flow;
import org.breakranks.trend.Trend;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report of some months, and acts of which only "last summer" is known. */
class SomeMonthsTest {

  @TempDir private static Path folder;

  private static Tables tables;

  @BeforeAll
  static void publishes() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(
        corpus.resolve("news.jsonl"),
        """
        {"published": "2020-07-10", "text": "Ten Taliban fighters surrendered to Afghan forces in Kunduz province on Tuesday, the governor said."}
        {"published": "2021-05-20", "text": "Nine Taliban fighters surrendered to Afghan forces in Takhar province on Tuesday, the governor said."}
        {"published": "2021-05-20", "text": "Forty Taliban fighters surrendered to Afghan forces in Badghis province last summer, the governor said."}
        """);
    SparkSession spark = LocalSpark.session();
    Path warehouse = folder.resolve("warehouse");
    RunJob.run(spark, SmallCorpus.configuration(corpus, warehouse));
    tables = Tables.open(spark, warehouse.toString());
  }

  private static Findings findings(YearMonth from, YearMonth to) {
    return PublishedFindings.of(tables, new Scope(List.of(), from, to, null, null)).read(10);
  }

  private static String page(YearMonth from, YearMonth to) {
    return Report.of(tables, new Scope(List.of(), from, to, null, null), 10).html();
  }

  @Test
  void leavesOutAnActWhoseDaysAllLieBeforeTheFirstMonth() {
    Findings findings = findings(YearMonth.of(2021, 1), null);
    assertThat(findings.events()).extracting(event -> event.people().peopleBest()).containsOnly(9);
    assertThat(findings.trends().stream().filter(row -> row.month() == null)).isEmpty();
    assertThat(findings.flows()).extracting(Flow::peopleBest).containsOnly(9L);
    assertThat(page(YearMonth.of(2021, 1), null)).doesNotContain("without a known month");
  }

  @Test
  void leavesOutAnActWhoseDaysAllLieAfterTheLastMonth() {
    assertThat(findings(null, YearMonth.of(2020, 5)).events()).isEmpty();
  }

  @Test
  void keepsAnActThatMayLieInTheMonthsAndSaysSo() {
    Findings findings = findings(YearMonth.of(2020, 7), YearMonth.of(2020, 7));
    assertThat(findings.events())
        .extracting(event -> event.people().peopleBest())
        .containsExactlyInAnyOrder(10, 40);
    assertThat(findings.trends().stream().filter(row -> row.month() == null))
        .singleElement()
        .returns("Badghis", Trend::admin1)
        .returns(40L, row -> row.tally().peopleBest());
    assertThat(findings.flows()).extracting(Flow::peopleBest).containsExactlyInAnyOrder(10L, 40L);
    assertThat(page(YearMonth.of(2020, 7), YearMonth.of(2020, 7)))
        .contains(
            "1 without a known month that may lie in these.",
            "1 act without a known month may lie in these months.");
  }

  @Test
  void keepsThePublishedSumsWhereAllMonthsAreAskedFor() {
    assertThat(PublishedFindings.of(tables, Scope.ALL).trends().collectAsList())
        .isEqualTo(
            tables
                .trends()
                .where("coverage != 'no_coverage'")
                .orderBy(org.breakranks.table.Catalog.TRENDS.order())
                .collectAsList());
    assertThat(page(null, null)).contains("1 without a known month.");
  }
}
