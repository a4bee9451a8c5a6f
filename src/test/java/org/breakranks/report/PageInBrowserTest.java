package org.breakranks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The page as its readers see it, in a real Chromium. */
class PageInBrowserTest extends OpenedPage {

  private static final int MARKS_OF_AFGHANISTAN = 34;

  @ParameterizedTest
  @CsvSource({"360, light", "1024, dark", "1920, light"})
  void drawsEveryChartWithoutComplaintOrRequest(int width, String scheme) {
    open(width, scheme);

    assertThat(browser.count(".chart")).isEqualTo(6);
    assertThat((List<?>) browser.evaluate(emptyCharts())).isEmpty();
    browser.choose("#area", "AFG");
    browser.await("document.querySelectorAll('#where-chart .mark-shape path').length == 34");
    browser.await(DRAWN);
    assertThat((List<?>) browser.evaluate(emptyCharts())).isEmpty();
    assertThat(browser.count("#where-chart .mark-shape path")).isEqualTo(MARKS_OF_AFGHANISTAN);
    assertThat((Boolean) browser.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isTrue();
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).isEmpty();
  }

  @Test
  void showsHostileTitlesAsText() {
    open(1024, "light");

    assertThat(browser.evaluate("document.title")).isEqualTo("Who broke ranks");
    assertThat(browser.count("img, b:not(.prose b, .sides b), script:not([type])")).isEqualTo(4);
    assertThat(browser.count("a[href^='javascript']")).isZero();
    assertThat(browser.evaluate("document.querySelector('.acts').textContent").toString())
        .contains(PublishedNews.HOSTILE.toArray(String[]::new));
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void sortsAndFiltersTheTableOfPlaces() {
    open(1280, "light");
    browser.choose("#area", "AFG");
    String rows = "table[data-places=AFG] tbody tr";

    browser.click("table[data-places=AFG] th[data-key=name] button");
    assertThat(browser.texts(rows + " th")).isSorted().contains("Kunduz", "Takhar");
    assertThat(
            browser.find("table[data-places=AFG] th[data-key=name]").getDomAttribute("aria-sort"))
        .isEqualTo("ascending");
    browser.click("table[data-places=AFG] th[data-key=name] button");
    assertThat(browser.texts(rows + " th").get(0)).isEqualTo("Takhar");

    browser.find("#place-filter").sendKeys("kun");
    assertThat(browser.texts(rows + " th")).containsExactly("Kunduz");
  }

  @Test
  void filtersTheActs() {
    open(1280, "light");
    String shown = ".acts > li:not([hidden])";
    long all = browser.count(shown);

    browser.find("#act-filter").sendKeys("takhar");
    browser.await("document.querySelectorAll('" + shown + "').length == 6");
    browser.find("#act-filter").clear();
    browser.evaluate("document.getElementById('act-filter').dispatchEvent(new Event('input'))");
    browser.choose("#act-type", "desertion");
    assertThat(browser.count(shown)).isEqualTo(1);
    browser.choose("#act-type", "");
    assertThat(browser.count(shown)).isEqualTo(all);

    browser.choose("#area", "AFG");
    browser.click("table[data-places=AFG] tbody th button");
    assertThat(browser.count(shown)).isEqualTo(6);
    assertThat(browser.find("#act-place").isDisplayed()).isTrue();
  }

  @Test
  void opensTheQuotationsOfEveryActByKeys() {
    open(1280, "light");
    long withQuotations = browser.count(".acts > li:not([hidden]) summary");
    assertThat(withQuotations).isPositive();
    browser.evaluate("document.getElementById('act-contested').focus()");
    for (long opened = 1; opened <= withQuotations; opened++) {
      int keys = 0;
      do {
        browser.type(Keys.TAB);
      } while (!isFocused("summary") && ++keys < 20);
      assertThat(isFocused("summary")).as("quotations of act %d", opened).isTrue();
      assertThat(browser.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
          .isEqualTo("solid");
      browser.type(Keys.ENTER);
      assertThat(browser.count(".acts details[open]")).isEqualTo(opened);
    }
  }

  @Test
  void goesOnByKeysAtTheFirstActThatIsNew() throws IOException {
    open(page(modelOfActs(100)), 1280, "light");
    for (int shown = 40; shown < 100; shown += 40) {
      browser.evaluate("document.getElementById('act-more').focus()");
      browser.type(Keys.ENTER);
      assertThat(
              browser.evaluate(
                  "[...document.querySelectorAll('.acts > li')].indexOf(document.activeElement)"))
          .isEqualTo((long) shown);
      browser.type(Keys.TAB);
      assertThat(isFocused("summary, a")).isTrue();
    }
    assertThat(browser.find("#act-more").isDisplayed()).isFalse();
  }

  @Test
  void leavesNoReaderByKeysWithoutAPlace() {
    open(1280, "light");
    browser.choose("#area", "AFG");
    browser.click("table[data-places=AFG] tbody th button");
    assertThat(isFocused("#act-place")).isTrue();
    browser.type(Keys.ENTER);
    assertThat(isFocused("#act-filter")).isTrue();

    browser.choose("#map-month", "1");
    browser.evaluate("document.getElementById('earlier').focus()");
    browser.type(Keys.ENTER);
    assertThat(isFocused("#map-month")).isTrue();
  }

  private static boolean isFocused(String selector) {
    return Boolean.TRUE.equals(
        browser.evaluate("document.activeElement.matches('" + selector + "')"));
  }

  @Test
  void whatItSaysFollowsTheAreaChosen() {
    open(1280, "light");
    String lead = "#acts .lead";
    assertThat(browser.find(".standfirst").getText()).contains("27 acts");
    assertThat(browser.find(lead).getText()).contains("1 running total");
    browser.choose("#area", "NGA");
    String shown = "header .of-area:not([hidden])";
    assertThat(browser.find(shown + " .standfirst").getText())
        .startsWith("1 act of surrender, desertion or defection is reported from Nigeria");
    assertThat(browser.find(shown + " .byline").getText()).contains("that name Nigeria");
    assertThat(browser.find(lead).getText()).doesNotContain("running total");
  }

  @Test
  void changesMeasureAndMonthOfTheMap() {
    open(1280, "light");
    browser.choose("#area", "AFG");
    String colored =
        "document.querySelectorAll('#where-chart path[fill^=\"var(--%s\"]').length == %d";

    browser.await(colored.formatted("acts-", 6));
    browser.click("input[name=measure][value=people]");
    browser.await(colored.formatted("people-", 6));
    browser.choose("#map-month", "0");
    browser.await(colored.formatted("people-", 4));
    assertThat(browser.find("#where-note").getText())
        .startsWith("People, best estimate, by province, January 2021.");
    browser.click("#later");
    assertThat(browser.find("#where-note").getText()).contains("by province, February 2021.");
  }

  @Test
  void saysOfNoMonthThatItIsNotCompleteWhereAllAre() throws IOException {
    Scope scope = new Scope(List.of("Afghanistan"), null, YearMonth.of(2021, 4), null, null);
    String html = Report.of(PublishedNews.tables(), scope, MANY).html();
    browser.open(Files.writeString(folder.resolve("some-months.html"), html), 1280, "light");
    browser.await("document.querySelector('#where-chart svg') !== null");

    assertThat(browser.find("#where-note").getText())
        .startsWith("Acts by province, all months.")
        .doesNotContain("not complete");
  }

  @Test
  void saysWhatTheColoursOfTheSeriesStandFor() {
    open(1280, "light");

    assertThat(browser.texts("#when-key li"))
        .containsExactly("acts of a month", "of these contested: parties disagree");
    browser.click("input[name=series][value=people]");
    assertThat(browser.texts("#when-key li"))
        .containsExactly("people, lowest figure", "up to the highest", "best estimate");
    assertThat((List<?>) browser.evaluate(paleSwatches())).isEmpty();
  }

  @Test
  void isReadableWithoutScripts() {
    browser.scripts(false);
    try {
      browser.open(page, 1024, "light");
      browser.await("document.readyState == 'complete'");
      assertThat(browser.texts("h2")).hasSize(6);
      assertThat(browser.find("table[data-places=AFG]").isDisplayed()).isTrue();
      assertThat(browser.texts("table[data-places=AFG] tbody th")).contains("Kunduz");
      assertThat(browser.texts(".acts > li h3")).hasSize(28);
      assertThat(browser.find("#act-filter").isDisplayed()).isFalse();
      assertThat(browser.find("#whom .lead").isDisplayed()).as("told of a chart").isFalse();
      assertThat(browser.evaluate("document.querySelector('#when .lead').innerText").toString())
          .startsWith("Month by month, each kind of act and how many articles were read.");
    } finally {
      browser.scripts(true);
    }
  }

  @Test
  void namesWhatAScreenReaderMeets() {
    open(1024, "light");

    assertThat(browser.count("table:not(:has(caption))")).isZero();
    assertThat(browser.count(".chart:not([aria-label])")).isZero();
    assertThat(
            browser.count(
                "input:not([aria-label]):not(label input), select:not(label select), button:empty:not([aria-label], [hidden])"))
        .isZero();
    assertThat(browser.evaluate("document.documentElement.lang")).isEqualTo("en");
  }

  /** Legends that show no colour. */
  private static String paleSwatches() {
    return "[...document.querySelectorAll('.legend i')].filter(swatch => {"
        + " const { width, height } = swatch.getBoundingClientRect();"
        + " return width < 2 || height < 2; }).map(swatch => swatch.parentElement.textContent)";
  }

  /** Names of charts without any mark that is seen. */
  private static String emptyCharts() {
    return "[...document.querySelectorAll('.chart')].filter(c => ![...c.querySelectorAll("
        + "'.mark-rect path, .mark-shape path, .mark-area path, .mark-line path')]"
        + ".some(p => { const b = p.getBBox(); return b.width > 0.5 && b.height > 0.5; }))"
        + ".map(c => c.id || c.getAttribute('aria-label'))";
  }
}
