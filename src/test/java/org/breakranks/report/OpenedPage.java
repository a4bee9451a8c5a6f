package org.breakranks.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.breakranks.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A report of published news in a real Chromium; without one, tests of it are skipped. */
abstract class OpenedPage {

  static final int MANY = 5_000;

  /** Whether every chart has been drawn, in view or not. */
  static final String DRAWN =
      "document.querySelectorAll('.chart svg').length >= 6"
          + " && [...document.querySelectorAll('.chart')].every("
          + "c => c.querySelector('svg') && !c.hasAttribute('aria-busy'))";

  @TempDir static Path folder;

  static Browser browser;
  static Path page;

  @BeforeAll
  static void opensABrowser() {
    Optional<Browser> opened = Browser.open();
    assumeTrue(opened.isPresent(), "no chromium and chromedriver on the path");
    browser = opened.orElseThrow();
    Report.of(PublishedNews.tables(), Scope.ALL, MANY)
        .writeTo(folder.toString(), new Configuration());
    page = folder.resolve("report.html");
  }

  @AfterAll
  static void closesIt() {
    if (browser != null) {
      browser.close();
    }
  }

  /** What the page shows, with its acts again and again: so many of them. */
  static Map<String, Object> modelOfActs(int count) {
    Findings findings = PublishedFindings.of(PublishedNews.tables(), Scope.ALL).read(count);
    Map<String, Object> model = PageModel.of(findings, Scope.ALL, List.of());
    List<?> acts = (List<?>) model.get("acts");
    model.put(
        "acts",
        Collections.nCopies(count / acts.size() + 1, acts).stream()
            .flatMap(List::stream)
            .limit(count)
            .toList());
    return model;
  }

  /** The page of a model, as a file. */
  static Path page(Map<String, Object> model) throws IOException {
    return Files.writeString(folder.resolve("of-a-model.html"), Page.of(model));
  }

  /** Opens the page in a browser that finds no time for anything that is not in view. */
  static void openInABusyBrowser(int width) {
    browser.beforeEachPage("window.requestIdleCallback = () => 0");
    try {
      browser.open(page, width, "light");
      browser.await("document.readyState == 'complete'");
    } finally {
      browser.beforeEachPage("");
    }
  }

  static void open(int width, String scheme) {
    open(page, width, scheme);
  }

  static void open(Path file, int width, String scheme) {
    browser.open(file, width, scheme);
    browser.await(DRAWN);
  }
}
