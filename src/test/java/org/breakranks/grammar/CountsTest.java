package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakranks.reading.PeopleBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many people an act counts. */
class CountsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "About 50, 50, 50, 50, APPROXIMATE",
    "At least 50, 50, 50, , BOUND",
    "More than 50, 50, 50, , BOUND",
    "Up to 50, , 50, 50, BOUND",
    "Between 50 and 60, 50, 55, 60, BOUND",
    "Two dozen, 24, 24, 24, EXACT",
    "Fifty-five (55), 55, 55, 55, EXACT",
    "'1,037', 1037, 1037, 1037, EXACT",
    "A couple of, 2, 2, 2, EXACT",
    "A group of 12, 12, 12, 12, EXACT",
    "Several, 3, 6, 9, VAGUE",
    "Scores of, 40, 120, 199, VAGUE",
    "Hundreds of, 200, 600, 999, VAGUE",
    "A large number of, , , , NONE",
  })
  void readsTheWordingOfANumber(
      String number, Integer low, Integer best, Integer high, PeopleBasis basis) {
    People people = News.act(number + " Taliban fighters surrendered in Achin on Monday.").people();

    assertThat(people.low()).isEqualTo(low);
    assertThat(people.best()).isEqualTo(best);
    assertThat(people.high()).isEqualTo(high);
    assertThat(people.basis()).isEqualTo(basis);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "13 | A Taliban commander with 12 fighters surrendered in Achin on Monday.",
        "13 | A Taliban commander and 12 others surrendered in Achin on Monday.",
        "13 | Mullah Jamil, a Taliban commander, and 12 others surrendered in Achin on Monday.",
        "13 | A Taliban commander in Achin, Mullah Jamil, and 12 others surrendered on Monday.",
        "12 | A Taliban emir, three commanders and eight men surrendered in Achin on Monday.",
        "3 | Taliban men Jamil Khan, Wali Khan and Zia Khan surrendered in Achin on Monday.",
        "3 | Mullah Jamil, Mullah Wali and Qari Zia, all Taliban, surrendered in Achin on Monday.",
        "12 | A Taliban emir, known as Abu Zar, surrendered in Achin along with 11 of his men.",
        "2 | A Taliban commander and his driver surrendered in Achin on Monday.",
        "2 | A Taliban couple surrendered in Achin on Monday.",
        "1 | A Taliban bomb expert surrendered in Achin on Monday.",
        "26 | Two Taliban men, Mullah Nadir and Qari Salim, and 24 others gave up in Achin.",
        "3 | A Taliban commander, his two escorts and a boy surrendered in Achin on Monday.",
        "62 | Dozens of Islamic State (ISIS) militants surrendered in Mosul, Iraq, on Monday.",
        "20 | In the past week 20 members of the Taliban and ISIS-K surrendered in Achin.",
        "18 | The third group so far, 18 members of the NLFT, surrendered in Agartala on Monday.",
        "350 | The number of Taliban to have surrendered in Achin since May has risen to 350.",
        "116 | He gave the number of Taliban who have surrendered in Achin since May as 116.",
        "116 | He put the number of Taliban who have surrendered in Achin since May at 116.",
        "11 | A Taliban deputy district chief and ten of his men surrendered in Achin on Monday.",
        "51 | A commander of a Taliban reserve battalion and 50 tribesmen surrendered in Achin.",
        "3 | A Taliban leader identified as alias \"Ka Dodong\" and his two men surrendered in Achin.",
        "5 | Mullah Jamil led the Taliban in Kot. Accompanied by four fighters, he surrendered in Achin.",
      })
  void countsEverybodyInARow(int best, String text) {
    assertThat(News.act(text).people().best()).isEqualTo(best);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "81 | In Achin 81 members of the Taliban, 64 commanders among them, surrendered on Monday.",
        "3 | Officials reported the surrender of three Taliban, a mother and her son among them.",
        "26 | Two emirs and 11 commanders were among 26 Taliban fighters who surrendered in Achin.",
      })
  void doesNotCountThosePartOfThemAgain(int best, String text) {
    assertThat(News.act(text).people().best()).isEqualTo(best);
  }

  @Test
  void countsTheLeaderWithHisMen() {
    People people =
        News.act("A Taliban commander surrendered with 15 fighters in Achin on Monday.").people();

    assertThat(people.best()).isEqualTo(16);
    assertThat(people.leaders()).isEqualTo(1);
  }

  @Test
  void countsTheLeaderAndTheDeputyWithTheirMen() {
    People people =
        News.act(
                "A Taliban leader and his deputy surrendered along with 60 fighters in Achin on"
                    + " Monday.")
            .people();

    assertThat(people.best()).isEqualTo(62);
    assertThat(people.leaders()).isEqualTo(2);
  }

  @Test
  void addsTheFollowersOfAnOfficer() {
    People people =
        News.act(
                "A major and 20 soldiers of the Syrian army defected to the Free Syrian Army in"
                    + " Homs on Monday.")
            .people();

    assertThat(people.best()).isEqualTo(21);
  }

  @Test
  void doesNotAddTheLeaderWhoIsIncluded() {
    assertThat(
            News.act(
                    "Twelve Taliban fighters, including a commander, surrendered in Achin on"
                        + " Monday.")
                .people()
                .best())
        .isEqualTo(12);
  }

  @Test
  void countsFamiliesApart() {
    People people =
        News.act(
                "Twelve Taliban fighters and 20 women and children surrendered in Achin on"
                    + " Monday.")
            .people();

    assertThat(people.best()).isEqualTo(12);
    assertThat(people.womenChildren()).isEqualTo(20);
  }

  @Test
  void countsForeignersAmongThem() {
    People people =
        News.act(
                "Sixty Taliban fighters, including eleven Pakistanis and two Uzbeks, surrendered in"
                    + " Achin on Monday.")
            .people();

    assertThat(people.best()).isEqualTo(60);
    assertThat(people.foreignNationals()).isEqualTo(13);
  }

  @Test
  void countsRiflesApart() {
    People people =
        News.act("Twelve Taliban fighters surrendered with 30 rifles in Achin on Monday.").people();

    assertThat(people.best()).isEqualTo(12);
    assertThat(people.weapons()).isEqualTo(30);
  }

  @Test
  void countsNoUnitsAndDistricts() {
    assertThat(
            News.act(
                    "Twelve Taliban fighters of the 155th brigade surrendered in three districts of"
                        + " Nangarhar on Monday.")
                .people()
                .best())
        .isEqualTo(12);
  }

  @Test
  void readsTheSizeOfAGroupInItsName() {
    assertThat(
            News.act("A 12-member Taliban group surrendered in Achin on Monday.").people().best())
        .isEqualTo(12);
  }

  @Test
  void doesNotCountUnitsAsPeople() {
    assertThat(News.act("Two Taliban squads surrendered in Achin on Monday.").people().best())
        .isNull();
  }

  @Test
  void countsANamedManAsOne() {
    People people =
        News.act("Mullah Zarwali, a Taliban commander, surrendered in Achin on Monday.").people();

    assertThat(people.best()).isEqualTo(1);
    assertThat(people.basis()).isEqualTo(PeopleBasis.NAMED);
    assertThat(people.text()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "More than 300 Taliban fighters have surrendered in Nangarhar since January.",
        "So far this year, 90 Maoists have surrendered in Sukma.",
        "Last year 90 Maoists surrendered in Sukma.",
        "Seventy Taliban fighters surrendered in Nangarhar in the past three months.",
      })
  void tellsARunningTotalFromAnAct(String text) {
    assertThat(News.act(text).cumulative()).isTrue();
  }

  @Test
  void takesAnActWithItsDayForNoTotal() {
    assertThat(News.act("Ten Taliban fighters surrendered in Achin on Monday.").cumulative())
        .isFalse();
  }

  @Test
  void leavesOpenHowManyFollowALeader() {
    People people =
        News.act("A Taliban commander and his band of guerrillas surrendered in Achin on Monday.")
            .people();

    assertThat(people.best()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Twelve LRA rebels, eight with rifles, surrendered to the army in Gulu, Uganda, on Monday.",
        "Twelve LRA rebels, four from Pader, surrendered to the army in Gulu, Uganda, on Monday.",
      })
  void countsThoseDescribedApartOnce(String text) {
    Mention act = News.act(text);

    assertThat(act.people().best()).isEqualTo(12);
    assertThat(act.actor().id()).isEqualTo("lra");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two groups of Taliban fighters surrendered in Achin on Monday.",
        "One more group of Taliban fighters surrendered in Achin on Monday.",
      })
  void aNumberOfGroupsIsNoNumberOfPeople(String text) {
    assertThat(News.act(text).people().best()).isNull();
  }

  @Test
  void aTotalOfThoseWhoGaveUpNamesItsPeople() {
    Mention act =
        News.act(
            "The number of PKK members laying down arms in Turkey has reached 34 this year, the"
                + " ministry said.");

    assertThat(act.actor().id()).isEqualTo("pkk");
    assertThat(act.people().best()).isEqualTo(34);
    assertThat(act.cumulative()).isTrue();
  }

  @Test
  void fightersWhoHaveComeBackSinceADayAreATotal() {
    List<Mention> acts =
        News.acts(
            "Five Boko Haram fighters gave themselves up in Diffa, Niger, on Monday. Since the end of"
                + " August 86 fighters have come back in the region.");

    assertThat(acts).extracting(act -> act.people().best()).containsExactly(5, 86);
    assertThat(acts.get(1).cumulative()).isTrue();
  }

  @Test
  void aCommanderComesInWithHisFollowers() {
    List<Mention> acts =
        News.acts(
            "Five Taliban fighters gave themselves up in Achin on Monday. A Taliban commander came in"
                + " together with nine of his followers on Tuesday.");

    assertThat(acts).extracting(act -> act.people().best()).containsExactly(5, 10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two Syrian battalions surrendered to the rebels in Idlib on Monday.",
        "Three Russian tank crews surrendered to the Ukrainian army on Monday.",
      })
  void countsUnitsAsNoPeople(String text) {
    assertThat(News.act(text).people().best()).isNull();
  }

  @Test
  void readsATotalThatHasGoneUpToAFigureAsThatFigure() {
    Mention total =
        News.act(
            "The number of Maoists who have laid down arms in Dantewada under the drive has gone up"
                + " to 872, police said.");

    assertThat(total.cumulative()).isTrue();
    assertThat(total.people().low()).isEqualTo(872);
    assertThat(total.people().high()).isEqualTo(872);
  }
}
