package org.breakranks.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

  @Test
  void findsTheHeaderOfACrawler() {
    String text = " date 2021-11-01 Officers crossed over.";
    assertThat(Dateline.header(text)).contains(new Span(0, 16));
    assertThat(Dateline.headerDay(text)).contains(LocalDate.of(2021, 11, 1));
  }

  @Test
  void takesNoDateInsideTheProseForAHeader() {
    assertThat(Dateline.header("On the date 2021-11-01 officers crossed over.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KABUL, Nov. 7, 2019 - Ten men gave up.",
        "KABUL, Nov. 7, 2019 (Valley Wire) -- Ten men gave up.",
        "Ten men give up\n\nKABUL, Afghanistan, 7 November 2019 – Ten men gave up.",
        "KABUL (7 November 2019): Ten men gave up.",
        "SAN JOSE DEL GUAVIARE, November 7, 2019 /Andes Wire/ - A dozen men gave up.",
      })
  void readsADatelineThatCarriesItsYear(String text) {
    assertThat(Dateline.day(text)).contains(LocalDate.of(2019, 11, 7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KABUL, Nov. 7 - Ten men gave up.",
        "KABUL - On Nov. 7, 2019 ten men gave up.",
        "In Kabul on November 7, 2019, ten men gave up.",
        "The deal of November 7, 2019 - a paper - was broken.",
        "",
      })
  void readsNoDayWithoutOne(String text) {
    assertThat(Dateline.day(text)).isEmpty();
  }
}
