package org.breakranks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The page by keyboard, in poor light, on paper, and when there is much of it. */
class PageForEveryReaderTest extends OpenedPage {

  @Test
  void isWorkedByTheKeyboardAlone() {
    open(1280, "light");

    browser.type(Keys.TAB);
    assertThat(browser.evaluate("document.activeElement.textContent"))
        .isEqualTo("Skip to the figures");
    assertThat(browser.find(".skip").getRect().getX()).isNotNegative();
    browser.find("input[name=measure][value=acts]").sendKeys(Keys.ARROW_RIGHT);
    assertThat(browser.find("input[name=measure][value=people]").isSelected()).isTrue();
    browser.find("table[data-places=all] th[data-key=name] button").sendKeys(Keys.ENTER);
    assertThat(browser.texts("table[data-places=all] tbody th"))
        .containsExactly("Afghanistan", "Nigeria");
    browser.find(".acts summary").sendKeys(Keys.SPACE);
    assertThat(browser.find(".acts details blockquote").isDisplayed()).isTrue();
    assertThat(browser.count("[tabindex^='-']")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void standsOutFromItsGround(String scheme) throws IOException {
    open(1280, scheme);
    browser.choose("#area", "AFG");

    assertThat(tooPale()).isEmpty();
    browser.evaluate(
        "document.querySelector('.of-area:not([hidden]) > .byline').style.color = '#777'");
    assertThat(tooPale()).hasSize(1).first().asString().startsWith("P.byline");
  }

  private static List<?> tooPale() throws IOException {
    return (List<?>) browser.evaluate(resource("contrast.js"));
  }

  @Test
  void fitsOnPaper() {
    open(1280, "light");
    browser.choose("#area", "AFG");
    String printed = new String(browser.printed(), StandardCharsets.ISO_8859_1);

    assertThat(printed).startsWith("%PDF");
    assertThat(Pattern.compile("/MediaBox \\[0 0 59[45]\\S* 84[12]\\S*]").matcher(printed).find())
        .as("A4")
        .isTrue();
    assertThat(browser.count(".acts details[open]")).as("open again closed").isZero();
    browser.paper(688);
    assertThat((Boolean) browser.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isTrue();
    browser.await("document.querySelector('#where-chart svg')?.checkVisibility() === true");
    browser.await(
        "(height => height > 200 && height < 304)"
            + "(document.querySelector('#where-chart svg')?.getBoundingClientRect().height)");
    assertThat(browser.find(".bar").isDisplayed()).isFalse();
    assertThat(browser.find("#act-filter").isDisplayed()).isFalse();
  }

  @Test
  void opensForPaperWhatNobodyCanOpenOnIt() {
    open(1280, "light");
    String quotation = ".acts > li:not([hidden]) blockquote";

    browser.evaluate("dispatchEvent(new Event('beforeprint'))");
    assertThat(browser.find(quotation).isDisplayed()).isTrue();
    assertThat(browser.count("main details:not([open])"))
        .isEqualTo(browser.count("main [hidden] details, main details[hidden]"));
    browser.evaluate("dispatchEvent(new Event('afterprint'))");
    assertThat(browser.count("main details[open]")).isZero();
  }

  @Test
  void showsTheFirstOfManyActs() throws IOException {
    Map<String, Object> model = modelOfActs(MANY);
    Path large = page(model);
    model.put("acts", List.of());

    assertThat(Page.of(model).length()).as("page without its acts").isLessThan(1_500_000);
    open(large, 1280, "light");
    assertThat(browser.count(".acts > li")).isEqualTo(40);
    browser.paper(688);
    assertThat(browser.find("#act-count").getText())
        .as("on paper, too")
        .isEqualTo("The newest 40 of 5,000");
  }

  @Test
  void findsAnyOfManyActsAndListsAllWithoutScripts() throws IOException {
    Path large = page(modelOfActs(MANY));
    open(large, 1280, "light");

    browser.find("#act-filter").sendKeys(PublishedNews.HOSTILE.get(0));
    assertThat(browser.find("#act-count").getText()).matches("The newest 40 of [1-9][\\d,]+");
    assertThat(browser.count("img, .acts b:not(.sides b), .acts script")).isZero();
    browser.scripts(false);
    try {
      browser.open(large, 1280, "light");
      browser.await("document.readyState == 'complete'");
      assertThat(browser.count(".acts > li")).isEqualTo(MANY);
      assertThat(browser.find(".acts[start='41'] > li:last-child h3").isDisplayed()).isTrue();
    } finally {
      browser.scripts(true);
    }
  }

  @Test
  void drawsEveryChartBeforeItIsPrinted() {
    openInABusyBrowser(1280);
    String drawn = "[...document.querySelectorAll('.chart svg')].length";
    assertThat((Long) browser.evaluate(drawn)).isLessThan(6);

    browser.evaluate("addEventListener('afterprint', () => { window.onPaper = " + drawn + "; })");
    assertThat(browser.printed()).isNotEmpty();
    assertThat((Long) browser.evaluate("window.onPaper")).isEqualTo(browser.count(".chart"));
    assertThat(browser.count("[aria-busy]")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"whom", "reading"})
  void opensWhereTheAddressSays(String section) throws IOException {
    open(1280, "light");
    browser.open(page(modelOfActs(100)), "#" + section, 360, "light");
    browser.await(DRAWN);

    browser.await(
        "(top => top > 30 && top < 90)(document.getElementById('%s').getBoundingClientRect().top)"
            .formatted(section));
  }

  private static String resource(String name) throws IOException {
    try (var in = PageForEveryReaderTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
