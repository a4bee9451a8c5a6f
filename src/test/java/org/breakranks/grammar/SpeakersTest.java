package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On whose word an act is reported. */
class SpeakersTest {

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The police chief said that ten Taliban fighters surrendered in Achin on Monday."
            + " | The police chief | STATE",
        "Ten Taliban fighters surrendered in Achin on Monday, the police chief said."
            + " | the police chief | STATE",
        "Among them, the police chief said on Monday, were ten Taliban fighters who surrendered in"
            + " Achin. | the police chief | STATE",
        "According to tribal elders, ten Taliban fighters surrendered in Achin on Monday."
            + " | tribal elders | ELDER",
        "Residents said ten Taliban fighters surrendered in Achin on Monday."
            + " | Residents | WITNESS",
        "Ten Taliban fighters surrendered in Achin on Monday, Reuters reported."
            + " | Reuters | MEDIA",
        "The United Nations mission said that ten FDLR fighters surrendered in Goma on Monday."
            + " | The United Nations mission | INTERNATIONAL",
        "Ten Taliban fighters surrendered to the 209th \"Shaheen\" Corps, army officials said on Monday."
            + " | army officials | STATE",
        "Qari Fazlullah, one of the mediators, said ten Taliban fighters surrendered in Achin on"
            + " Monday. | Qari Fazlullah, one of the mediators | UNNAMED",
      })
  void namesTheSpeaker(String text, String claimant, ClaimantType type) {
    Claim claim = News.act(text).claim();

    assertThat(claim.claimant()).isEqualTo(claimant);
    assertThat(claim.claimantType()).isEqualTo(type);
    assertThat(claim.stance()).isEqualTo(Stance.REPORTS);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        ", the district governor, Wahid Ghoryani, said | the district governor, Wahid Ghoryani",
        ", said Jilani Farhad, a spokesman for the governor"
            + " | Jilani Farhad, a spokesman for the governor",
        ", the coordinator of media operations, Maj. Gen. James Adeoti, has said"
            + " | the coordinator of media operations, Maj. Gen. James Adeoti",
        ", the directorate's local head, known as Dr Bashar, said | the directorate's local head",
        ", the police chief, who did not want to be named, told Reuters | the police chief",
        ", Ali Omari, a spokesman for the governor, where the group is strong, told Reuters"
            + " | Ali Omari, a spokesman for the governor",
        ", a member of the council who saw it, said | a member of the council",
        ", a spokesman said in Kabul on Tuesday | a spokesman",
        ", according to a statement from the governor's office | the governor's office",
        ", residents of Kot, in the province of Nangarhar, said | residents of Kot",
        ". The governor identified their leader only as Abu Zar | The governor",
        ", Pajhwok reported, citing the district governor | the district governor",
        ", a step confirmed by the governor | the governor",
        ", officials told the Somali National News Agency on Tuesday | officials",
        ", the army said in a statement signed by its director | the army",
        ", Superintendent of Police P. Sundarraj said | Superintendent of Police P. Sundarraj",
        ", Najib Hanif, the provincial director of information and culture, said"
            + " | Najib Hanif, the provincial director of information and culture",
        ", the town's mayor, Turki al-Obeidi, told Reuters | the town's mayor, Turki al-Obeidi",
        ", in Kot, Nangarhar, on Wednesday morning, said Capt. Jerry Lamosao | Capt. Jerry Lamosao",
        ", the governor said by telephone from Kabul | the governor",
        ", figures from the High Peace Council show | the High Peace Council",
        ", the chairman of the council, Garba Fulani, who confirmed it to journalists, said"
            + " | the chairman of the council, Garba Fulani",
      })
  void namesTheSpeakerBehindTheAct(String said, String claimant) {
    Claim claim =
        News.act("Ten Taliban fighters surrendered in Achin on Monday " + said + ".").claim();

    assertThat(claim.claimant()).isEqualTo(claimant);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Zabihullah Mujahid, a Taliban spokesman, said that"
            + " | Zabihullah Mujahid, a Taliban spokesman",
        "Police chief Abdul Wali, speaking at a press conference, said | Police chief Abdul Wali",
        "The police chief welcomed guests and said that | The police chief",
        "In a statement, the 207th Zafar Corps said | the 207th Zafar Corps",
        "The governor's office said in a statement on Tuesday that | The governor's office",
      })
  void namesTheSpeakerBeforeTheAct(String said, String claimant) {
    Claim claim =
        News.act(said + " ten Taliban fighters had surrendered in Achin on Monday.").claim();

    assertThat(claim.claimant()).isEqualTo(claimant);
  }

  @Test
  void whoIsAnnouncedByIsTheSpeaker() {
    Mention act =
        News.act("The surrender of ten Taliban fighters in Achin was announced by the army.");

    assertThat(act.claim().claimant()).isEqualTo("the army");
  }

  @Test
  void officialsYieldToTheOneWhoIsToldByName() {
    Mention act =
        News.act(
            "Ten Taliban fighters surrendered in Achin on Monday, officials said. They had been"
                + " hungry, the governor's spokesman, Attaullah Khogyani, told this paper.");

    assertThat(act.claim().claimant()).isEqualTo("the governor's spokesman, Attaullah Khogyani");
  }

  @Test
  void thoseWhoSurrenderAreNotTheirOwnSource() {
    Mention act =
        News.act(
            "Ten Taliban fighters surrendered in Achin on Monday. One of them told reporters he"
                + " was tired.");

    assertThat(act.claim()).isEqualTo(Claim.OUTLET);
  }

  @Test
  void aCommuniqueIsTheWordOfTheParty() {
    Mention act =
        News.act(
            "By the mediation of elders, ten soldiers of the Kabul administration surrendered to"
                + " the Mujahideen in Achin on Monday. The war booty is 12 rifles.");

    assertThat(act.claim()).isEqualTo(new Claim("Taliban", ClaimantType.INSURGENT, Stance.REPORTS));
  }

  @Test
  void aPressReleaseIsTheWordOfWhoIssuesIt() {
    Mention act =
        News.act(
            "PRESS RELEASE\n\nThe Army Headquarters is pleased to inform the public that on Monday"
                + " ten Boko Haram terrorists surrendered to troops at Mafa, Borno State.");

    assertThat(act.claim().claimant()).isEqualTo("The Army Headquarters");
  }

  @Test
  void theOutletSpeaksWhereNobodyIsNamed() {
    assertThat(News.act("Ten Taliban fighters surrendered in Achin on Monday.").claim())
        .isEqualTo(Claim.OUTLET);
  }

  @Test
  void aClaimOfTheOtherSideStandsAsAClaim() {
    Mention act = News.act("The Taliban claimed that 30 soldiers surrendered in Ghazni on Monday.");

    assertThat(act.claim())
        .isEqualTo(new Claim("The Taliban", ClaimantType.INSURGENT, Stance.CLAIMS));
    assertThat(act.actor().id()).isEqualTo("andsf");
    assertThat(act.recipient().id()).isEqualTo("taliban");
  }

  @Test
  void aClaimDeniedByTheOtherSideStands() {
    Mention act =
        News.act(
            "The Taliban claimed that 30 soldiers surrendered in Ghazni on Monday. The army denied"
                + " the claim.");

    assertThat(act.people().best()).isEqualTo(30);
    assertThat(act.claim().stance()).isEqualTo(Stance.CLAIMS);
  }

  @Test
  void theSideThatIsLeftCanConfirm() {
    Claim claim =
        News.act(
                "The army confirmed that 30 soldiers surrendered to the Taliban in Ghazni on"
                    + " Monday.")
            .claim();

    assertThat(claim.stance()).isEqualTo(Stance.CONFIRMS);
    assertThat(claim.claimantType()).isEqualTo(ClaimantType.STATE);
  }

  @Test
  void aDenialIsKeptAsADenial() {
    Mention denial =
        News.mentions("The army denied that 30 soldiers surrendered to the Taliban in Ghazni.")
            .get(0);

    assertThat(denial.isAccepted()).isFalse();
    assertThat(denial.claim().stance()).isEqualTo(Stance.DENIES);
  }

  @Test
  void aQuotationBelongsToItsSpeaker() {
    Claim claim =
        News.act("\"Ten Taliban fighters surrendered in Achin on Monday,\" the governor said.")
            .claim();

    assertThat(claim.claimant()).isEqualTo("the governor");
  }

  @Test
  void countedOfficialsStandForThemselves() {
    Claim claim =
        News.act(
                "According to three officials, ten Taliban fighters surrendered in Achin on Monday."
                    + " They had been hungry, police chief Abdul Wali said.")
            .claim();

    assertThat(claim.claimant()).isEqualTo("three officials");
  }

  @Test
  void theInitialsOfAPostAreItsHolder() {
    Claim claim =
        News.act(
                "Director General of Police Shivadhar Rao said the area was calm. Ten Maoists"
                    + " surrendered in Gadchiroli on Monday, the DGP said.")
            .claim();

    assertThat(claim.claimant()).isEqualTo("Director General of Police Shivadhar Rao");
  }

  @Test
  void theOfficialIsWhoSpokeBeforeByNameHoweverOftenHeSpeaks() {
    String text =
        "Governor Karim Khan said ten Taliban fighters surrendered in Achin on Monday. "
            + "The official said they had seven rifles. The official said three men gave up in Kot.";

    assertThat(News.mentions(text))
        .extracting(mention -> mention.claim().claimant())
        .containsOnly("Governor Karim Khan");
    assertThat(News.mentions(text + " The official said three men gave up.".repeat(5_000)))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ten Taliban fighters surrendered in Achin on Monday, citing lack of pay and of food.",
        "Ten Taliban fighters surrendered in Achin and get help as per the government's policy.",
        "They gave another account: ten Taliban fighters surrendered in Achin on Monday.",
      })
  void reasonsAndStoriesAreNoSource(String text) {
    assertThat(News.act(text).claim()).isEqualTo(Claim.OUTLET);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ten Taliban fighters surrendered before Superintendent of Police K. Rao in Achin on Monday."
            + " Forty have surrendered this year, the SP said."
            + " | Superintendent of Police K. Rao",
        "Brig. Gen. Haider Fadhil said on Sunday that the battle goes on. A medic spoke of eight dead,"
            + " he said. Ten Taliban fighters surrendered in Achin on Friday, the general said."
            + " | Brig. Gen. Haider Fadhil",
        "Ten Taliban fighters surrendered in Achin on Monday, the spokesman of the force said."
            + " Kamal Adegoke said they came at night."
            + " | Kamal Adegoke",
      })
  void namesWhoHoldsTheOffice(String text, String claimant) {
    List<Mention> acts = News.acts(text);

    assertThat(acts.get(acts.size() - 1).claim().claimant()).isEqualTo(claimant);
  }

  @Test
  void namesTheArmedGroupThatSpeaksAsTheGroup() {
    Mention act =
        News.act(
            "Ten Taliban fighters joined the National Resistance Front in Achin on Monday,"
                + " the resistance group said.");

    assertThat(act.claim().claimant()).isEqualTo("National Resistance Front");
  }

  @Test
  void whatOthersDidLikewiseStandsOnTheWordOfTheActBefore() {
    List<Mention> acts =
        News.acts(
            "Ten Taliban fighters surrendered in Achin on Monday, the governor said.\n\n"
                + "Their guns were old.\n\nSix of their comrades did the same in Kot on Sunday.");

    assertThat(acts).extracting(it -> it.claim().claimant()).containsOnly("the governor");
  }

  @Test
  void whoPutsAFigureAtSoManyIsItsSource() {
    Claim claim =
        News.act(
                "An army commander put the number of Taliban who have surrendered in Achin since"
                    + " Friday at 560.")
            .claim();

    assertThat(claim.claimant()).isEqualTo("An army commander");
  }

  @Test
  void aCommandThatRecordsSurrendersIsTheirSource() {
    Claim claim =
        News.act("The Western Command recorded 160 surrenders of Taliban fighters.").claim();

    assertThat(claim.claimant()).isEqualTo("The Western Command");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ten Taliban fighters surrendered in Achin on Monday, a security source said."
            + " Governor Najib Hanif said they had four rifles. | a security source",
        "Ten Taliban fighters surrendered in Achin on Monday, the army said."
            + " They had four rifles, the army's Sixth Division said in a statement."
            + " | the army's Sixth Division",
        "Ten Taliban fighters surrendered in Achin on Monday, the army in Kabul said."
            + " They had four rifles, the army's Sixth Division said in a statement."
            + " | the army's Sixth Division",
        "Ten Taliban fighters surrendered in Achin on Monday, a local authority said."
            + " They had four rifles, Governor Najib Hanif said. | Governor Najib Hanif",
        "Ten Taliban fighters surrendered to the navy in Achin on Monday, officials said."
            + " They came by boat, the Southern Naval Force said. | the Southern Naval Force",
      })
  void aForceYieldsToItsOfficeASourceToNobody(String text, String claimant) {
    assertThat(News.act(text).claim().claimant()).isEqualTo(claimant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Governor Najib Hanif said the road was open. In neighbouring Kot two soldiers deserted in August.",
        "Maj. Gen. James Riek declared his allegiance to the Taliban in Achin on Tuesday.",
      })
  void whatStandsElsewhereIsNotSaidByWhoSpokeBefore(String text) {
    assertThat(News.acts(text)).allMatch(act -> act.claim().equals(Claim.OUTLET));
  }

  @Test
  void aReportThatSaysSoIsNoVerb() {
    String text = "The governor's report said ten Taliban fighters surrendered in Achin on Monday.";

    assertThat(News.act(text).claim().claimant()).isEqualTo("The governor's report");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Major General Audu Bello briefed newsmen on Thursday. Ten Taliban fighters, he said,"
            + " surrendered in Achin on Monday. | Major General Audu Bello",
        "The director of operations, Major General Audu Bello, briefed newsmen. According to him,"
            + " ten Taliban fighters surrendered in Achin on Monday."
            + " | The director of operations, Major General Audu Bello",
        "Beside them sat Najib Hanif, now envoy of the council. According to him, ten Taliban"
            + " fighters surrendered in Achin on Monday. | Najib Hanif, now envoy of the council",
        "Ten Taliban fighters presented themselves to Commissioner Najib Hanif in Achin"
            + " on Monday, he told reporters. | Commissioner Najib Hanif",
        "General Najib Hanif called it a blow. The officer said ten Taliban fighters surrendered"
            + " in Achin on Monday. | General Najib Hanif",
      })
  void whoHasNotSpokenYetIsTheLastHolderOfAPostToldByName(String text, String claimant) {
    assertThat(News.act(text).claim().claimant()).isEqualTo(claimant);
  }

  @Test
  void whoOnlySpeaksOfHimselfIsNoHolderOfAPostBefore() {
    Mention act =
        News.act(
            "The Taliban commander Sher Gul surrendered in Achin on Monday after talks with"
                + " Governor Najib Hanif. He said that he was tired.");

    assertThat(act.claim()).isEqualTo(Claim.OUTLET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Six Taliban fighters reported to the checkpoint in Kot on Monday.",
        "Officers of the army reported for duty. Six Taliban fighters surrendered in Kot on Monday.",
      })
  void whoReportsToAPostSaysNothing(String text) {
    assertThat(News.act(text).claim()).isEqualTo(Claim.OUTLET);
  }

  @Test
  void aSharePerGroupStandsOnTheWordOfWhoSharesItOut() {
    List<Mention> acts =
        News.acts(
            "Ten fighters of two groups surrendered in Achin on Monday. Elders said six of them"
                + " belonged to the Taliban and four to Islamic State.");

    assertThat(acts).extracting(it -> it.claim().claimant()).containsOnly("Elders");
  }

  @Test
  void whoEndsAQuotationHasSaidAllOfIt() {
    Mention act =
        News.act(
            "\"Ten Taliban fighters surrendered in Achin on Monday. The road is open,\" the"
                + " police chief said.");

    assertThat(act.claim().claimant()).isEqualTo("the police chief");
  }

  @Test
  void theSameSpokesmanIsTheOneBefore() {
    List<Mention> acts =
        News.acts(
            "Ten Taliban fighters surrendered in Achin on Monday, army spokesman Najib Hanif said."
                + " Six Taliban fighters surrendered in Kot on Sunday, according to the same"
                + " spokesman.");

    assertThat(acts)
        .extracting(it -> it.claim().claimant())
        .containsOnly("army spokesman Najib Hanif");
  }

  @Test
  void theSaidMenSayNothing() {
    Mention act =
        News.act("Six Taliban fighters surrendered in Kot on Monday. The said men had two rifles.");

    assertThat(act.claim()).isEqualTo(Claim.OUTLET);
  }

  @Test
  void itsLeaderIsNotTheOneWhoSpokeBefore() {
    List<Mention> acts =
        News.acts(
            "Ten Taliban fighters surrendered in Achin on Monday, the police chief said. Six Afghan"
                + " soldiers joined a Taliban unit in Kot on Sunday, its leader said.");

    assertThat(acts)
        .extracting(it -> it.claim().claimant())
        .containsExactly("the police chief", "its leader");
  }

  @Test
  void whatWasMonthsAgoIsToldByTheOutlet() {
    List<Mention> acts =
        News.acts(
            "Ten Taliban fighters surrendered in Achin on Monday, the police chief said."
                + " In April five Taliban fighters surrendered in Kot.");

    assertThat(acts)
        .extracting(it -> it.claim().claimant())
        .containsExactly("the police chief", null);
  }

  @Test
  void whoAddsUpIsWhoSpokeBefore() {
    List<Mention> acts =
        News.acts(
            "Ten Taliban fighters surrendered in Achin on Monday, the governor said.\n\n"
                + "With this, 60 Taliban fighters have surrendered in Achin since March.");

    assertThat(acts).extracting(it -> it.claim().claimant()).containsOnly("the governor");
  }

  @Test
  void hisWordsAsAnotherTellsThemAreOfTheOther() {
    Mention act =
        News.act(
            "Sher Gul, a Taliban fighter, surrendered in Achin on Monday. He told officers that he"
                + " was tired, according to the police chief.");

    assertThat(act.claim().claimant()).isEqualTo("the police chief");
  }
}
