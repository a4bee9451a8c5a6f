package org.breakranks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.breakranks.text.Article;
import org.breakranks.text.PublishedBasis;
import org.junit.jupiter.api.Test;

class IntakeTest {

  @Test
  void takesTheFirstLongLineWithoutAFullStopForTheTitle() {
    String text =
        "Asia\n\nTen fighters give up in Achin\n\nTen men gave up on Monday, police said.";
    assertThat(Intake.title(text)).isEqualTo("Ten fighters give up in Achin");
  }

  @Test
  void takesNoSentenceForATitle() {
    assertThat(Intake.title("Ten men gave up on Monday.\nThey came from Kot.")).isNull();
    assertThat(Intake.title("Only one line without any full stop")).isNull();
    assertThat(Intake.title(" date 2021-11-01 Officers of the old force went\nover")).isNull();
  }

  @Test
  void keepsTheTextAsReceived() {
    Article article = Intake.ofFile("file:/a.txt", " date 2021-11-01 Officers went over. \r\n");
    assertThat(article.text()).isEqualTo(" date 2021-11-01 Officers went over. \r\n");
    assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2021, 11, 1));
    assertThat(article.publishedBasis()).isEqualTo(PublishedBasis.TEXT);
  }

  @Test
  void takesTheDayInThePathOnlyAsTheLastResort() {
    Article dated = Intake.ofFile("file:/news/2021/10/31/a.txt", "Ten men gave up.");
    assertThat(dated.publishedOn()).isEqualTo(LocalDate.of(2021, 10, 31));
    assertThat(dated.publishedBasis()).isEqualTo(PublishedBasis.PATH);
    Article dateline =
        Intake.ofFile("file:/news/2021/10/31/a.txt", "KABUL, Nov. 7, 2019 - Ten men gave up.");
    assertThat(dateline.publishedBasis()).isEqualTo(PublishedBasis.DATELINE);
    Article undated = Intake.ofFile("file:/news/2021-13-31/a1234-56-78.txt", "Ten men gave up.");
    assertThat(undated.publishedOn()).isNull();
    assertThat(undated.publishedBasis()).isEqualTo(PublishedBasis.NONE);
  }

  @Test
  void givesEqualContentOneIdWhereverItLies() {
    Article one = Intake.ofFile("file:/2021/10/31/a.txt", "Ten men gave up.");
    Article other = Intake.ofFile("file:/2022/01/01/b.txt", "Ten men gave up.");
    Article third = Intake.ofFile("file:/2021/10/31/a.txt", "Nine men gave up.");
    assertThat(one.articleId()).isEqualTo(other.articleId()).hasSize(16);
    assertThat(one.articleId()).isNotEqualTo(third.articleId());
  }

  @Test
  void readsLanguagesInTheirUsualSpellings() {
    assertThat(Intake.language("en-US")).isEqualTo("en");
    assertThat(Intake.language("English")).isEqualTo("en");
    assertThat(Intake.language("spa")).isEqualTo("es");
    assertThat(Intake.language("Klingonese")).isNull();
  }

  @Test
  void readsTheOutletFromTheAddress() {
    assertThat(Intake.host("https://www.Valley-Times.example/a?b=c"))
        .isEqualTo("valley-times.example");
    assertThat(Intake.host("no address at all")).isNull();
  }
}
