package org.breakranks.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021-10-31",
        " 2021-10-31 ",
        "2021-10-31 23:59:59",
        "2021-10-31T23:59:59-11:00",
        "2021/10/31",
        "2021.10.31",
        "20211031",
        "20211031T082700Z",
        "20211031082700",
        "Sun, 31 Oct 2021 08:27:00 GMT",
        "Sunday, October 31, 2021",
        "Oct. 31, 2021",
        "31 October 2021",
        "31st October, 2021",
        "31-Oct-2021",
        "31/10/2021",
        "10/31/2021",
        "31.10.2021",
        "1635638400",
        "1635638400000",
        "Published: 08:27, 31 October 2021",
      })
  void readsTheDayThatIsWritten(String written) {
    assertThat(WrittenDate.of(written)).contains(LocalDate.of(2021, 10, 31));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "None",
        "yesterday",
        "2021",
        "October 2021",
        "2021-13-01",
        "2021-02-30",
        "0000-01-01",
        "9999-12-31",
        "03/04/2021",
        "Marble 3, 2021",
        "12",
      })
  void readsNothingWhereNoDayIsCertain(String written) {
    assertThat(WrittenDate.of(written)).isEmpty();
  }
}
