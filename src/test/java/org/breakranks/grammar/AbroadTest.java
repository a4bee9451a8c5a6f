package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words lead soldiers out of their country. */
class AbroadTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nine Afghan soldiers fled across the border on Monday.",
        "Nine Afghan soldiers fled to Iran on Monday.",
        "Nine Afghan soldiers fled into Iranian territory on Monday.",
      })
  void readsFlightOverABorderToACountryOrItsLand(String text) {
    assertThat(News.act(text).eventType()).isEqualTo(EventType.DESERTION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nine Afghan soldiers fled to Kabul on Monday.",
        "Nine Afghan soldiers fled into Afghan territory on Monday.",
      })
  void readsNoneWithinTheirOwnCountry(String text) {
    assertThat(News.acts(text)).isEmpty();
  }
}
