package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to have happened, and what is not. */
class ModalityTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Forty Taliban fighters were forced to surrender in Achin on Monday.",
        "Forty Taliban fighters had to surrender in Achin on Monday.",
        "Forty Taliban fighters began to surrender in Achin on Monday.",
        "Forty Taliban fighters are said to have surrendered in Achin on Monday.",
        "Forty Taliban fighters reportedly surrendered in Achin on Monday.",
        "Forty Taliban fighters have surrendered in Achin.",
      })
  void acceptsWhatIsSaidToHaveHappened(String text) {
    assertThat(News.status(text)).isEqualTo(Status.ACCEPTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No Taliban fighter surrendered in Achin on Monday.",
        "The Taliban fighters did not surrender in Achin on Monday.",
        "Forty Taliban fighters have not laid down their arms in Achin.",
        "Forty Taliban fighters fought without surrendering in Achin on Monday.",
        "The army denied that 30 soldiers surrendered to the Taliban in Ghazni on Monday.",
        "Reports that 30 soldiers surrendered in Ghazni are baseless, the army said.",
      })
  void doesNotCountWhatIsDenied(String text) {
    assertThat(News.status(text)).isEqualTo(Status.NEGATED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Taliban fighters refused to lay down their arms in Achin on Monday.",
        "The soldiers would rather die than surrender, an officer said.",
      })
  void doesNotCountRefusals(String text) {
    assertThat(News.status(text)).isEqualTo(Status.REFUSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The governor urged Taliban fighters to surrender in Achin on Monday.",
        "The governor called on the Taliban to lay down their arms.",
        "Taliban fighters must surrender by Friday, the governor said.",
      })
  void doesNotCountDemands(String text) {
    assertThat(News.status(text)).isEqualTo(Status.DEMANDED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Forty Taliban fighters will surrender in Achin on Friday, the governor said.",
        "Forty Taliban fighters are ready to surrender, the governor said.",
        "Forty Taliban fighters agreed to surrender in Achin on Monday.",
        "Forty Taliban fighters are expected to surrender in Achin.",
      })
  void doesNotCountPlans(String text) {
    assertThat(News.status(text)).isEqualTo(Status.PLANNED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "If forty Taliban fighters surrender, the road will be opened.",
        "Taliban fighters who surrender will be given land.",
        "Would the Taliban fighters surrender in Achin?",
        "Forty Taliban fighters may surrender in Achin, the governor said.",
        "In one scenario shots fall on Monday; in another, ten Taliban fighters surrender.",
      })
  void doesNotCountWhatIsOnlySupposed(String text) {
    assertThat(News.status(text)).isEqualTo(Status.HYPOTHETICAL);
  }

  @Test
  void doesNotCountOffers() {
    assertThat(News.status("The governor offered rebels a chance to lay down their arms."))
        .isEqualTo(Status.OFFERED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The captain surrendered the fort at Achin to the Taliban on Monday.",
        "Players surrendered their passports on Monday.",
        "The team surrendered the lead on Monday.",
      })
  void doesNotCountThingsGivenUp(String text) {
    assertThat(News.status(text)).isEqualTo(Status.THING_NOT_PEOPLE);
  }

  @Test
  void doesNotCountFiguresOfSpeech() {
    assertThat(News.status("The minister surrendered to temptation.")).isEqualTo(Status.FIGURATIVE);
  }

  @Test
  void doesNotCountDiplomats() {
    assertThat(News.status("A diplomat of North Korea defected to Italy on Monday."))
        .isEqualTo(Status.CIVILIAN);
  }

  @Test
  void doesNotCountLawmakers() {
    assertThat(News.status("Three lawmakers defected to the ruling party in Abuja on Monday."))
        .isEqualTo(Status.PARTY_POLITICS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 1945, thousands of soldiers laid down their arms in Berlin.",
        "Ten Taliban fighters surrendered in Achin in 2011.",
      })
  void doesNotCountHistory(String text) {
    assertThat(News.status(text)).isEqualTo(Status.HISTORICAL);
  }

  @Test
  void doesNotCountArrests() {
    assertThat(News.acts("The police arrested forty Taliban fighters in Achin on Monday."))
        .isEmpty();
  }

  @Test
  void aLaterRefusalDoesNotTakeBackTheAct() {
    assertThat(
            News.act(
                    "Forty Taliban fighters surrendered in Achin on Monday after they refused to"
                        + " give up for weeks.")
                .people()
                .best())
        .isEqualTo(40);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Each Taliban fighter who laid down his arms in Achin on Monday was given money.",
        "Soldiers who left their posts in Achin could return without punishment.",
        "The soldiers must be gone from Achin by Monday, abandoning a dozen posts.",
        "Asked why he gave up, a Taliban fighter in Achin spoke of hunger.",
        "One of those who surrendered, a Taliban commander, spoke of hunger in Achin.",
        "If that is surrender, then the Taliban fighters of Achin surrendered.",
      })
  void doesNotCountWhatIsNoActOfItsOwn(String text) {
    assertThat(News.mentions(text)).extracting(Mention::status).doesNotContain(Status.ACCEPTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Suppose a Taliban commander in Achin says he has repented.",
        "Gossip had it that a company of Afghan soldiers had gone over to the Taliban in Achin.",
        "The army called \"pure invention\" the talk that soldiers in Achin joined the Taliban.",
        "Afghan soldiers disarmed them of a pistol in Achin on Monday, the Taliban said.",
        "The Taliban in Achin have given up all their arms, the general said on Monday.",
        "The Taliban lost Achin in 2009 when its deputy leader sided with the army.",
      })
  void doesNotCountWhatIsOnlySupposedOrLongPast(String text) {
    assertThat(News.mentions(text)).extracting(Mention::status).doesNotContain(Status.ACCEPTED);
  }
}
