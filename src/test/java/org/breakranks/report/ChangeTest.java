package org.breakranks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

  private static final LocalDate MARCH = LocalDate.of(2021, 3, 1);
  private static final LocalDate APRIL = LocalDate.of(2021, 4, 1);

  @ParameterizedTest
  @CsvSource({
    "4, 4.0, STEADY",
    "44, 40.0, UP",
    "43, 40.0, STEADY",
    "36, 40.0, DOWN",
    "6, 4.0, UP_SHARPLY",
    "0, 3.0, DOWN_SHARPLY",
    "2, 4.0, DOWN_SHARPLY",
    "9, 2.9, TOO_FEW"
  })
  void comparesWithTheMeanOfTheThreeMonthsBefore(int acts, double mean, Band band) {
    Change change = Change.of(acts, mean);

    assertThat(change.band()).isEqualTo(band);
    assertThat(change.percent() == null).isEqualTo(band == Band.TOO_FEW);
  }

  @Test
  void doesNotCompareWithMonthsInWhichNobodyWasLooking() {
    assertThat(Change.of(7, null)).isEqualTo(new Change(null, null, Band.NOT_COMPARABLE));
  }

  @Test
  void takesTheLastMonthForCompleteOnceItsLastDayHasBeenRead() {
    List<LocalDate> covered = List.of(MARCH, APRIL);

    assertThat(Period.of(covered, LocalDate.of(2021, 4, 29), Scope.ALL).incomplete())
        .isEqualTo(APRIL);
    assertThat(Period.of(covered, LocalDate.of(2021, 4, 30), Scope.ALL).incomplete()).isNull();
    Scope march = until(YearMonth.of(2021, 3));
    assertThat(Period.of(covered, LocalDate.of(2021, 4, 29), march))
        .isEqualTo(new Period(List.of(MARCH), null, march));
  }

  @Test
  void hasNoCompleteMonthBeforeTheFirstOneIsOver() {
    assertThat(Period.of(List.of(MARCH), LocalDate.of(2021, 3, 8), Scope.ALL).lastComplete())
        .isEmpty();
    assertThat(Period.of(List.of(), null, Scope.ALL).lastComplete()).isEmpty();
  }

  private static Scope until(YearMonth month) {
    return new Scope(List.of(), null, month, null, null);
  }
}
