package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one sentence of an article says of an act told in another. */
class DiscourseTest {

  @Test
  void readsARunningTotalWithoutAVerbOfItsOwn() {
    List<Mention> acts =
        News.acts("Six NPA rebels surrendered in Davao on Monday, bringing the total to 156.");

    assertThat(acts).extracting(act -> act.people().best()).containsExactly(6, 156);
    assertThat(acts).extracting(Mention::cumulative).containsExactly(false, true);
    assertThat(acts).extracting(act -> act.actor().id()).containsOnly("npa");
    assertThat(acts.get(0).act()).isNotEqualTo(acts.get(1).act());
  }

  @Test
  void readsARunningTotalAheadOfItsPeople() {
    List<Mention> acts =
        News.acts(
            "Six NPA rebels surrendered in Davao on Monday. This brings to 87 the number of rebels"
                + " who have surrendered there since January.");

    assertThat(acts).filteredOn(Mention::cumulative).isNotEmpty();
    assertThat(acts)
        .filteredOn(Mention::cumulative)
        .allSatisfy(act -> assertThat(act.people().best()).isEqualTo(87));
  }

  @Test
  void countsOthersWhoArrivedAfterThem() {
    List<Mention> acts =
        News.acts(
            "Twenty NPA rebels surrendered in Davao on Monday. Another eight arrived on Tuesday.");

    assertThat(acts).extracting(act -> act.people().best()).containsExactly(20, 8);
  }

  @Test
  void takesUnnamedRebelsForThoseOfTheActBefore() {
    List<Mention> acts =
        News.acts(
            "Twelve fighters of the Resistance Front and two Taliban met in Panjshir. Five Taliban"
                + " surrendered there on Monday. Three militants gave up on Tuesday.");

    assertThat(acts).extracting(act -> act.actor().id()).containsExactly("taliban", "taliban");
  }

  @Test
  void tiesADenialToTheActItDenies() {
    List<Mention> mentions =
        News.mentions(
            "Five NPA rebels surrendered in Davao on Monday. Ten Abu Sayyaf members surrendered in"
                + " Sulu on Tuesday. The group denied the claim.");
    Mention denial = mentions.get(2);

    assertThat(denial.status()).isEqualTo(Status.NEGATED);
    assertThat(denial.claim().stance()).isEqualTo(Stance.DENIES);
    assertThat(denial.act()).isEqualTo(mentions.get(1).act());
  }

  @Test
  void takesThoseWhoWereBroughtForThemAndNotThoseTheyWereBroughtTo() {
    Mention act =
        News.act("Elders led six Taliban to the army in Achin on Monday, where they surrendered.");

    assertThat(act.actor().id()).isEqualTo("taliban");
    assertThat(act.people().best()).isEqualTo(6);
  }

  @Test
  void readsThosePresentedInATown() {
    Mention act =
        News.act("Two NPA guerrillas presented themselves in Davao on Monday with their rifles.");

    assertThat(act.actor().id()).isEqualTo("npa");
    assertThat(act.people().best()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"of", "of the", "of \"", "from \""})
  void readsSentencesThatBreakOffBehindAForce(String end) {
    String text = "Ten Taliban fighters surrendered in Achin on Monday to two soldiers " + end;

    assertThat(News.act(text).actor().id()).isEqualTo("taliban");
  }

  @Test
  void hearsNoDenialWhereNoActWasTold() {
    assertThat(News.mentions("The army in Davao denied the claim on Monday.")).isEmpty();
  }

  @Test
  void keepsCapturesApartFromRefusals() {
    String text = "Twelve Taliban were captured in Achin on Monday after refusing to surrender.";

    assertThat(News.mentions(text)).extracting(Mention::status).containsExactly(Status.CAPTURED);
  }

  @Test
  void lendsWhatOneMentionTellsApartToTheOthersOfTheAct() {
    List<Mention> acts =
        News.acts(
            "More than 150 Taliban fighters surrendered in Darzab on Monday. A leader and his"
                + " deputy surrendered with 150 fighters, and 30 women and children came with"
                + " them.");

    assertThat(acts).hasSizeGreaterThan(1);
    assertThat(acts).allSatisfy(act -> assertThat(act.people().leaders()).isEqualTo(2));
  }
}
