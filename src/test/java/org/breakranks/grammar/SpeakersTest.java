package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On whose word an act is reported. */
class SpeakersTest {

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The police chief said that ten Taliban fighters surrendered in Achin on Monday."
            + " | The police chief | STATE",
        "Ten Taliban fighters surrendered in Achin on Monday, the police chief said."
            + " | the police chief | STATE",
        "According to tribal elders, ten Taliban fighters surrendered in Achin on Monday."
            + " | tribal elders | ELDER",
        "Residents said ten Taliban fighters surrendered in Achin on Monday."
            + " | Residents | WITNESS",
        "Ten Taliban fighters surrendered in Achin on Monday, Reuters reported."
            + " | Reuters | MEDIA",
        "The United Nations mission said that ten FDLR fighters surrendered in Goma on Monday."
            + " | The United Nations mission | INTERNATIONAL",
      })
  void namesTheSpeaker(String text, String claimant, ClaimantType type) {
    Claim claim = News.act(text).claim();

    assertThat(claim.claimant()).isEqualTo(claimant);
    assertThat(claim.claimantType()).isEqualTo(type);
    assertThat(claim.stance()).isEqualTo(Stance.REPORTS);
  }

  @Test
  void theOutletSpeaksWhereNobodyIsNamed() {
    assertThat(News.act("Ten Taliban fighters surrendered in Achin on Monday.").claim())
        .isEqualTo(Claim.OUTLET);
  }

  @Test
  void aClaimOfTheOtherSideStandsAsAClaim() {
    Mention act = News.act("The Taliban claimed that 30 soldiers surrendered in Ghazni on Monday.");

    assertThat(act.claim())
        .isEqualTo(new Claim("The Taliban", ClaimantType.INSURGENT, Stance.CLAIMS));
    assertThat(act.actor().id()).isEqualTo("andsf");
    assertThat(act.recipient().id()).isEqualTo("taliban");
  }

  @Test
  void aClaimDeniedByTheOtherSideStands() {
    Mention act =
        News.act(
            "The Taliban claimed that 30 soldiers surrendered in Ghazni on Monday. The army denied"
                + " the claim.");

    assertThat(act.people().best()).isEqualTo(30);
    assertThat(act.claim().stance()).isEqualTo(Stance.CLAIMS);
  }

  @Test
  void theSideThatIsLeftCanConfirm() {
    Claim claim =
        News.act(
                "The army confirmed that 30 soldiers surrendered to the Taliban in Ghazni on"
                    + " Monday.")
            .claim();

    assertThat(claim.stance()).isEqualTo(Stance.CONFIRMS);
    assertThat(claim.claimantType()).isEqualTo(ClaimantType.STATE);
  }

  @Test
  void aDenialIsKeptAsADenial() {
    Mention denial =
        News.mentions("The army denied that 30 soldiers surrendered to the Taliban in Ghazni.")
            .get(0);

    assertThat(denial.isAccepted()).isFalse();
    assertThat(denial.claim().stance()).isEqualTo(Stance.DENIES);
  }

  @Test
  void aQuotationBelongsToItsSpeaker() {
    Claim claim =
        News.act("\"Ten Taliban fighters surrendered in Achin on Monday,\" the governor said.")
            .claim();

    assertThat(claim.claimant()).isEqualTo("the governor");
  }
}
