package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People who bore arms for nobody and join an armed group. */
class RecruitmentTest {

  @Test
  void theGroupTakesInWhomItRecruits() {
    Mention act =
        News.act("Boko Haram enlisted 14 boys of one village in Borno, Nigeria, on Monday.");

    assertThat(act.eventType()).isEqualTo(EventType.RECRUITMENT);
    assertThat(act.actor().name()).isEqualTo("civilians");
    assertThat(act.recipient().id()).isEqualTo("boko-haram");
    assertThat(act.people().best()).isEqualTo(14);
    assertThat(act.where().admin1()).isEqualTo("Borno");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fourteen teenagers were forcibly recruited by Boko Haram in Borno, Nigeria, on Monday.",
        "Fourteen students joined Boko Haram in Borno, Nigeria, on Monday.",
        "Fourteen villagers joined the ranks of Boko Haram in Borno, Nigeria, on Monday.",
        "Fourteen young men signed up with Boko Haram in Borno, Nigeria, on Monday.",
      })
  void toldFromEitherSide(String text) {
    Mention act = News.act(text);

    assertThat(act.eventType()).isEqualTo(EventType.RECRUITMENT);
    assertThat(act.recipient().id()).isEqualTo("boko-haram");
    assertThat(act.people().best()).isEqualTo(14);
  }

  @Test
  void whoGivesUpLaterIsNoneOfTheRecruits() {
    Mention act =
        News.act(
            "Boko Haram enlisted hundreds of boys in Borno, Nigeria. Six fighters gave up on"
                + " Monday.");

    assertThat(act.eventType()).isEqualTo(EventType.SURRENDER);
    assertThat(act.actor().id()).isEqualTo("boko-haram");
  }
}
