package org.breakranks.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.breakranks.grammar.ClaimantType;
import org.breakranks.grammar.Party;
import org.breakranks.grammar.People;
import org.breakranks.grammar.Stance;
import org.breakranks.grammar.When;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.reading.PeopleBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How those who tell of an event stand in its sentence. */
class NotesTest {

  private static final Resolver RESOLVER = Resolver.of(Lexicon.bundled());
  private static final Told NINE = Told.by("a").of(9);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "its intelligence department | the intelligence department",
        "Its spokesman, Abdul Mobin | the spokesman, Abdul Mobin",
        "his cousin | the cousin",
        "their relatives | their relatives",
        "Another source | another source",
        "Local sources in Nangarhar | local sources in Nangarhar",
        "Task force spokesman Lt. Col. Pangilinan | the task force spokesman Lt. Col. Pangilinan",
        "Officials | officials",
        "Taliban officials | Taliban officials",
        "Governor Abdul Naimi | Governor Abdul Naimi",
        "the council members | council members",
        "the armed forces | the armed forces",
        "the same sources | the same sources",
        "10TH INFANTRY \"AGILA\" DIVISION, PHILIPPINE ARMY"
            + " | the 10th Infantry \"Agila\" Division, Philippine Army",
        "HQ IGAR (North) | HQ IGAR (North)",
        "MNLA | MNLA",
        "Police | the police",
        "Police chief Wali Rahimi | the police chief Wali Rahimi",
        "Authorities | authorities",
        "Residents of Kunduz | residents of Kunduz",
        "Ministry of Defence report | the Ministry of Defence report",
        "the relative | a relative",
        "the official | an official",
        "the governor | the governor",
        "the stooge administration of Herat | the administration of Herat",
      })
  void whoTellsOfItStandsWellInASentence(String quoted, String written) {
    assertThat(notes(NINE.said(quoted, ClaimantType.STATE, Stance.REPORTS)))
        .endsWith(", according to " + written + ".");
  }

  @Test
  void theCousinOfOnePersonIsKnownAsHis() {
    Told deserter = Told.by("a").of(1).said("his cousin", ClaimantType.WITNESS, Stance.REPORTS);
    assertThat(notes(deserter)).endsWith(", according to his cousin.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a lawmaker and the insurgents | a staff officer"
            + " | a lawmaker, the insurgents and a staff officer",
        "officials and residents | the Taliban | officials, residents and the Taliban",
        "Arakan Army | the Arakan Army | the Arakan Army",
        "two provincial council members | the council members | two provincial council members",
        "the chief of the council | the chief, Safdar Mohseni | the chief of the council",
        "a local commissioner | the commissioner, Kaka Padiet | a local commissioner",
        "the police chief Abdul Saleh | the police chief | the police chief Abdul Saleh",
        "the police chief, Abdul | the police chief, Nasir Khan"
            + " | the police chief, Abdul, and the police chief, Nasir Khan",
        "the spokesman for the army | the spokesman for the Taliban"
            + " | the spokesman for the Taliban and the spokesman for the army",
      })
  void whoIsNamedTwiceIsListedOnce(String one, String other, String written) {
    assertThat(
            notes(
                NINE.said(one, ClaimantType.STATE, Stance.REPORTS),
                NINE.said(other, ClaimantType.STATE, Stance.REPORTS)))
        .endsWith(", according to " + written + ".");
  }

  @Test
  void aTotalThatNobodyCountedIsNoTotal() {
    assertThat(notes(Told.by("a").people(People.UNKNOWN).total()))
        .isEqualTo(
            "Over time, members of the Taliban surrendered to the Afghan government in"
                + " Nangarhar.");
  }

  @Test
  void twoLeadersAreBothOfThem() {
    People leaders = new People(2, 2, 2, "two commanders", PeopleBasis.EXACT, 2, null, null, null);
    assertThat(notes(Told.by("a").people(leaders)))
        .startsWith("Two members of the Taliban, both of them leaders, surrendered");
  }

  @Test
  void daysOfOneMonthNameItOnce() {
    assertThat(notes(NINE.when(between("2016-03-07", "2016-03-10"))))
        .endsWith(" between 7 and 10 March 2016.");
    assertThat(notes(NINE.when(between("2016-03-28", "2016-04-03"))))
        .endsWith(" between 28 March 2016 and 3 April 2016.");
  }

  @Test
  void theGovernmentOfACountryIsNotSaidToBeInIt() {
    assertThat(notes(NINE.at(null, null).total()))
        .isEqualTo("In total, nine members of the Taliban surrendered to the Afghan government.");
    assertThat(notes(NINE.at(null, null).to(Party.UNKNOWN).total()))
        .isEqualTo("In total, nine members of the Taliban surrendered in Afghanistan.");
  }

  @Test
  void aGroupWithoutANameTakesAnArticle() {
    assertThat(notes(NINE.actor(new Party(null, "bandits", null))))
        .startsWith("Nine members of the bandits surrendered");
  }

  private static When between(String first, String last) {
    return new When(null, LocalDate.parse(first), LocalDate.parse(last), 2, null, "text");
  }

  private static String notes(Told... tellings) {
    List<ResolvedEvent> events = RESOLVER.resolve(Stream.of(tellings).map(Told::report).toList());
    assertThat(events).hasSize(1);
    return events.get(0).event().notes();
  }
}
