package org.breakranks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.breakranks.configuration.ExpectedFailure;
import org.breakranks.grammar.Mention;
import org.breakranks.publication.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

  private static final int LISTED = 5_000;

  private static Tables tables;
  private static Report report;
  private static String text;

  @TempDir Path folder;

  @BeforeAll
  static void reports() {
    tables = PublishedNews.tables();
    report = Report.of(tables, Scope.ALL, LISTED);
    text = withoutScripts(report.html());
  }

  @Test
  void writesThePageAndItsTablesAndNothingElse() throws IOException {
    String page = report.writeTo(folder.toString(), new Configuration());
    report.writeTo(folder.toString(), new Configuration());

    assertThat(page).endsWith("/report.html");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("report.html", "events.csv", "trends.csv", "flows.csv");
    }
    assertThat(Files.readString(folder.resolve("report.html"))).isEqualTo(report.html());
    assertThat(Files.readAllLines(folder.resolve("events.csv")))
        .hasSize((int) tables.events().count() + 1);
  }

  @Test
  void isTheSameForTheSameRun() {
    assertThat(Report.of(tables, Scope.ALL, LISTED).html()).isEqualTo(report.html());
  }

  @Test
  void staysSmallAndLoadsNothing() {
    assertThat(report.html().length()).isLessThan(2_000_000);
    assertThat(report.html()).contains("default-src &#39;none&#39;").doesNotContain("<script src");
    assertThat(text).doesNotContainPattern("<(link|img|iframe|object|embed)\\b");
  }

  @Test
  void showsWhatTheNewsWroteAsText() {
    assertThat(text)
        .contains("&lt;script&gt;document.title=", "&lt;img src=x onerror=", "${7*7}")
        .doesNotContain("<img", "javascript:", "<b>Bold");
    assertThat(Pattern.compile("<script").matcher(text).results().count()).isZero();
  }

  @Test
  void namesTheOutletOfAnArticleWithoutATitle() {
    assertThat(text)
        .contains("reported; Valley &lt;Times&gt;, 14 June 2021")
        .doesNotContain("; ,", "; </footer>");
  }

  @Test
  void quotesTheSameWordsOnce() {
    Findings findings = PublishedFindings.of(tables, Scope.ALL).read(LISTED);
    Mention mention = findings.mentions().values().iterator().next().get(0);

    assertThat(Quote.of(List.of(mention, mention), findings.articles())).hasSize(1);
  }

  @Test
  void saysWhyTheListIsLongerThanTheActsAreMany() {
    assertThat(Pattern.compile("1 running total among them is in no sum.").matcher(text).results())
        .as("for all countries and for Afghanistan, not for Nigeria")
        .hasSize(2);
  }

  @Test
  void sumsUpToTheEventsThatArePublished() {
    Findings findings = PublishedFindings.of(tables, Scope.ALL).read(LISTED);
    List<Area> areas = Areas.of(findings, period(findings));
    long acts = tables.events().where("not is_cumulative").count();

    assertThat(areas.get(0).total().acts()).isEqualTo((int) acts);
    assertThat(areas.stream().skip(1).mapToInt(area -> area.total().acts()).sum())
        .isEqualTo((int) acts);
    assertThat(areas)
        .allSatisfy(
            area ->
                assertThat(area.places().stream().mapToInt(p -> p.total().acts()).sum())
                    .isEqualTo(area.total().acts()));
    assertThat(areas).extracting(Area::name).startsWith("All countries", "Afghanistan");
  }

  @Test
  void countsPeopleInGoodEnglish() {
    assertThat(text)
        .containsPattern("In all months: \\d+ acts?, [^.]+ people\\.")
        .doesNotContain("stated people", " 1 people");
  }

  @Test
  void saysHowItsBandsOfChangeAreRead() {
    assertThat(text.replaceAll("<[^>]+>", ""))
        .contains("up or down beyond it, up sharply or down sharply from 50 per cent on");
  }

  @Test
  void losesNoActThatIsDatedBeforeTheFirstArticle() {
    assertThat(text)
        .contains(
            "1 dated in a month without articles.", "Months without articles", "In all months:");
  }

  @Test
  void comparesTheLastCompleteMonth() {
    assertThat(text)
        .contains("The last complete month: May 2021", "June 2021 is not complete and not compared")
        .contains("4.0 a month in the three before");
  }

  @Test
  void keepsToItsScope() {
    Scope scope =
        new Scope(List.of("afg"), YearMonth.of(2021, 2), YearMonth.of(2021, 4), "Taliban", "A & B");

    String html = withoutScripts(Report.of(tables, scope, LISTED).html());

    assertThat(html)
        .contains("<h1>A &amp; B</h1>", "February 2021 to April 2021")
        .contains("The last complete month: April 2021")
        .contains("afg, from 2021-02, to 2021-04, actor Taliban")
        .doesNotContain("Boko Haram", "deserted", "May 2021", "January 2021");
  }

  @Test
  void listsTheNewestWhereThereAreMany() {
    String html = withoutScripts(Report.of(tables, Scope.ALL, 3).html());

    assertThat(html).contains("older are not listed here but in events.csv.");
    assertThat(Pattern.compile("<li id=").matcher(html).results().count()).isEqualTo(3);
  }

  @Test
  void saysWhatThereIsWhenNothingIsKnownOfTheScope() {
    Scope nowhere = new Scope(List.of("Atlantis"), null, null, null, null);

    assertThatThrownBy(() -> Report.of(tables, nowhere, LISTED))
        .isInstanceOf(ExpectedFailure.class)
        .hasMessage(
            "no events to report of [Atlantis] in these months; there are events of [Afghanistan,"
                + " Nigeria] by [Afghan National Defense and Security Forces, Boko Haram, Taliban]");
  }

  private static Period period(Findings findings) {
    return Period.of(findings.covered(), findings.lastArticle(), Scope.ALL);
  }

  private static String withoutScripts(String html) {
    return html.replaceAll("(?s)<script.*?</script>", "").replaceAll("(?s)<style.*?</style>", "");
  }
}
