package org.breakranks.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.reading.ActorMention.Kind;
import org.breakranks.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorReaderTest {

  private static final Lexicon LEXICON = Lexicon.bundled();
  private static final ActorReader READER = ActorReader.of(LEXICON);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          islamic-state-khorasan | 2019-11-01 | Forty Islamic State gunmen left Achin in Afghanistan.
          islamic-state-khorasan | 2018-11-01 | Daesh lost ground in Quetta, Pakistan.
          isis | 2017-09-01 | Forty Islamic State gunmen left Mosul in Iraq.
          isis | 2017-09-01 | IS men came out in Bosso, Niger.
          iswap | 2021-09-01 | Ten ISWAP men came out in Nigeria.
          taliban | 2015-01-01 | Two Talibs came out in Kunduz, Afghanistan.
          ttp | 2015-01-01 | Ten Taliban came out in Peshawar, Pakistan.
          cpi-maoist | 2022-01-01 | Eight Naxals came out in Sukma, India.
          nepal-maoists | 2004-01-01 | Eight Maoists came out in Nepal.
          al-shabaab | 2020-01-01 | Five Shabaab men came out in Somalia.
          is-mozambique | 2021-01-01 | Five al-Shabab men came out in Mozambique.
          pdf-mm | 2022-01-01 | Ten joined the Karenni Nationalities Defence Force in Myanmar.
          npa | 2022-01-01 | Ten New People's Army members came out in the Philippines.
          ulfa | 2020-01-01 | Fifty of ULFA (Independent) came out in Assam.
          contras | 1990-06-29 | A hundred Nicaraguan contras came out in Nicaragua.
          khmer-rouge | 1996-09-01 | The Khmer Rouge lost 40 men at Pailin in Cambodia.
          national-resistance-yemen | 2020-07-01 | The Guards of Tariq Saleh lost a man in Yemen.
          """)
  void readsGroupsByName(String id, LocalDate date, String text) {
    assertThat(read(text, date).get(0).actor().id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fardc       | 2012-07-07 | About 600 soldiers of DR Congo ran into Uganda.
          afghan-government | 2020-06-01 | The government of Afghanistan met them.
          endf        | 2021-04-20 | Eight soldiers from Ethiopia came over to Sudan.
          kpa         | 2025-10-19 | A soldier from North Korea crossed the line.
          syrian-army | 2024-12-20 | Syrian soldiers came into Iraq.
          """)
  void knowsForcesByTheirCountryAndTime(String id, LocalDate date, String text) {
    assertThat(read(text, date).get(0).actor().id()).isEqualTo(id);
  }

  @Test
  void troopsAreWithdrawnFromACountryThatIsNotTheirs() {
    assertThat(read("They withdrew soldiers from Syria.", LocalDate.parse("2019-01-01")))
        .noneMatch(actor -> actor.kind() == Kind.COMPOSED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          afghan-government | 2020-06-01 | The government met them in Herat, Afghanistan.
          iea-army          | 2022-06-01 | The authorities met them in Kabul, Afghanistan.
          mali-army         | 2020-06-01 | The army left Kidal in Mali.
          taliban           | 2014-06-01 | The insurgents left Kunduz in Afghanistan.
          nrf               | 2022-06-01 | The rebels left Panjshir in Afghanistan.
          boko-haram        | 2015-06-01 | The militants left Baga in Borno State, Nigeria.
          ltte              | 2009-02-01 | The rebels left Kilinochchi in Sri Lanka.
          """)
  void knowsWhoIsMeantHereAndThen(String id, LocalDate date, String text) {
    ActorMention actor = read(text, date).get(0);

    assertThat(actor.actor().id()).isEqualTo(id);
    assertThat(actor.kind()).isEqualTo(Kind.CONTEXT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Burundi National Defence Force   | A Burundian soldier wept.
          Venezuelan government            | Venezuela's government protested.
          National Bolivarian Armed Forces of Venezuela | Some 60 members of Venezuela's armed forces left.
          Polish armed forces              | Three Polish soldiers left.
          Korean People's Army             | A North Korean soldier ran.
          Syrian Arab Army (Assad government) | A Syrian general and a Syrian colonel ran.
          Afghan National Police           | Two Afghan border policemen ran.
          Beninese rebels                  | Two Beninese rebels ran.
          """)
  void composesForcesFromTheirCountry(String name, String text) {
    assertThat(read(text, LocalDate.of(2018, 1, 1)).get(0).actor().name()).isEqualTo(name);
  }

  @Test
  void asksTheRestOfTheArticleWhenThereIsNoDate() {
    String before = "The Afghan National Army said so. The government of Afghanistan agreed.";
    String after = "The Taliban-led authorities said so in Afghanistan. The government agreed.";

    assertThat(last(before).actor().id()).isEqualTo("afghan-government");
    assertThat(last(after).actor().id()).isEqualTo("iea-army");
  }

  @Test
  void takesFormerForcesForThoseOfTheTimeBefore() {
    List<ActorMention> actors =
        read("In Afghanistan former soldiers met soldiers.", LocalDate.of(2022, 1, 1));

    assertThat(actors).extracting(actor -> actor.actor().id()).containsExactly("ana", "iea-army");
  }

  @Test
  void readsAlternativesAsOne() {
    List<ActorMention> actors = read("Boko Haram/ISWAP men came out in Nigeria.", null);

    assertThat(actors).hasSize(1);
    assertThat(actors.get(0).actor().id()).isEqualTo("boko-haram");
    assertThat(actors.get(0).alternatives()).extracting("id").containsExactly("iswap");
  }

  @Test
  void keepsGroupsOfNoTable() {
    ActorMention named = read("Ten men left the Golden Hill Liberation Army (GHLA).", null).get(0);
    ActorMention acronym = read("Ten GHLA rebels left.", null).get(0);

    assertThat(named.kind()).isEqualTo(Kind.UNLISTED);
    assertThat(named.actor().name()).isEqualTo("Golden Hill Liberation Army");
    assertThat(named.actor().id()).isNull();
    assertThat(acronym.actor().name()).isEqualTo("GHLA");
  }

  @Test
  void tellsNamesFromDescriptions() {
    List<ActorMention> actors =
        read("The Taliban-appointed governor met anti-Taliban fighters in Kabul.", null);

    assertThat(actors).extracting(ActorMention::kind).containsOnly(Kind.MODIFIER);
  }

  @Test
  void tellsAcronymsFromWords() {
    LocalDate date = LocalDate.of(2020, 1, 1);

    assertThat(read("This is what IS wants in Syria.", date)).hasSize(1);
    assertThat(read("Let us see if he is in Syria, Kim Jong Un said.", date)).isEmpty();
    assertThat(read("He let an Indian and a Pakistani in.", date)).isEmpty();
  }

  @Test
  void staysWithTheCountryOfTheForceBefore() {
    List<ActorMention> actors =
        read("In Colombia, Bogota said 61 Venezuelan soldiers and police had fled.", null);

    assertThat(actors)
        .extracting(actor -> actor.actor().countries().get(0))
        .containsExactly("VE", "VE");
  }

  private static ActorMention last(String text) {
    List<ActorMention> actors = read(text, null);
    return actors.get(actors.size() - 1);
  }

  private static List<ActorMention> read(String text, LocalDate date) {
    List<Sentence> sentences = Sentences.in(text);
    StoryCountry story = StoryCountry.of(LEXICON, sentences, null);
    return sentences.stream().flatMap(one -> READER.read(one, story, date).stream()).toList();
  }
}
