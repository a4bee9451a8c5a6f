package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who does what a trigger says. */
class SubjectsTest {

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "7 | The general told reporters that seven Taliban fighters surrendered in Ghor on Monday.",
        "6 | Six Taliban and a woman described as the group's nurse surrendered in Ghor on Monday.",
        "1 | A Taliban commander identified as Mullah Jamil surrendered in Ghor on Monday.",
        "9 | As a result of talks held by the police, nine Taliban gave up in Ghor on Monday.",
        "8 | Eight Taliban had \"seen the light at last\" and surrendered in Ghor on Monday.",
        "2 | The army lost a man, while two Taliban led by Jamil, gave up in Ghor on Monday.",
        "4 | Four more young men of the Taliban surrendered in Ghor on Monday.",
        "7 | The general told reporters seven Taliban fighters surrendered in Ghor on Monday.",
        "9 | Wanted for an ambush that killed 30 soldiers, nine Taliban gave up in Ghor on Monday.",
        "9 | With the latest group, nine Taliban fighters surrendered in Ghor on Monday.",
        "5 | Five Taliban fighters – two of them boys – surrendered in Ghor on Monday.",
        "5 | Five Taliban fighters - two of them boys - surrendered in Ghor on Monday.",
        "5 | Five Taliban fighters, two of them boys, surrendered in Ghor on Monday.",
        "5 | Five Taliban, left behind by their commanders, surrendered in Ghor on Monday.",
        "5 | Five Taliban, including a deputy, a cleric by training, surrendered in Ghor on Monday.",
        "8 | Eight Taliban were shown to reporters after surrendering in Ghor on Monday.",
        "8 | After surrendering in Ghor on Monday, eight Taliban fighters were sent to Kabul.",
        "6 | The army fought on in Ghor on Monday, with six Taliban fighters surrendering.",
        "4 | Four Taliban were persuaded by their families to surrender in Ghor on Monday.",
        "4 | Around four Taliban were among 90 people who surrendered in Ghor on Monday.",
        "3 | The surrender on Monday in Ghor of three Taliban fighters was announced.",
        "2 | Two wounded Taliban surrendered in Ghor on Monday.",
        "127 | Colonel Zahir Taj, his deputy and 125 Taliban surrendered in Ghor on Monday.",
        "40 | Forty Taliban surrendered in Ghor in March, compared with 82 in the year before.",
        "9 | They were nine Taliban led by one Jamil, alias Mala, who gave up in Ghor on Monday.",
        "3 | They were three Taliban of the 64th Rifle Brigade, who gave up in Ghor on Monday.",
        "6 | The army fought on in Ghor on Monday, with six Taliban, all of them men, giving up.",
        "5 | A Taliban couple carrying a reward and three other fighters gave up in Ghor on Monday.",
        "4 | Four men of the Taliban group \"Sons of the Valley of Ghor\" gave up on Monday.",
        "5 | Five more Taliban fighters surrendered in Ghor on Monday.",
        "5 | Five others from the Taliban surrendered in Ghor on Monday.",
        "5 | Five out of 20 Taliban fighters surrendered in Ghor on Monday.",
        "5 | In all five Taliban fighters surrendered in Ghor on Monday.",
        "5 | A group of Taliban fighters numbering five surrendered in Ghor on Monday.",
        "5 | Elders talked five Taliban fighters into surrendering in Ghor on Monday.",
        "5 | The raid resulted in five Taliban fighters surrendering in Ghor on Monday.",
        "5 | Among those who surrendered in Ghor on Monday were five Taliban fighters.",
        "5 | Soldiers greeted five Taliban who had decided to surrender in Ghor on Monday.",
        "5 | Five Taliban came down at 11:00 and surrendered in Ghor on Monday.",
        "5 | Five Taliban fighters surrendered one after another in Ghor on Monday.",
        "5 | Hunger drove five Taliban fighters to surrender in Ghor on Monday.",
        "5 | The governor flew in for the surrender of five Taliban fighters in Ghor on Monday.",
        "1 | Zahir Khan, 34, a Taliban fighter, surrendered in Ghor on Monday.",
        "1 | Zahir Khan, once a leader of the Taliban, surrendered in Ghor on Monday.",
        "21 | Zahir Khan surrendered in Ghor on Monday with 20 fighters of the Taliban.",
        "1 | Two Taliban were killed and a third gave himself up in Ghor on Monday.",
      })
  void findsThePeopleWhoAct(int people, String text) {
    Mention act = News.act(text);

    assertThat(act.actor().id()).isEqualTo("taliban");
    assertThat(act.people().best()).isEqualTo(people);
  }

  @Test
  void findsThePersonDescribedBehindAName() {
    Mention act = News.act("Zahir, the Taliban commander in Ghor, surrendered on Monday.");

    assertThat(act.actor().id()).isEqualTo("taliban");
    assertThat(act.people().best()).isEqualTo(1);
  }

  @Test
  void namesTheGroupOfTheFollowersWhereTheLeaderHasNone() {
    Mention act = News.act("Mullah Toofan and 20 Taliban fighters surrendered in Ghor on Monday.");

    assertThat(act.actor().id()).isEqualTo("taliban");
    assertThat(act.people().best()).isEqualTo(21);
  }

  @Test
  void thePolicemenOfACheckpointActNotTheCheckpoint() {
    Mention act = News.act("A checkpoint of nine policemen joined the Taliban in Ghor on Monday.");

    assertThat(act.actor().id()).isEqualTo("andsf");
    assertThat(act.people().best()).isEqualTo(9);
  }

  @Test
  void whoAPersonWasMayBeToldBehind() {
    String text =
        "Zarwali was blamed for bombs in Ghor. On Monday he walked into the police headquarters"
            + " with his rifle. The former Taliban commander will not be prosecuted.";

    assertThat(News.act(text).actor().id()).isEqualTo("taliban");
  }

  @Test
  void takesNobodyForNoOne() {
    String text = "The army said no Taliban surrendered in Ghor on Monday.";

    assertThat(News.mentions(text)).extracting(Mention::status).containsExactly(Status.NEGATED);
  }

  @Test
  void readsAnActOfEachGroupInARow() {
    String text =
        "Eight Islamic State fighters and seven Taliban surrendered in Nangarhar, Afghanistan, on"
            + " Monday.";
    List<Mention> acts = News.acts(text);

    assertThat(acts)
        .extracting(act -> act.actor().id() + " " + act.people().best())
        .containsExactly("islamic-state-khorasan 8", "taliban 7");
  }

  @Test
  void readsTheGroupsOfWhichATotalIsMade() {
    String text =
        "A dozen militants, eight affiliated with Daesh and four with the Taliban, surrendered in"
            + " Nangarhar, Afghanistan, on Monday.";

    assertThat(News.acts(text))
        .extracting(act -> act.actor().id() + " " + act.people().best())
        .containsExactly("islamic-state-khorasan 8", "taliban 4");
  }

  @Test
  void thoseWhoAreWantedForLeavingTheirPostsHaveLeftThem() {
    Mention act =
        News.act("The Afghan army declared 16 soldiers wanted for abandoning their post in Ghor.");

    assertThat(act.people().best()).isEqualTo(16);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "After the Taliban seized Islam Qala, 300 Afghan soldiers and customs guards surrendered to"
            + " them in Herat on Monday.",
        "HERAT - As the Taliban stormed the town, 300 Afghan soldiers and their commander surrendered"
            + " to them on Monday.",
      })
  void thoseOfAClauseBeforeDoNotActInTheMainOne(String text) {
    assertThat(News.act(text).actor().id()).isEqualTo("andsf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The man, who had followed Joseph Kony since 1996, gave himself up at Nzara on Monday.",
        "A farmer who led a column of Joseph Kony for years gave himself up at Nzara on Monday.",
      })
  void peopleAreOfTheGroupThatTheyServed(String text) {
    assertThat(News.act(text).actor().id()).isEqualTo("lra");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 | A Taliban group of 12 surrendered in Ghor on Monday.",
        "3 | A Russian tank crew of three surrendered to the Ukrainian army on Monday.",
      })
  void countsTheStrengthBehindAUnit(int people, String text) {
    assertThat(News.act(text).people().best()).isEqualTo(people);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Four Maoist couples were among 12 militants who surrendered in Sukma on Tuesday.",
        "Twelve militants, including four Maoist couples, surrendered in Sukma on Tuesday.",
      })
  void thoseNamedAmongThemTellWhoseTheyAre(String text) {
    Mention act = News.act(text);

    assertThat(act.people().best()).isEqualTo(12);
    assertThat(act.actor().id()).isEqualTo("cpi-maoist");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8 | A commander named Rahmatullah and his seven gunmen joined the Taliban in Barmal on Monday.",
        "3 | A Maoist carrying a reward of Rs 3 lakh on his head and two other Maoists gave up in Sukma"
            + " on Monday.",
        "1755 | In Bama 1,755 Boko Haram fighters and their families who surrendered in July were fed.",
        "19 | General Ali Mohsen al-Ahmar and 18 Yemeni commanders defected on Monday.",
      })
  void countsThoseWhoActTogether(int people, String text) {
    assertThat(News.act(text).people().best()).isEqualTo(people);
  }
}
