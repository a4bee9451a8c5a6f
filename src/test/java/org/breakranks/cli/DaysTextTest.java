package org.breakranks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTextTest {

  private static final LocalDate FIRST = LocalDate.parse("2018-08-01");
  private static final LocalDate LAST = LocalDate.parse("2018-08-03");

  @Test
  void saysWhichEndsAreKnown() {
    assertThat(DaysText.of(FIRST, LAST)).isEqualTo("2018-08-01 to 2018-08-03");
    assertThat(DaysText.of(FIRST, FIRST)).isEqualTo("2018-08-01");
    assertThat(DaysText.of(FIRST, null)).isEqualTo("since 2018-08-01");
    assertThat(DaysText.of(null, LAST)).isEqualTo("until 2018-08-03");
    assertThat(DaysText.of(null, null)).isNull();
  }
}
