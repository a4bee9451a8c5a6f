package org.breakranks.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MustsTest {

  private static final Musts ARMS_DOWN =
      Musts.of(List.of(Traces.of(Set.of("laid", "put")), Traces.of(Set.of("arms", "weapons"))));

  @Test
  void aWordOfEachSetIsEnough() {
    assertThat(ARMS_DOWN.mayStandIn(Traces.of(Set.of("they", "put", "down", "arms")))).isTrue();
  }

  @Test
  void nothingStandsWhereASetIsMissing() {
    assertThat(ARMS_DOWN.mayStandIn(Traces.of(Set.of("they", "laid", "siege")))).isFalse();
    assertThat(ARMS_DOWN.mayStandIn(Traces.of(Set.of()))).isFalse();
  }

  @Test
  void whatAsksForNothingMayStandAnywhere() {
    assertThat(Musts.of(List.of()).mayStandIn(Traces.of(Set.of()))).isTrue();
  }
}
