package org.breakranks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.breakranks.table.RejectedRow.Reason;
import org.breakranks.text.Article;
import org.breakranks.text.PublishedBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class HtmlTest {

  /** A page as news sites make them; {@code %s} stands for more in its head. */
  static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en-GB"><head><meta charset="%s"><title>Ten men give up | Valley Times</title>%s
      <link rel="canonical" href="https://www.valley.example/2021/07/06/men">
      <script>var text = "Ninety rebels surrendered in a script.";</script></head>
      <body><nav><a href="/">Home</a> <a href="/war">Forty defectors: read more</a></nav>
      <div class="cookie-consent">We use cookies. Surrender your privacy to us.</div>
      <article><h1>Ten men give up</h1>
      <p>Ten fighters of the group surrendered to the police in the Río valley on Monday, an official said, and
      handed over nine rifles, a machine gun and two radios to the officers who met them.</p>
      <figure><img src="a.jpg"><figcaption>Hundreds of fighters surrendered in an old picture.</figcaption></figure>
      <p>The men had been in the mountains for two years&nbsp;&mdash; they are said to be tired, to be hungry, and
      to have quarrelled with their leaders about the money that was promised to them, over and over again.</p>
      <ul><li>They will be taken to the town.</li></ul>
      <p>Elders of the district took part in the talks, which went on for eight days, the governor told reporters,
      and more such talks are expected in the coming weeks in other districts of the province.</p>
      </article>
      <aside class="related"><h2>Related Articles</h2><p>Sixty soldiers desert in the north, officials say.</p></aside>
      <div id="comments"><p>Reader: my whole village defected yesterday, all two hundred of us, believe me.</p></div>
      <footer>All rights reserved.</footer></body></html>
      """;

  @TempDir Path folder;

  @Test
  void readsTheMainTextAndNothingAroundIt() {
    Reads reads = html(PAGE.formatted("utf-8", ""), StandardCharsets.UTF_8);
    assertThat(reads.rejected()).isEmpty();
    Article article = reads.articles().get(0);
    assertThat(article.text())
        .contains("Ten fighters of the group surrendered to the police in the Río valley on Monday")
        .contains("over again.\n\nThey will be taken to the town.\n\nElders of the district")
        .doesNotContain("script", "Forty", "cookies", "old picture", "Sixty", "village", "rights");
    assertThat(article)
        .returns("Ten men give up | Valley Times", Article::title)
        .returns("https://www.valley.example/2021/07/06/men", Article::url)
        .returns("valley.example", Article::source)
        .returns("en", Article::language)
        .returns(LocalDate.of(2021, 7, 6), Article::publishedOn)
        .returns(PublishedBasis.PATH, Article::publishedBasis);
  }

  @Test
  void prefersTheTimeOfPublicationThatThePageStates() {
    String linked =
        "<script type=\"application/ld+json\">{\"@graph\": [{\"@type\": \"NewsArticle\", \"headline\":"
            + " \"Ten men\", \"datePublished\": \"2021-07-04T10:00:00Z\"}]}</script>";
    String broken = "<script type=\"application/ld+json\">{\"datePublished\": </script>";
    String meta =
        "<meta name=\"date\" content=\"2021-07-03\">"
            + "<meta property=\"article:published_time\" content=\"2021-07-05T23:59:00+04:30\">";
    assertThat(day(linked)).isEqualTo(LocalDate.of(2021, 7, 4));
    assertThat(day(broken + linked + meta)).isEqualTo(LocalDate.of(2021, 7, 5));
    assertThat(day("<meta name=\"date\" content=\"2021-07-03\">"))
        .isEqualTo(LocalDate.of(2021, 7, 3));
  }

  @Test
  void readsPagesInTheEncodingTheyDeclareOrHave() {
    for (String name : new String[] {"utf-8", "windows-1252", "utf-16", "no-such-charset"}) {
      Charset charset = name.startsWith("no") ? StandardCharsets.UTF_8 : Charset.forName(name);
      Reads reads = html(PAGE.formatted(name, ""), charset);
      assertThat(reads.texts()).as(name).singleElement().asString().contains("Río valley");
    }
    String undeclared = PAGE.formatted("x", "").replace("<meta charset=\"x\">", "");
    assertThat(html(undeclared, Charset.forName("windows-1252")).texts())
        .singleElement()
        .asString()
        .contains("Río valley");
  }

  @Test
  void knowsAPageByItsBeginningWhateverItsName() {
    byte[] page =
        ("\n<!-- saved -->\n" + PAGE.formatted("utf-8", "")).getBytes(StandardCharsets.UTF_8);
    assertThat(Reads.of(folder.resolve("page"), page).texts()).hasSize(1);
    assertThat(Reads.of(folder.resolve("page.html.gz"), Reads.gzip(page)).texts()).hasSize(1);
  }

  @Test
  void rejectsAPageWithoutAText() {
    assertThat(
            html("<html><body><script>x()</script></body></html>", StandardCharsets.UTF_8)
                .reasons())
        .containsExactly(Reason.NO_TEXT);
  }

  @Test
  void saysNothingOfLinksThatLeadNowhere() {
    String page =
        PAGE.formatted("utf-8", "")
            .replace("Ten fighters", "<a href=\"ht tp://[::bad\">Ten fighters</a><img src=\"::\">");
    try (LoggedLines logged = LoggedLines.of("net.dankito.readability4j")) {
      assertThat(html(page, StandardCharsets.UTF_8).texts())
          .singleElement()
          .asString()
          .contains("Ten fighters of the group");
      assertThat(logged.lines()).isEmpty();
    }
  }

  @Test
  void readsAPageNestedWithoutEnd() {
    String page = "<html><body>" + "<div>".repeat(50_000) + "<p>Ten men gave up.</p>";
    assertThat(html(page, StandardCharsets.UTF_8).reasons()).doesNotContain(Reason.UNREADABLE_FILE);
  }

  @Test
  @Timeout(120)
  void readsAPageOfBoilerplateNestedWithoutEnd() {
    String page = "<html><body>" + "<aside>".repeat(200_000) + "<p>Ten men gave up.</p>".repeat(30);
    assertThat(html(page, StandardCharsets.UTF_8).texts())
        .singleElement()
        .asString()
        .startsWith("Ten men gave up.");
  }

  private LocalDate day(String head) {
    return html(PAGE.formatted("utf-8", head), StandardCharsets.UTF_8)
        .articles()
        .get(0)
        .publishedOn();
  }

  private Reads html(String page, Charset charset) {
    return Reads.of(folder.resolve("a.html"), page.getBytes(charset));
  }
}
