package org.breakranks.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {

  private static final QuantityReader READER = QuantityReader.of(Lexicon.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          62 rebels came in                            | 62
          1,037 men came in                            | 1037
          2 000 men came in                            | 2000
          1,20,000 people fled                         | 120000
          nine gunmen gave up                          | 9
          Forty-four trainees vanished                 | 44
          Twenty One men gave up                       | 21
          one hundred and twenty men gave up           | 120
          One hundred and four of them gave up         | 104
          six thousand two hundred and ten came        | 6210
          Two Hundred Fifty men came                   | 250
          twelve hundred men came                      | 1200
          a hundred gunmen came                        | 100
          a thousand and one tales                     | 1001
          a dozen gave up                              | 12
          A further dozen came down                    | 12
          another two dozen followed                   | 24
          half a dozen gunmen                          | 6
          half-a-dozen gunmen                          | 6
          3 dozen gunmen                               | 36
          a couple of deserters                        | 2
          a pair of deserters                          | 2
          the trio was flown out                       | 3
          Fifty-five (55) members came                 | 55
          55 (fifty-five) members came                 | 55
          a 35-member cell                             | 35
          a three-man crew                             | 3
          a twenty-five-strong band                    | 25
          five million people                          | 5000000
          2.1 million children                         | 2100000
          1.2 lakh holders                             | 120000
          three crore people                           | 30000000
          one of them drove off                        | 1
          One PKM was given up                         | 1
          2000 soldiers deserted                       | 2000
          In May 20 fighters surrendered               | 20
          the number had fallen to 17                  | 17
          Under a deal nine came                       | 9
          They handed over 19 rifles                   | 19
          They passed two bridges                      | 2
          Another hundred came                         | 100
          """)
  void readsAnExactNumber(String text, int value) {
    assertThat(READER.read(Sentences.of(text)))
        .singleElement()
        .satisfies(
            quantity -> {
              assertThat(quantity.low()).isEqualTo(value);
              assertThat(quantity.best()).isEqualTo(value);
              assertThat(quantity.high()).isEqualTo(value);
              assertThat(quantity.basis()).isEqualTo(PeopleBasis.EXACT);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          about 60 men            | 60    | 60     | 60     | APPROXIMATE | about 60
          around two dozen men    | 24    | 24     | 24     | APPROXIMATE | around two dozen
          Some 130 militants      | 130   | 130    | 130    | APPROXIMATE | Some 130
          nearly a hundred men    | 100   | 100    | 100    | APPROXIMATE | nearly a hundred
          close to 300 men        | 300   | 300    | 300    | APPROXIMATE | close to 300
          an estimated 40 men     | 40    | 40     | 40     | APPROXIMATE | an estimated 40
          a dozen or so came      | 12    | 12     | 12     | APPROXIMATE | a dozen or so
          60-odd men came         | 60    | 60     | 60     | APPROXIMATE | 60-odd
          almost 1,000 men        | 1000  | 1000   | 1000   | APPROXIMATE | almost 1,000
          roughly 150 members     | 150   | 150    | 150    | APPROXIMATE | roughly 150
          At least 27 fighters    | 27    | 27     | -      | BOUND | At least 27
          more than a dozen came  | 12    | 12     | -      | BOUND | more than a dozen
          Over 100 insurgents     | 100   | 100    | -      | BOUND | Over 100
          no fewer than 16 men    | 16    | 16     | -      | BOUND | no fewer than 16
          upwards of ninety men   | 90    | 90     | -      | BOUND | upwards of ninety
          in excess of 500 men    | 500   | 500    | -      | BOUND | in excess of 500
          it had passed 150       | 150   | 150    | -      | BOUND | passed 150
          at least some 80 men    | 80    | 80     | -      | BOUND | at least some 80
          20 or more came         | 20    | 20     | -      | BOUND | 20 or more
          100+ men came           | 100   | 100    | -      | BOUND | 100+
          at least dozens came    | 24    | 24     | -      | BOUND | at least dozens
          up to 20,000 refugees   | -     | 20000  | 20000  | BOUND | up to 20,000
          As many as 55 members   | -     | 55     | 55     | BOUND | As many as 55
          at most five of them    | -     | 5      | 5      | BOUND | at most five
          no more than thirty men | -     | 30     | 30     | BOUND | no more than thirty
          fewer than 50 men       | -     | 50     | 50     | BOUND | fewer than 50
          under 100 men came      | -     | 100    | 100    | BOUND | under 100
          Between 20 and 30 men   | 20    | 25     | 30     | BOUND | Between 20 and 30
          from 20 to 31 men       | 20    | 26     | 31     | BOUND | from 20 to 31
          20-30 men               | 20    | 25     | 30     | BOUND | 20-30
          20–30 men               | 20    | 25     | 30     | BOUND | 20–30
          20 to 30 men            | 20    | 25     | 30     | BOUND | 20 to 30
          two or three men        | 2     | 3      | 3      | BOUND | two or three
          one or two men          | 1     | 2      | 2      | BOUND | one or two
          two to three hundred    | 200   | 250    | 300    | BOUND | two to three hundred
          two or three dozen men  | 24    | 30     | 36     | BOUND | two or three dozen
          5 to 10 thousand men    | 5000  | 7500   | 10000  | BOUND | 5 to 10 thousand
          fifty to a hundred men  | 50    | 75     | 100    | BOUND | fifty to a hundred
          about 20 to 30 men      | 20    | 25     | 30     | BOUND | about 20 to 30
          Several men enlisted    | 3     | 6      | 9      | VAGUE | Several
          A few men enlisted      | 3     | 6      | 9      | VAGUE | A few
          a handful of traitors   | 3     | 6      | 9      | VAGUE | a handful
          Dozens of men           | 24    | 62     | 99     | VAGUE | Dozens
          Scores quit             | 40    | 120    | 199    | VAGUE | Scores
          with scores of men      | 40    | 120    | 199    | VAGUE | scores
          Hundreds of men         | 200   | 600    | 999    | VAGUE | Hundreds
          several hundred men     | 300   | 650    | 999    | VAGUE | several hundred
          a few dozen commandos   | 36    | 68     | 99     | VAGUE | a few dozen
          a couple hundred men    | 200   | 200    | 200    | EXACT | a couple hundred
          thousands of families   | 2000  | 6000   | 9999   | VAGUE | thousands
          tens of thousands fled  | 20000 | 60000  | 99999  | VAGUE | tens of thousands
          Hundreds of thousands   | 200000| 600000 | 999999 | VAGUE | Hundreds of thousands
          up to several hundred   | -     | 999    | 999    | BOUND | up to several hundred
          """)
  void readsBoundsAndVagueNumbers(
      String text, Integer low, int best, Integer high, PeopleBasis basis, String wording) {
    List<Quantity> found = READER.read(Sentences.of(text));

    assertThat(found).hasSize(1);
    Quantity quantity = found.get(0);
    assertThat(quantity.low()).isEqualTo(low);
    assertThat(quantity.best()).isEqualTo(best);
    assertThat(quantity.high()).isEqualTo(high);
    assertThat(quantity.basis()).isEqualTo(basis);
    assertThat(quantity.text()).isEqualTo(wording);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The 2016 peace deal was signed in 2018.",
        "He fled in 2012, on 1 August 2018 and again on Nov. 5, 2019.",
        "Since July 1, the police have waited.",
        "The third division, the 209th Corps and the 22nd Brigade moved.",
        "It rose by 3%, or 11 per cent, or 0.2 percent.",
        "It costs $60 billion, Rs 8 lakh, Rs. 55.50 lakh and N312,000.",
        "Each was given 50,000 rupees and two million naira.",
        "A 24-year-old, aged 24, and a boy of 12 years old.",
        "There were children under 18 and four-year plans.",
        "\"We gave up our goats,\" said Hawa Ibrahim, 34.",
        "They carried an AK-47, an M16, a PK and a T-72.",
        "At 11:30 a.m., 8 p.m. or 1930 GMT they left.",
        "No one came, and no other one did.",
        "The one who came was the last one.",
        "Few fighters and some fighters remain with a commander.",
        "Two-thirds and one third and three quarters left.",
        "the twenty first group",
        "It was decided between 2006 and 2014 and in 2019-20.",
        "They moved on 2020-10-18 and between June 3 and 5.",
        "Highway 1 and Resolution 2255 and Sector 1, Cameroon",
        "In April 2017 American forces left and not one stayed.",
        "It is some USD910 thousand or million.",
        "He scores twice.",
        "Doc ref. 4471/OPS of 9/11",
      })
  void leavesOutWhatCountsNothing(String text) {
    assertThat(READER.read(Sentences.of(text))).extracting(Quantity::text).isSubsetOf("four");
  }

  @Test
  void keepsTheParentsNumberFromAFall() {
    assertThat(texts("The ranks were cut from 35,000 to 25,000."))
        .containsExactly("35,000", "25,000");
  }

  @Test
  void readsAllNumbersOfASentenceInOrder() {
    assertThat(
            texts(
                "Altogether 644 militants, 50 of them from one outfit and at least 301 from another,"
                    + " laid down 177 weapons in 2020."))
        .containsExactly("644", "50", "one", "at least 301", "177");
  }

  @Test
  void countsFourOfThemButNotTheirAge() {
    assertThat(texts("A dozen dissidents, four of them under 18, demobilised"))
        .containsExactly("A dozen", "four");
  }

  @Test
  void keepsDifferentNumbersInBracketsApart() {
    assertThat(texts("Comments to 20 men (5) are closed")).containsExactly("20", "5");
  }

  @Test
  void skipsBothEndsOfARangeOfPercentages() {
    assertThat(texts("between 20 and 30 per cent of 12 men")).containsExactly("12");
  }

  private static List<String> texts(String text) {
    Sentence sentence = Sentences.of(text);
    return READER.read(sentence).stream().map(Quantity::text).toList();
  }
}
