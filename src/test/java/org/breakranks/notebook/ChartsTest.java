package org.breakranks.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.breakranks.Browser;
import org.breakranks.LocalSpark;
import org.breakranks.report.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The charts of notebooks: what they are made of, and how a browser draws them. */
class ChartsTest {

  private static final Dataset<Row> MONTHS =
      LocalSpark.session()
          .sql(
              "select * from values (date'2021-03-01', 4, 2.5D, 30, 10, 12, 15),"
                  + " (date'2021-04-01', null, 3D, 20, null, null, null),"
                  + " (date'2021-05-01', 7, 5.5D, 0, 40, 40, 90)"
                  + " as t(month, events, mean, articles, people_low, people_best, people_high)");

  private static final Dataset<Row> PROVINCES =
      LocalSpark.session()
          .sql(
              "select * from values ('gn:1135690', '</script><b>Kunduz', 5),"
                  + " ('gn:1123230', 'Takhar', 0), ('gn:1140025', 'Herat', null)"
                  + " as t(admin1_id, admin1, events)");

  @TempDir Path folder;

  @Test
  void sayAMonthAsAMonthAndLeaveTheUnknownOut() {
    assertThat(Figures.of(MONTHS, "month", "events"))
        .extracting(Map::toString)
        .containsExactly(
            "{month=2021-03, events=4}",
            "{month=2021-04, events=null}",
            "{month=2021-05, events=7}");
    assertThatThrownBy(() -> ColumnChart.of(MONTHS, "month", "acts").spec())
        .hasMessageStartingWith("expected one of [month, events, mean, articles")
        .hasMessageEndingWith("got acts");
  }

  @Test
  void areVegaLiteForOtherToolsToo() {
    Map<String, Object> spec = ColumnChart.of(MONTHS, "month", "events").line("mean").spec();

    assertThat(spec).containsEntry("$schema", "https://vega.github.io/schema/vega-lite/v5.json");
    assertThat(Json.read(Json.embedded(spec))).isInstanceOf(Map.class);
  }

  @Test
  void haveTheirFiguresAsATableAndEscapeThem() {
    String html = ProvinceMap.of(PROVINCES, "AFG", "events").html();

    assertThat(html)
        .contains("aria-label=\"Map of AFG: events.", "<summary>The figures</summary>")
        .contains("&lt;/script&gt;&lt;b&gt;Kunduz")
        .doesNotContain("</script><b>");
    assertThat(html.length()).isLessThan(500_000);
    assertThat(ProvinceMap.of(PROVINCES, "AFG", "events").html()).isEqualTo(html);
  }

  @Test
  void haveNoMapOfACountryWithoutOne() {
    assertThatThrownBy(() -> ProvinceMap.of(PROVINCES, "ATA", "events"))
        .hasMessage("expected a country with a map, such as AFG, got ATA");
  }

  @Test
  void areDrawnWithoutComplaintOrRequest() throws IOException {
    Optional<Browser> opened = Browser.open();
    assumeTrue(opened.isPresent(), "no chromium and chromedriver on the path");
    Path page = folder.resolve("charts.html");
    Files.writeString(
        page,
        "<!DOCTYPE html><meta charset=utf-8><link rel=icon href=data:,>"
            + ColumnChart.of(MONTHS, "month", "events").line("mean").under("articles").html()
            + RangeChart.of(MONTHS, "month", "people").html()
            + ProvinceMap.of(PROVINCES, "AFG", "events").html());
    try (Browser browser = opened.orElseThrow()) {
      browser.open(page, 1024, "light");
      browser.await("document.querySelectorAll('[data-chart] svg.marks').length == 3");

      assertThat(browser.count(".mark-rect.role-mark path")).isGreaterThanOrEqualTo(2 + 2 + 2);
      assertThat(browser.count(".mark-line path")).isGreaterThanOrEqualTo(1);
      assertThat(browser.count(".mark-shape path")).isEqualTo(34);
      assertThat(browser.count(".mark-shape path[fill='#b9b5ab']")).isEqualTo(32);
      assertThat(browser.complaints()).isEmpty();
      assertThat(browser.requests()).isEmpty();
    }
  }
}
