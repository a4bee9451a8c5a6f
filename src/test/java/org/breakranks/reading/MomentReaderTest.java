package org.breakranks.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.reading.Moment.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentReaderTest {

  private static final MomentReader READER = MomentReader.of(Lexicon.bundled());

  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2019, 11, 20);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They came on Monday                         | on Monday                      | 2019-11-18
          They came last Tuesday                      | last Tuesday                   | 2019-11-19
          They came on Wednesday                      | on Wednesday                   | 2019-11-20
          They came on Thursday                       | on Thursday                    | 2019-11-14
          officials said Friday                       | Friday                         | 2019-11-15
          It fell on Tuesday morning                  | on Tuesday morning             | 2019-11-19
          It fell Monday night                        | Monday night                   | 2019-11-18
          It fell late on Friday                      | late on Friday                 | 2019-11-15
          It fell early Sunday                        | early Sunday                   | 2019-11-17
          It fell on the night of Saturday            | on the night of Saturday       | 2019-11-16
          fire on Tuesday last                        | on Tuesday last                | 2019-11-19
          He said on Tuesday (yesterday) that         | on Tuesday (yesterday)         | 2019-11-19
          They came last November 5 in Kot            | last November 5                | 2019-11-05
          overnight from Monday to Tuesday            | overnight from Monday to Tuesday | 2019-11-19
          in the night from Sunday to Monday          | in the night from Sunday to Monday | 2019-11-18
          They came in the early hours of today       | in the early hours of today    | 2019-11-20
          a batch that came in ten days ago           | in ten days ago                | 2019-11-10
          They came on Friday last week               | on Friday last week            | 2019-11-15
          They came on Tuesday of last week           | on Tuesday of last week        | 2019-11-12
          They came on Monday this week               | on Monday this week            | 2019-11-18
          after Tuesday's surrender of the post       | Tuesday                        | 2019-11-19
          They gave up today                          | today                          | 2019-11-20
          They gave up earlier today                  | earlier today                  | 2019-11-20
          They gave up this morning                   | this morning                   | 2019-11-20
          They gave up tonight                        | tonight                        | 2019-11-20
          They gave up overnight                      | overnight                      | 2019-11-20
          They gave up overnight on Sunday            | overnight on Sunday            | 2019-11-17
          They gave up last night                     | last night                     | 2019-11-19
          They gave up late last night                | late last night                | 2019-11-19
          They gave up yesterday evening              | yesterday evening              | 2019-11-19
          They gave up the day before yesterday       | the day before yesterday       | 2019-11-18
          They gave up two days ago                   | two days ago                   | 2019-11-18
          They gave up a day ago                      | a day ago                      | 2019-11-19
          They gave up 10 days back                   | 10 days back                   | 2019-11-10
          They came a week ago                        | a week ago                     | 2019-11-13
          They gave up 48 hours ago                   | 48 hours ago                   | 2019-11-18
          Fifty years ago today they gave up          | Fifty years ago today          | 1969-11-20
          They came on 5 November                     | on 5 November                  | 2019-11-05
          They came on November 5                     | on November 5                  | 2019-11-05
          They came on Nov. 5, 2018                   | on Nov. 5, 2018                | 2018-11-05
          They came on the 5th of November            | on the 5th of November         | 2019-11-05
          They came on the fifth of November          | on the fifth of November       | 2019-11-05
          They came on the twenty-first of June 2018  | on the twenty-first of June 2018 | 2018-06-21
          They came on 1 August 2018                  | on 1 August 2018               | 2018-08-01
          They came on January 3                      | on January 3                   | 2019-01-03
          They came on December 31                    | on December 31                 | 2018-12-31
          They came on Saturday, November 16          | on Saturday, November 16       | 2019-11-16
          They came on Saturday, Nov. 16.             | on Saturday, Nov. 16           | 2019-11-16
          They came on Sat 16 Nov                     | on Sat 16 Nov                  | 2019-11-16
          They came on 16 November (Saturday)         | on 16 November (Saturday)      | 2019-11-16
          gave up in Nad Ali on 2018-10-18            | on 2018-10-18                  | 2018-10-18
          gave up in Nad Ali on 18/10/2018            | on 18/10/2018                  | 2018-10-18
          on March 1, around 11:30 a.m. they came     | on March 1, around 11:30 a.m.  | 2019-03-01
          in the early hours, on the evening of November 5 | on the evening of November 5 | 2019-11-05
          They came late on November 5                | late on November 5             | 2019-11-05
          On All Souls' Day they came                 | On All Souls' Day              | 2019-11-02
          They came on Christmas Day 2018             | on Christmas Day 2018          | 2018-12-25
          They came on New Year's Day                 | on New Year's Day              | 2019-01-01
          """)
  void resolvesADay(String text, String wording, LocalDate day) {
    Moment moment = only(text);

    assertThat(moment.text()).isEqualTo(wording);
    assertThat(moment.kind()).isEqualTo(Kind.POINT);
    assertThat(moment.start()).isEqualTo(day);
    assertThat(moment.end()).isEqualTo(day);
    assertThat(moment.isDay()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They came last month                   | last month              | 2019-10-01 | 2019-10-31
          They came in late October              | in late October         | 2019-10-21 | 2019-10-31
          They came late in October              | late in October         | 2019-10-21 | 2019-10-31
          They came at the end of October        | at the end of October   | 2019-10-21 | 2019-10-31
          They came in October                   | in October              | 2019-10-01 | 2019-10-31
          They came in October 2018              | in October 2018         | 2018-10-01 | 2018-10-31
          They came in early March, 2017         | in early March, 2017    | 2017-03-01 | 2017-03-10
          They came in mid-January               | in mid-January          | 2019-01-11 | 2019-01-20
          They came in November                  | in November             | 2019-11-01 | 2019-11-20
          They came last November                | last November           | 2018-11-01 | 2018-11-30
          They came last December                | last December           | 2018-12-01 | 2018-12-31
          They came in May last year             | in May last year        | 2018-05-01 | 2018-05-31
          They came earlier this month           | earlier this month      | 2019-11-01 | 2019-11-20
          They came this month                   | this month              | 2019-11-01 | 2019-11-20
          They came earlier this week            | earlier this week       | 2019-11-18 | 2019-11-20
          They came this week                    | this week               | 2019-11-18 | 2019-11-20
          They came last week                    | last week               | 2019-11-11 | 2019-11-17
          They came over the weekend             | over the weekend        | 2019-11-16 | 2019-11-17
          They came last weekend                 | last weekend            | 2019-11-16 | 2019-11-17
          They came in recent days               | in recent days          | 2019-11-13 | 2019-11-20
          They came in the spring                | in the spring           | 2019-03-01 | 2019-05-31
          They came in the spring of 2017        | in the spring of 2017   | 2017-03-01 | 2017-05-31
          They came this autumn                  | this autumn             | 2019-09-01 | 2019-11-20
          They came last winter                  | last winter             | 2018-12-01 | 2019-02-28
          They came in 2016                      | in 2016                 | 2016-01-01 | 2016-12-31
          They came in early 2018                | in early 2018           | 2018-01-01 | 2018-04-30
          They came last year                    | last year               | 2018-01-01 | 2018-12-31
          They came earlier this year            | earlier this year       | 2019-01-01 | 2019-11-20
          They came between June 3 and 5         | between June 3 and 5    | 2019-06-03 | 2019-06-05
          They came on 14-15 August              | on 14-15 August         | 2019-08-14 | 2019-08-15
          They came from 14 to 16 August         | from 14 to 16 August    | 2019-08-14 | 2019-08-16
          They came on August 14–15, 2018        | on August 14–15, 2018   | 2018-08-14 | 2018-08-15
          They came from June 28 to July 2       | from June 28 to July 2  | 2019-06-28 | 2019-07-02
          They came on Saturday and Sunday       | on Saturday and Sunday  | 2019-11-16 | 2019-11-17
          between Friday and Sunday they came    | between Friday and Sunday | 2019-11-15 | 2019-11-17
          They came two weeks ago                | two weeks ago           | 2019-11-03 | 2019-11-09
          They came three weeks ago              | three weeks ago         | 2019-10-27 | 2019-11-02
          They came two months ago               | two months ago          | 2019-09-01 | 2019-09-30
          They came a few days ago               | a few days ago          | 2019-11-11 | 2019-11-17
          They came five years ago               | five years ago          | 2014-01-01 | 2014-12-31
          They came two or three days ago        | two or three days ago   | 2019-11-17 | 2019-11-18
          They came in the early 1990s           | in the early 1990s      | 1990-01-01 | 1999-12-31
          They came on 5 – 7 November            | on 5 – 7 November       | 2019-11-05 | 2019-11-07
          They came from 28 June - 2 July        | from 28 June - 2 July   | 2019-06-28 | 2019-07-02
          They came on 14 and 15 August          | on 14 and 15 August     | 2019-08-14 | 2019-08-15
          They came a fortnight ago              | a fortnight ago         | 2019-11-03 | 2019-11-09
          They came at the start of the month    | at the start of the month | 2019-11-01 | 2019-11-10
          They came in the last week of October  | in the last week of October | 2019-10-21 | 2019-10-31
          """)
  void resolvesSomeDays(String text, String wording, LocalDate start, LocalDate end) {
    Moment moment = only(text);

    assertThat(moment.text()).isEqualTo(wording);
    assertThat(moment.kind()).isEqualTo(Kind.POINT);
    assertThat(moment.start()).isEqualTo(start);
    assertThat(moment.end()).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          600 since late October                     | since late October           | 2019-10-21 | 31
          600 since October 21                       | since October 21             | 2019-10-21 | 31
          50 since the start of the month            | since the start of the month | 2019-11-01 | 20
          6,800 since 2015                           | since 2015                   | 2015-01-01 | 1785
          9 since Monday                             | since Monday                 | 2019-11-18 | 3
          9 since the weekend                        | since the weekend            | 2019-11-16 | 5
          9 since last month                         | since last month             | 2019-10-01 | 51
          9 since the offensive began, he said       | since the offensive began    | -          | -
          9 since the coup in February               | since the coup in February   | 2019-02-01 | 293
          since their leader, Abu Bakr, died in May 2018 | since their leader, Abu Bakr, died in May 2018 | 2018-05-01 | 569
          the toll has since risen to 60             | since                        | -          | -
          31 so far this year                        | so far this year             | 2019-01-01 | 324
          31 so far                                  | so far                       | -          | -
          31 this year                               | this year                    | 2019-01-01 | 324
          31 during the year                         | during the year              | 2019-01-01 | 324
          31 to date                                 | to date                      | -          | -
          234 in the past three months               | in the past three months     | 2019-08-22 | 90
          44 in less than two years                  | in less than two years       | 2017-11-20 | 730
          12 over the past week                      | over the past week           | 2019-11-13 | 7
          12 in the past week                        | in the past week             | 2019-11-13 | 7
          12 in the last 24 hours                    | in the last 24 hours         | 2019-11-19 | 1
          12 over two days                           | over two days                | 2019-11-18 | 2
          12 within a fortnight                      | within a fortnight           | 2019-11-06 | 14
          12 in the past few weeks                   | in the past few weeks        | 2019-09-18 | 21
          12 over the past few days                  | over the past few days       | 2019-11-11 | 3
          12 between 2006 and 2014                   | between 2006 and 2014        | 2006-01-01 | 3287
          12 from March to June                      | from March to June           | 2019-03-01 | 122
          12 between June 3 and July 20              | between June 3 and July 20   | 2019-06-03 | 48
          12 as of Monday                            | as of Monday                 | -          | -
          the seat was held until 2015               | until 2015                   | -          | -
          """)
  void measuresAPeriod(String text, String wording, LocalDate start, Integer days) {
    Moment moment = only(text);

    assertThat(moment.text()).isEqualTo(wording);
    assertThat(moment.kind()).isEqualTo(Kind.PERIOD);
    assertThat(moment.start()).isEqualTo(start);
    assertThat(moment.days()).isEqualTo(days);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          The day before, 41 gave up        | The day before      | -1
          30 gave up a day earlier          | a day earlier       | -1
          30 gave up the previous day       | the previous day    | -1
          Two days earlier ten gave up      | Two days earlier    | -2
          Three days later, eleven did so   | Three days later    | 3
          30 did so the following day       | the following day   | 1
          30 did so the next day            | the next day        | 1
          a day after 50 others did         | a day after         | 1
          a week earlier they fled          | a week earlier      | -7
          the same day they fled            | the same day        | 0
          that night they fled              | that night          | 0
          Days later they fled              | Days later          | -
          Two months later they fled        | Two months later    | -
          The week before they fled         | The week before     | -
          """)
  void countsFromAnotherAct(String text, String wording, Integer offset) {
    Moment moment = only(text);

    assertThat(moment.text()).isEqualTo(wording);
    assertThat(moment.kind()).isEqualTo(Kind.RELATIVE);
    assertThat(moment.offsetDays()).isEqualTo(offset);
    assertThat(moment.isResolved()).isFalse();
    assertThat(moment.dayFrom(PUBLISHED))
        .isEqualTo(offset == null ? null : PUBLISHED.plusDays(offset));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They will come next week             | next week
          They will come tomorrow              | tomorrow
          They will come by Friday             | by Friday
          They will come on Monday next week   | on Monday next week
          They will come next Tuesday          | next Tuesday
          They will come in the coming days    | in the coming days
          They will come in the next two weeks | in the next two weeks
          They will come later this month      | later this month
          They will come on December 14        | on December 14
          They will come in late November      | in late November
          They will come this winter           | this winter
          They will come within weeks          | within weeks
          They will come by the end of the year| by the end of the year
          """)
  void seesWhatLiesAhead(String text, String wording) {
    LocalDate day = text.contains("December") ? PUBLISHED.plusDays(10) : PUBLISHED;
    List<Moment> found = READER.read(Sentences.of(text), MomentAnchor.publishedOn(day));

    assertThat(found).singleElement().extracting(Moment::text).isEqualTo(wording);
    assertThat(found.get(0).kind()).isEqualTo(Kind.FUTURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They may march in and the fall of Kabul came.",
        "They were besieged for three weeks and for the past year.",
        "KABUL, Nov. 7 (AP) - At least 27 gave up.",
        "date 2021-11-22 Four men gave up.",
        "The 2016 peace deal was the second.",
        "Since they had no food, they gave up.",
        "In the past they did so.",
        "Since we're late, they waited.",
        "It is the first time in two years.",
        "Reprisals came after the news of December's fall.",
      })
  void leavesOutWhatIsNoTimeOfAnAct(String text) {
    assertThat(READER.read(Sentences.of(text), MomentAnchor.publishedOn(PUBLISHED))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They came on Wednesday       | no publication date
          They came today              | no publication date
          They came overnight          | no publication date
          They came last month         | no publication date
          They came in October         | no year, no publication date
          They came on 5 October       | no year, no publication date
          They came on Feb. 30         | no such day
          They came on 30 Feb 2018     | no such day
          They came on 29 Feb 2018     | no such day in 2018
          They came on 05/06/2018      | no such day
          """)
  void saysWhyItCannotResolve(String text, String basis) {
    Moment moment =
        READER.read(Sentences.of(text), MomentAnchor.UNKNOWN).stream().findFirst().orElseThrow();

    assertThat(moment.isResolved()).isFalse();
    assertThat(moment.basis()).isEqualTo(basis);
  }

  @Test
  void findsTheOnlyYearAWeekdayFits() {
    MomentAnchor anchor =
        new MomentAnchor(null, null, null, LocalDate.of(2015, 1, 1), LocalDate.of(2021, 8, 14));

    Moment moment = READER.read(Sentences.of("said on Wednesday, August 1 that"), anchor).get(0);

    assertThat(moment.start()).isEqualTo("2018-08-01");
    assertThat(moment.basis()).isEqualTo("Wednesday August 1 fits only 2018 between 2015 and 2021");
  }

  @Test
  void leavesAYearOpenThatSeveralFit() {
    MomentAnchor anchor =
        new MomentAnchor(null, null, null, LocalDate.of(2010, 1, 1), LocalDate.of(2021, 8, 14));

    Moment moment = READER.read(Sentences.of("on Wednesday, August 1"), anchor).get(0);

    assertThat(moment.isResolved()).isFalse();
    assertThat(moment.basis())
        .isEqualTo("Wednesday August 1 fits [2012, 2018] between 2010 and 2021");
  }

  @Test
  void takesTheYearKnownFromTheStory() {
    MomentAnchor anchor = new MomentAnchor(null, null, 2017, null, null);

    assertThat(READER.read(Sentences.of("in May and on 3 June"), anchor))
        .extracting(Moment::start)
        .containsExactly(LocalDate.of(2017, 5, 1), LocalDate.of(2017, 6, 3));
  }

  @Test
  void countsFromTheDatelineWhenPublicationIsUnknown() {
    MomentAnchor anchor = new MomentAnchor(null, PUBLISHED, null, null, null);

    Moment moment = READER.read(Sentences.of("They came on Monday"), anchor).get(0);

    assertThat(moment.start()).isEqualTo("2019-11-18");
    assertThat(moment.basis()).isEqualTo("weekday on or before dateline");
  }

  @Test
  void letsTheWeekdayChooseTheYearNearPublication() {
    MomentAnchor anchor = MomentAnchor.publishedOn(LocalDate.of(2020, 1, 3));

    assertThat(READER.read(Sentences.of("on Tuesday, December 31"), anchor).get(0).start())
        .isEqualTo("2019-12-31");
  }

  @Test
  void keepsSeveralTimesApart() {
    assertThat(
            READER.read(
                Sentences.of(
                    "Officials said on Sunday that he left on Friday; three days later, on 8"
                        + " November, others followed"),
                MomentAnchor.publishedOn(PUBLISHED)))
        .extracting(Moment::text)
        .containsExactly("on Sunday", "on Friday", "three days later", "on 8 November");
  }

  private static Moment only(String text) {
    List<Moment> found = READER.read(Sentences.of(text), MomentAnchor.publishedOn(PUBLISHED));
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }
}
