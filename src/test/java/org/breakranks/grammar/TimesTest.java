package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When an act happened, told on Thursday, 1 November 2018. */
class TimesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "on Monday, 2018-10-29",
    "yesterday, 2018-10-31",
    "two days ago, 2018-10-30",
    "last night, 2018-10-31",
    "overnight, 2018-11-01",
    "during the night, 2018-11-01",
    "yesterday 31 October 2018, 2018-10-31",
    "this morning, 2018-11-01",
    "on October 22, 2018-10-22",
    "on 5 November 2017, 2017-11-05",
    "'on Sunday, 28 October', 2018-10-28",
  })
  void knowsTheDay(String words, LocalDate day) {
    When when = News.act("Ten Taliban fighters surrendered in Achin " + words + ".").when();

    assertThat(when.eventDate()).isEqualTo(day);
    assertThat(when.timePrecision()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "last month, 2018-10-01, 2018-10-31",
    "in late October, 2018-10-21, 2018-10-31",
    "between October 3 and 5, 2018-10-03, 2018-10-05",
    "over the weekend, 2018-10-27, 2018-10-28",
  })
  void namesNoDayWhereSeveralArePossible(String words, LocalDate start, LocalDate end) {
    When when = News.act("Ten Taliban fighters surrendered in Achin " + words + ".").when();

    assertThat(when.eventDate()).isNull();
    assertThat(when.dateStart()).isEqualTo(start);
    assertThat(when.dateEnd()).isEqualTo(end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ten Taliban fighters surrendered in Achin on Friday, police said on Monday.",
        "Police said on Monday that ten Taliban fighters surrendered in Achin on Friday.",
      })
  void theDayOfTheActIsNotTheDayOfTheStatement(String text) {
    assertThat(News.act(text).when().eventDate()).isEqualTo(LocalDate.of(2018, 10, 26));
  }

  @Test
  void theDayOfTheStatementOnlyBoundsTheAct() {
    When when =
        News.act("Ten Taliban fighters have surrendered in Achin, police said on Monday.").when();

    assertThat(when.eventDate()).isNull();
    assertThat(when.dateEnd()).isEqualTo(LocalDate.of(2018, 10, 29));
    assertThat(when.timePrecision()).isEqualTo(3);
    assertThat(when.basis()).isEqualTo("statement");
  }

  @Test
  void aWeekdayWithoutPublicationStaysUnresolved() {
    When when =
        News.act((LocalDate) null, "Ten Taliban fighters surrendered in Achin on Monday.").when();

    assertThat(when.eventDate()).isNull();
    assertThat(when.timePrecision()).isEqualTo(5);
    assertThat(when.text()).isEqualTo("on Monday");
    assertThat(when.basis()).isEqualTo("no publication date");
  }

  @Test
  void aFullDateNeedsNoPublication() {
    When when =
        News.act((LocalDate) null, "Ten Taliban fighters surrendered in Achin on 5 March 2018.")
            .when();

    assertThat(when.eventDate()).isEqualTo(LocalDate.of(2018, 3, 5));
  }

  @Test
  void countsDaysFromTheActBefore() {
    List<Mention> acts =
        News.acts(
            "Ten Taliban fighters surrendered in Achin on Monday. A day earlier another six gave up"
                + " in Kot. The following day seven more surrendered in Rodat.");

    assertThat(acts)
        .extracting(act -> act.when().eventDate())
        .startsWith(LocalDate.of(2018, 10, 29), LocalDate.of(2018, 10, 28));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The surrender took place on Tuesday.",
        "Their weapons were collected on Tuesday at a mosque.",
        "The men were received at the bazaar on Tuesday after talks with elders.",
        "A ceremony was held in the district bazaar on Tuesday.",
      })
  void aSentenceOnTheSameActTellsItsDay(String further) {
    When when =
        News.act(
                "Ten Taliban fighters have surrendered in Achin, police said on Wednesday. "
                    + further)
            .when();

    assertThat(when.eventDate()).isEqualTo(LocalDate.of(2018, 10, 30));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A bomb killed two people in Kot on Tuesday.",
        "The group attacked a checkpoint in Kot on Tuesday.",
        "Schools in Kot opened again on Tuesday.",
      })
  void theDayOfSomethingElseIsNotTheDayOfTheAct(String further) {
    When when =
        News.act(
                "Ten Taliban fighters have surrendered in Achin, police said on Wednesday. "
                    + further)
            .when();

    assertThat(when.eventDate()).isNull();
  }

  @Test
  void theHourDoesNotCutOffTheDay() {
    When when =
        News.act(
                "Ten Taliban fighters surrendered in Achin at around 3:00 in the afternoon of"
                    + " October 17, 2018.")
            .when();

    assertThat(when.eventDate()).isEqualTo(LocalDate.of(2018, 10, 17));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ten Taliban fighters have surrendered in Achin, a spokesman said in Kabul on Monday.",
        "On Monday, the ministry said ten Taliban fighters had surrendered in Achin.",
        "In a statement on Monday, the army said ten Taliban fighters had surrendered in Achin.",
        "The surrender of ten Taliban fighters in Achin was announced by the army on Monday.",
      })
  void theDayOfTheStatementIsKnownByItsPlace(String text) {
    When when = News.act(text).when();

    assertThat(when.eventDate()).isNull();
    assertThat(when.basis()).isEqualTo("statement");
  }

  @Test
  void aDayEarlierCountsFromTheDayOfTheStatement() {
    When when =
        News.act(
                "The ministry said on Wednesday that ten Taliban fighters had surrendered in Achin"
                    + " a day earlier.")
            .when();

    assertThat(when.eventDate()).isEqualTo(LocalDate.of(2018, 10, 30));
  }

  @Test
  void theDayOfAStatementReleasedIsNotThatOfTheAct() {
    When when =
        News.act(
                "Ten Taliban fighters surrendered in Achin, the ministry claimed in a statement"
                    + " released on Wednesday.")
            .when();

    assertThat(when.eventDate()).isNull();
  }

  @Test
  void countsOnFromTheActBeforeTheDayAfter() {
    List<Mention> acts =
        News.acts(
            "Nine Taliban fighters surrendered in Achin on Sunday."
                + " The day after, five fighters gave themselves up in Kot, the governor said.");

    assertThat(acts.get(1).when().eventDate()).isEqualTo(LocalDate.of(2018, 10, 29));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "two days after the fall of the base on 4 October, 2018-10-06",
    "a day after the governor called on them on 4 October, 2018-10-05",
  })
  void countsFromTheDayToldBesideIt(String words, LocalDate day) {
    When when = News.act("Ten Taliban fighters surrendered in Achin " + words + ".").when();

    assertThat(when.eventDate()).isEqualTo(day);
  }

  @Test
  void theDaysAfterADayAreOfItsMonth() {
    When when =
        News.act(
                "Ten Taliban fighters surrendered in the days after the fall of Achin on 4 October.")
            .when();

    assertThat(when.eventDate()).isNull();
    assertThat(when.dateStart()).isEqualTo(LocalDate.of(2018, 10, 4));
    assertThat(when.dateEnd()).isEqualTo(LocalDate.of(2018, 10, 31));
  }

  @Test
  void aFewDaysOverTheEndOfAMonthAreOfTheLaterOne() {
    When when = News.act("Ten Taliban fighters surrendered in Achin in recent days.").when();

    assertThat(when.eventDate()).isNull();
    assertThat(when.dateStart()).isEqualTo(LocalDate.of(2018, 11, 1));
    assertThat(when.dateEnd()).isEqualTo(LocalDate.of(2018, 11, 1));
  }

  @Test
  void whatOthersDidLikewiseLendsItsDayToNobody() {
    List<Mention> acts =
        News.acts(
            "Ten Taliban fighters surrendered in Achin, police said on Wednesday."
                + " In Kot, dozens of fighters did likewise a few days earlier, a resident said.");

    assertThat(acts).extracting(Mention::act).doesNotHaveDuplicates();
    assertThat(acts.get(0).when().basis()).isEqualTo("statement");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In the heaviest loss so far, 40 Taliban fighters surrendered in Achin in early October.",
        "Ten Taliban fighters surrendered in Achin, bringing five rifles and 100 rounds.",
        "Ten Taliban fighters surrendered in Achin, the third such case in two weeks.",
        "Ten Afghan soldiers fled to Pakistan and have since been sent back.",
        "A Taliban commander said on Monday he was joining the Afghan army.",
        "Taliban fighters started surrendering in Achin on Monday.",
        "Last year a similar group of 13 Afghan policemen deserted in Achin.",
        "The Afghan soldier who surrendered to the Taliban on Oct.22 was Wali Khan.",
        "Ten Taliban fighters with a cumulative reward on their heads surrendered in Achin.",
        "Ten Taliban fighters have surrendered in Achin over the past few days.",
        "In them sat ten Taliban fighters who handed their rifles to soldiers of the army.",
      })
  void oneActIsNoSum(String text) {
    assertThat(News.acts(text)).isNotEmpty().noneMatch(Mention::cumulative);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Forty Taliban fighters surrendered in Achin in September alone.",
        "Forty Taliban fighters surrendered in Achin in the month of September.",
        "Forty Taliban fighters surrendered in Achin in the first six months of the year.",
        "Forty Taliban fighters have surrendered in Achin since the New Year.",
        "Forty Taliban fighters surrendered in Achin from July 2017 to 19 June 2018.",
        "Ten Taliban fighters surrendered in Achin, bringing to 40 the number this year.",
        "With this, 40 Taliban fighters have surrendered in Achin.",
        "Since the peace accord of August 2017, 40 Taliban fighters have been demobilised.",
        "Forty Taliban fighters surrendered in Achin over a little more than two weeks.",
        "Over the past year 222 Taliban fighters gave up. By his count 192 gave up in Nangarhar and 21"
            + " in Kunar.",
      })
  void sumsOverMoreThanAWeek(String text) {
    assertThat(News.acts(text)).anyMatch(Mention::cumulative);
  }

  @Test
  void whatIsSummedSinceThenIsNoHistory() {
    String text =
        "The operation in Achin was launched in November 2016. Forty-six Taliban have surrendered"
            + " since then.";

    assertThat(News.act(text).cumulative()).isTrue();
  }

  @Test
  void whatIsSummedSinceAProgrammeWasAnnouncedIsARunningTotal() {
    String text = "Over 500 Taliban have surrendered since the plan was announced in 2015.";

    assertThat(News.act(text).cumulative()).isTrue();
  }

  @Test
  void theDayOfTheLatestActIsNotThatOfTheSum() {
    String text =
        "With Friday's surrender, 265 Taliban fighters have given up in Achin since January.";

    assertThat(News.act(text).cumulative()).isTrue();
  }

  @Test
  void whoAnnouncesHisOwnActActsByAnnouncingIt() {
    String text =
        "Some 200 Afghan soldiers announced in Ghazni on Wednesday that they had sided with the"
            + " Taliban, residents said.";

    assertThat(News.act(text).when().eventDate()).isEqualTo("2018-10-31");
  }

  @Test
  void theDayOfAnAttackFromWithinIsThatOfTheDefection() {
    String text =
        "Two Afghan soldiers turned their guns on colleagues in Ghazni and then joined the Taliban,"
            + " officials said on Wednesday. Four were killed in the attack on Tuesday night.";

    assertThat(News.act(text).when().eventDate()).isEqualTo("2018-10-30");
  }

  @Test
  void earlyInTheDayIsOnTheDayToldBefore() {
    Mention act =
        News.act(
            "Shots were heard in Kot on Saturday. Ten Taliban fighters surrendered in Achin early in"
                + " the day, police said.");

    assertThat(act.when().eventDate()).isEqualTo("2018-10-27");
  }

  @Test
  void nothingIsCountedOnwardsFromADayThatNobodyTells() {
    Mention act =
        News.act(
            "Ten Taliban fighters have surrendered in Achin, a week after the group was accused of"
                + " murder. The men came down on Tuesday, police said.");

    assertThat(act.when().eventDate()).isEqualTo("2018-10-30");
  }
}
