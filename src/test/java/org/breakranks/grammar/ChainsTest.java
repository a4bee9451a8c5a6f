package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read across clauses and sentences. */
class ChainsTest {

  @Test
  void readsAVerbThatIsLeftOut() {
    List<Mention> acts =
        News.acts(
            "Forty Taliban fighters surrendered in Deh Bala on Monday; another 30 did so in"
                + " Achin.");

    assertThat(acts).extracting(act -> act.people().best()).containsExactly(40, 30);
    assertThat(acts).extracting(act -> act.where().admin2()).containsExactly("Deh Bala", "Achin");
    assertThat(acts).extracting(Mention::act).containsExactly(0, 1);
  }

  @Test
  void readsThoseWhoFollowSuit() {
    List<Mention> acts =
        News.acts(
            "Ten Taliban fighters surrendered in Achin on Monday and 26 more followed suit in Kot"
                + " on Tuesday.");

    assertThat(acts).extracting(act -> act.people().best()).containsExactly(10, 26);
    assertThat(acts)
        .extracting(act -> act.when().eventDate().getDayOfMonth())
        .containsExactly(29, 30);
    assertThat(acts).extracting(act -> act.actor().id()).containsExactly("taliban", "taliban");
  }

  @Test
  void knowsWhoTheyAre() {
    List<Mention> acts =
        News.acts(
            "Forty Taliban fighters surrendered in Achin on Monday. They handed over 30 rifles.");

    assertThat(acts).extracting(Mention::act).containsOnly(0);
    assertThat(acts).extracting(act -> act.people().best()).containsOnly(40);
    assertThat(acts).extracting(act -> act.where().admin2()).containsOnly("Achin");
  }

  @Test
  void knowsWhoTheTrioIs() {
    List<Mention> acts =
        News.acts("Three NPA rebels yielded in Butuan on Monday. The trio handed over their arms.");

    assertThat(acts).hasSize(2).extracting(Mention::act).containsOnly(0);
    assertThat(acts).extracting(act -> act.people().best()).containsOnly(3);
  }

  @Test
  void knowsWhoHeIs() {
    Mention act =
        News.act(
            "Mullah Zaki is a Taliban commander. On Monday he turned himself in to the police in"
                + " Ghazni.");

    assertThat(act.actor().id()).isEqualTo("taliban");
    assertThat(act.people().best()).isEqualTo(1);
  }

  @Test
  void doesNotCountTheSumOfListedActs() {
    List<Mention> acts =
        News.acts(
            "Forty-one Taliban fighters surrendered on Monday: twenty in Balkh, 14 in Sar-e Pol and"
                + " seven in Faryab.");

    assertThat(acts).extracting(act -> act.people().best()).containsExactly(20, 14, 7);
    assertThat(acts)
        .extracting(act -> act.where().admin1())
        .containsExactly("Balkh", "Sar-e Pol", "Faryab");
    assertThat(acts).extracting(Mention::act).containsExactly(0, 1, 2);
  }

  @Test
  void doesNotCountASumThatFollowsItsParts() {
    assertThat(
            News.acts(
                "Five Taliban fighters surrendered in Achin on Monday. Four others surrendered in"
                    + " Kot on Tuesday. The nine fighters laid down their arms before the"
                    + " governor."))
        .extracting(act -> act.people().best())
        .containsExactly(5, 4);
  }

  @Test
  void aQuotationRepeatsTheActBeforeIt() {
    assertThat(
            News.acts(
                "Ten Taliban fighters surrendered in Achin on Monday. \"The ten fighters surrendered"
                    + " after talks,\" the governor said."))
        .hasSize(2)
        .extracting(Mention::act)
        .containsOnly(0);
  }

  @Test
  void keepsTwoGroupsApart() {
    List<Mention> acts =
        News.acts(
            "Ten Taliban fighters surrendered in Achin on Monday. Six Maoists surrendered in Sukma"
                + " on Tuesday.");

    assertThat(acts).extracting(act -> act.actor().id()).containsExactly("taliban", "cpi-maoist");
    assertThat(acts).extracting(act -> act.where().iso3()).containsExactly("AFG", "IND");
    assertThat(acts).extracting(Mention::act).containsExactly(0, 1);
  }

  @Test
  void aHeadlineTellsTheActOfItsStory() {
    List<Mention> acts =
        News.acts(
            "Taliban fighters give up in Achin\n\nTwenty Taliban fighters surrendered in Achin on"
                + " Monday, the governor said.");

    assertThat(acts).hasSize(2).extracting(Mention::act).containsOnly(0);
    assertThat(acts).extracting(act -> act.people().best()).containsOnly(20);
  }

  @Test
  void oneOfThemIsOneOfThoseToldBefore() {
    List<Mention> acts =
        News.acts(
            "Thirty-two Boko Haram terrorists surrendered in Borno State on Monday. One of them, a"
                + " certain Mallam Ibrahim, came in with an AK-47 rifle.");

    assertThat(acts).extracting(Mention::act).containsOnly(0);
    assertThat(acts).extracting(act -> act.people().best()).containsOnly(32);
  }

  @Test
  void theSoldiersAreThoseOfTheSentenceBefore() {
    List<Mention> acts =
        News.acts(
            "Fourteen Russian soldiers surrendered to Ukrainian troops south of Bakhmut in Ukraine,"
                + " a brigade reported on Thursday. The soldiers gave themselves up on Monday near"
                + " Klishchiivka.");

    assertThat(acts).hasSize(2).extracting(Mention::act).containsOnly(0);
    assertThat(acts).extracting(act -> act.people().best()).containsOnly(14);
  }

  @Test
  void aGroupThatJoinsAnAllianceIsNoActOfItsPeople() {
    List<Mention> acts =
        News.acts(
            "In Koui, Central African Republic, nine members of the 3R movement surrendered to the"
                + " army on Monday. 3R joined the Coalition of Patriots for Change.");

    assertThat(acts).extracting(Mention::eventType).containsOnly(EventType.SURRENDER);
  }

  @Test
  void peopleWhoReturnBesideFightersAreFightersToo() {
    List<Mention> acts =
        News.acts(
            "Six members of the New People's Army surrendered to troops in Bukidnon, Philippines,"
                + " on Monday. A total of 238 people have returned to the fold of the law there"
                + " since June.");

    assertThat(acts).extracting(act -> act.people().best()).containsExactly(6, 238);
    assertThat(acts).extracting(act -> act.actor().id()).containsOnly("npa");
  }

  @Test
  void someWhoGaveUpBeforeAreNoActOfTheirOwn() {
    assertThat(
            News.acts(
                "Villagers in Mora, Cameroon, complain that some who gave up last year have gone"
                    + " back to Boko Haram."))
        .isEmpty();
  }

  @Test
  void whoAgreedToGiveUpAndDidSoGaveUp() {
    Mention act =
        News.act("Twelve Taliban fighters in Achin agreed to lay down arms and did so on Monday.");

    assertThat(act.eventType()).isEqualTo(EventType.SURRENDER);
    assertThat(act.people().best()).isEqualTo(12);
  }
}
