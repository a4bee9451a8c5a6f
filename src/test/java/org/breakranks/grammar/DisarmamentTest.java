package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is disarmed after leaving a side, and who is only deprived of arms. */
class DisarmamentTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Three Taliban fighters were disarmed by UN peacekeepers in Achin on Monday.",
        "Three Taliban fighters were disarmed at a cantonment site in Achin on Monday.",
        "The army received nine repentant Taliban fighters in Achin on Monday.",
      })
  void readsThoseWhomAProgrammeTakesIn(String text) {
    assertThat(News.act(text).eventType()).isEqualTo(EventType.SURRENDER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Three Taliban fighters were disarmed by Afghan soldiers in Achin on Monday.",
        "The army received nine Taliban fighters in Achin on Monday.",
      })
  void readsNoActInWhatAnEnemyOrAHostDoes(String text) {
    assertThat(News.acts(text)).isEmpty();
  }
}
