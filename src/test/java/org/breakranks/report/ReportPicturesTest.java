package org.breakranks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.breakranks.Browser;
import org.breakranks.LocalSpark;
import org.breakranks.SmallCorpus;
import org.breakranks.job.RunJob;
import org.breakranks.publication.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Takes the pictures of the report that the documents show, over the example articles. */
@EnabledIfSystemProperty(named = "pictures", matches = "true", disabledReason = "only when asked")
class ReportPicturesTest {

  private static final Path DOCUMENTS = Path.of("docs");

  @TempDir Path folder;

  @Test
  void takesThem() throws IOException {
    Path warehouse = folder.resolve("warehouse");
    RunJob.run(
        LocalSpark.session(), SmallCorpus.configuration(Path.of("examples/articles"), warehouse));
    Tables tables = Tables.open(LocalSpark.session(), warehouse.toString());
    Scope scope = new Scope(List.of("Afghanistan"), null, null, null, null);
    Report.of(tables, scope, 5_000).writeTo(folder.toString(), new Configuration());

    try (Browser browser = Browser.open().orElseThrow()) {
      take(browser, "report.png", 1440, 1560, "light", "");
      take(browser, "report-dark.png", 1440, 1100, "dark", "#when");
      take(browser, "report-acts.png", 1100, 900, "light", "#acts");
      take(browser, "report-phone.png", 360, 780, "light", "#where");
    }
    assertThat(DOCUMENTS.resolve("report.png")).isNotEmptyFile();
  }

  private void take(
      Browser browser, String name, int width, int height, String scheme, String section)
      throws IOException {
    browser.open(folder.resolve("report.html"), width, scheme);
    browser.await(OpenedPage.DRAWN);
    if (section.equals("#acts")) {
      browser.click(".acts summary");
    }
    Files.write(
        DOCUMENTS.resolve(name),
        browser.picture(section.isEmpty() ? "body" : section, height, width < 500 ? 1.5 : 1));
  }
}
