package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.breakranks.Core;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is left, and who receives. */
class PartiesTest {

  private static final LocalDate AFTER_THE_FALL_OF_KABUL = LocalDate.of(2022, 7, 1);

  @ParameterizedTest(name = "{0}: {1} > {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ten Naxals surrendered before the police in Sukma on Monday."
            + " | cpi-maoist | india-forces",
        "Ten FDLR fighters surrendered to MONUSCO in Goma on Monday. | fdlr | monusco",
        "Ten PKK members surrendered to Turkish security forces in Sirnak on Monday."
            + " | pkk | turkish-forces",
        "Ten ISIS fighters surrendered to the SDF in Raqqa on Monday. | isis | sdf",
        "Ten Taliban fighters surrendered to the army in Ghazni on Monday."
            + " | taliban | afghan-government",
        "Ten ULFA-I cadres laid down arms in Assam on Monday. | ulfa | india-forces",
        "A battalion of the Malian army went over to the MNLA in Gao on Monday."
            + " | mali-army | mnla",
        "Ten soldiers defected to the rebels in Aleppo, Syria, on Monday. | syrian-army | fsa",
        "Ten Russian soldiers surrendered to Ukrainian forces near Kherson on Monday."
            + " | russian-forces | ukraine-forces",
      })
  void knowsBothSides(String text, String actor, String recipient) {
    Mention act = News.act(text);

    assertThat(act.actor().id()).isEqualTo(actor);
    assertThat(act.recipient().id()).isEqualTo(recipient);
  }

  @Test
  void theGovernmentIsTheTalibanAfterTheFallOfKabul() {
    Mention act =
        News.act(
            AFTER_THE_FALL_OF_KABUL,
            "Ten Islamic State fighters surrendered to the Islamic Emirate in Kunar on Monday.");

    assertThat(act.actor().id()).isEqualTo("islamic-state-khorasan");
    assertThat(act.recipient().id()).isEqualTo("taliban");
  }

  @Test
  void resistanceIsFoughtAgainstTheTalibanAfterTheFallOfKabul() {
    Mention act =
        News.act(
            AFTER_THE_FALL_OF_KABUL,
            "Ten resistance fighters surrendered to the government in Panjshir on Monday.");

    assertThat(act.actor().id()).isEqualTo("nrf");
    assertThat(act.recipient().id()).isEqualTo("taliban");
  }

  @Test
  void insurgentsWithoutANameAreThoseOfTheirProvince() {
    Mention act =
        News.act("Ten insurgents surrendered to the police in Sangin, Helmand, on Monday.");

    assertThat(act.actor().id()).isEqualTo("taliban");
    assertThat(act.recipient().id()).isEqualTo("afghan-government");
  }

  @Test
  void whoGoesFromOneGroupToAnotherHasDefected() {
    Mention act =
        News.act("Ten Taliban fighters defected to the Islamic State group in Achin on Monday.");

    assertThat(act.actor().id()).isEqualTo("taliban");
    assertThat(act.recipient().id()).isEqualTo("islamic-state-khorasan");
  }

  @Test
  void keepsTheWordingOfTheArticle() {
    Mention act = News.act("Ten Naxals surrendered before the police in Sukma on Monday.");

    assertThat(act.actor().name()).isEqualTo("Communist Party of India (Maoist)");
    assertThat(act.actor().text()).isEqualTo("Ten Naxals");
    assertThat(act.recipient().text()).isEqualTo("police");
  }

  @Test
  void aFlightAbroadHasNoReceiver() {
    Mention act = News.act("Ten Venezuelan soldiers crossed the border into Colombia on Monday.");

    assertThat(act.actor().id()).isEqualTo("venezuela-army");
    assertThat(act.recipient()).isEqualTo(Party.UNKNOWN);
  }

  @Test
  void whoComesToThePoliceStationIsNoPoliceman() {
    String text =
        "Indian police shot two Maoists in Gadchiroli. Three Maoist cadres surrendered before the"
            + " police. One of them walked into the police station on Monday with a rifle.";

    assertThat(News.mentions(text))
        .filteredOn(mention -> mention.status() == Status.ACCEPTED)
        .allSatisfy(mention -> assertThat(mention.actor().id()).isEqualTo("cpi-maoist"));
  }

  @Test
  void soldiersInAStoryOfThoseWhoGiveUpAreNotOfTheArmyThatTakesThemIn() {
    String text =
        "More than 220 Russian soldiers have surrendered to Ukraine since May. Kyiv confirmed it."
            + " In the latest case, four soldiers gave themselves up near Kherson on Monday.";
    Mention latest = News.mentions(text).get(1);

    assertThat(latest.actor().id()).isEqualTo("russian-forces");
    assertThat(latest.recipient().id()).isEqualTo("ukraine-forces");
  }

  @Test
  void soldiersToldAfterTheChangeOfPowerAreThoseOfTheirDay() {
    Mention act =
        News.act(
            LocalDate.of(2024, 12, 9),
            "About 900 Syrian soldiers fled across the border into Iraq on 6 December.");

    assertThat(act.actor().id()).isEqualTo("syrian-army");
  }

  @Test
  void policemenWhoGiveUpInAnotherCountryAreOfThatCountry() {
    String text =
        "BAGHDAD - Iraqi troops closed the border of Iraq. More than 150 policemen surrendered to"
            + " Hayat Tahrir al-Sham in Hama, Syria, on Thursday.";

    assertThat(News.act(LocalDate.of(2024, 12, 7), text).actor().id()).isEqualTo("syrian-army");
  }

  @Test
  void theTroopsOfAGeneralAreASideOfTheirOwn() {
    Mention act =
        News.act(
            LocalDate.of(2011, 10, 5),
            "SANAA - About 150 soldiers of Yemen's elite Republican Guard went over on Tuesday to"
                + " the troops of General Karim Hamdan.");

    assertThat(act.actor().id()).isEqualTo("yemen-government");
    assertThat(act.recipient().name()).isEqualTo("troops of General Karim Hamdan");
  }

  @Test
  void aLeaderStandsForTheSideThatHeLed() {
    Mention troops =
        News.act(
            LocalDate.of(2014, 10, 5),
            "About 150 Yemeni soldiers went over to the troops of Abdul-Malik al-Houthi in Sanaa.");
    Mention loyal =
        News.act(
            LocalDate.of(2014, 1, 2),
            "About 200 policemen in South Sudan's Unity state joined forces loyal to Riek Machar.");

    assertThat(troops.recipient().id()).isEqualTo("houthis");
    assertThat(loyal.recipient().id()).isEqualTo("splm-io");
  }

  @Test
  void aLeaderDoesNotDesertHisOwnSide() {
    LocalDate day = LocalDate.of(2004, 4, 12);
    String text = "Karuna left his base in eastern Sri Lanka on Monday, the army said.";

    assertThat(Core.mentions(text, day)).noneMatch(Mention::isAccepted);
  }

  @Test
  void soldiersOfAMissionReceiveForIt() {
    Mention act =
        News.act(
            LocalDate.of(1990, 6, 10),
            "Some 1,300 members of the Nicaraguan Resistance handed in their weapons on Saturday to"
                + " the Venezuelan soldiers of the United Nations.");

    assertThat(act.recipient().name()).isEqualTo("United Nations");
  }

  @Test
  void whoIsAnOfficerOfAGroupIsToldBehindTheName() {
    Mention act =
        News.act(
            LocalDate.of(2004, 6, 24),
            "Colonel David Otto, an operations officer of the Lord's Resistance Army, surrendered"
                + " on Wednesday with 19 fighters to the UPDF at Palabek in Kitgum district.");

    assertThat(act.actor().id()).isEqualTo("lra");
    assertThat(act.people().best()).isEqualTo(20);
  }

  @Test
  void whoDidTheSameDidItToTheSameSide() {
    String text =
        "Twenty soldiers surrendered to the Taliban in Takhar on Monday. Another 20 members of an"
            + " uprising force did the same in Farkhar district.";

    assertThat(News.mentions(text))
        .extracting(mention -> mention.recipient().id())
        .containsExactly("taliban", "taliban");
  }

  @Test
  void assaultTroopsAreOfTheCountryThatNamesThem() {
    Mention act =
        News.act(
            LocalDate.of(2024, 8, 16),
            "Fourteen Russian conscripts surrendered to Ukrainian assault troops near Sudzha in"
                + " Russia's Kursk region on Wednesday.");

    assertThat(act.recipient().id()).isEqualTo("ukraine-forces");
  }

  @Test
  void defectorsReceivedByAPartyAreItsNewMembers() {
    String text =
        "ABUJA - The defectors were received at a ceremony in Bori by the chairman of the party"
            + " after Boko Haram had fled.";

    assertThat(News.mentions(text)).extracting(Mention::status).doesNotContain(Status.ACCEPTED);
  }

  @Test
  void whoIsAmongThemIsOneOfThem() {
    String text =
        "Ten FDLR fighters surrendered to MONUSCO in Goma on Monday. Among them was Captain Jean"
            + " Habimana, who reported to the base at Walikale on Tuesday with his rifle.";

    assertThat(News.acts(text)).extracting(act -> act.actor().id()).containsOnly("fdlr");
  }

  @Test
  void theCommanderOfAnInfantryBattalionIsOfTheArmy() {
    String text =
        "YANGON, Myanmar - The Arakan Army said the commander of Light Infantry Battalion 552 raised"
            + " a white flag in Rakhine State on Monday with 60 of his soldiers.";

    assertThat(News.act(LocalDate.of(2024, 5, 20), text).actor().id()).isEqualTo("tatmadaw");
  }

  @Test
  void armedOpponentsAreThoseOfTheRulersOfTheirDay() {
    Mention act =
        News.act(
            AFTER_THE_FALL_OF_KABUL,
            "Eleven armed opponents laid down their weapons in Baghlan, Afghanistan, on Monday.");

    assertThat(act.actor().id()).isEqualTo("nrf");
  }

  @Test
  void rebelsOfWhomOnlyTheCountryIsToldAreAnUnidentifiedGroup() {
    Mention act = News.act("Ten rebels surrendered to the authorities in Khorog, Tajikistan.");

    assertThat(act.actor().id()).isNull();
    assertThat(act.actor().name()).isEqualTo("Unidentified Armed Group (Tajikistan)");
  }

  @Test
  void anOfficerWhoseForceIsNotToldIsOfTheArmyOfTheCountry() {
    Mention act = News.act("Colonel Ahmed Berri defected to the Free Syrian Army in Idlib, Syria.");

    assertThat(act.actor().id()).isEqualTo("syrian-army");
  }

  @Test
  void soldiersWhoFleeOverABorderAndGiveThemselvesUpThereDesert() {
    String text =
        "Sixty Afghan soldiers fled across the border into Iran on Monday. They gave themselves up"
            + " to Iranian border guards.";

    assertThat(News.acts(text))
        .extracting(Mention::eventType)
        .containsExactly(EventType.DESERTION, EventType.DESERTION);
  }

  @Test
  void peopleWhoMayBeCriminalsAreNoUnidentifiedGroup() {
    String text = "Ten gunmen surrendered to the authorities in Khorog, Tajikistan, on Monday.";

    assertThat(News.acts(text)).isEmpty();
  }

  @Test
  void peacekeepersHaveNoRanksToBreak() {
    String text = "Ghanaian troops of the mission deserted their base at Ber, Mali, on Monday.";

    assertThat(News.mentions(text)).extracting(Mention::status).doesNotContain(Status.ACCEPTED);
  }

  @Test
  void twoGroupsOfOneAgreementHaveTheirShares() {
    String text =
        "In Tripura, India, 560 cadres of the NLFT and the All Tripura Tiger Force (ATTF) laid down"
            + " their weapons on Monday. Of them 374 belonged to the NLFT and 186 to the ATTF.";

    assertThat(News.acts(text))
        .extracting(act -> act.actor().id() + " " + act.people().best())
        .containsExactly("nlft 374", "attf 186");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Eleven gunmen (seven Taliban and four members of ISIS-K) surrendered in Nangarhar.",
        "Eleven gunmen surrendered in Nangarhar, including seven Taliban and four ISIS-K fighters.",
        "Eleven gunmen surrendered in Nangarhar. Seven of those who gave up were with the Taliban,"
            + " while four were with ISIS-K.",
        "Eleven gunmen surrendered in Nangarhar. They include seven Taliban and four ISIS-K men.",
      })
  void eachGroupOfAFigureHasItsShare(String text) {
    assertThat(News.acts(text))
        .extracting(act -> act.actor().id() + " " + act.people().best())
        .containsExactly("taliban 7", "islamic-state-khorasan 4");
  }

  @Test
  void whatIsToldOfOthersIsNoShareOfAFigure() {
    String text =
        "Eleven gunmen of the Taliban surrendered in Nangarhar on Monday. Seven Taliban and four"
            + " ISIS-K fighters were killed there in May.";

    assertThat(News.act(text).people().best()).isEqualTo(11);
  }

  @Test
  void aGroupIsKnownByTheInitialsThatTheArticleGivesIt() {
    String text =
        "The Chinland Defense Force (QDF) holds Mindat, Myanmar. Four Myanmar policemen came over to"
            + " the QDF on Monday.";

    assertThat(News.act(text).recipient().text()).isEqualTo("QDF");
  }

  @Test
  void aBattalionThatGivesUpToRebelsIsOfTheArmy() {
    String text =
        "The battalion at the gates of Mindat, Myanmar, surrendered to the PDF on Monday.";

    assertThat(News.act(text).actor().id()).isEqualTo("tatmadaw");
  }

  @Test
  void anAllianceThatIsNotNamedIsAnUnidentifiedGroup() {
    String text = "Forty Myanmar soldiers surrendered to an ethnic alliance in Laukkai on Monday.";

    assertThat(News.act(text).recipient().name()).isEqualTo("Unidentified Armed Group (Myanmar)");
  }

  @Test
  void aCapitalStandsForItsGovernment() {
    String text = "Two hundred Chechen fighters sided with Moscow in Grozny, Russia, on Monday.";

    assertThat(News.act(text).recipient().name()).isEqualTo("Russian government");
  }

  @Test
  void thoseWhoWentOverDidNotDesertBefore() {
    String text =
        "Three Afghan policemen went over to the Taliban in Nimroz on Monday. The policemen tied up"
            + " four colleagues before leaving their post.";

    assertThat(News.act(text).eventType()).isEqualTo(EventType.DEFECTION);
  }

  @Test
  void twoMoreGaveUpToAnotherForce() {
    String text =
        "Seven LTTE cadres surrendered to the police in Mannar on Monday and two more to the Sri"
            + " Lanka Army.";

    assertThat(News.acts(text)).extracting(act -> act.people().best()).containsExactly(7, 2);
  }

  @Test
  void whatIsToldBehindANameSaysOfWhichGroupItIs() {
    String text =
        "Alias Tinay, 34, medical officer of the NPA's Sub-Regional Committee Browser, presented"
            + " herself to the troops in Las Navas, Northern Samar, on Monday.";

    assertThat(News.act(text).actor().id()).isEqualTo("npa");
  }

  @Test
  void theValleyOfKashmirIsInIndia() {
    String text = "Three militants surrendered in Kashmir on Monday.";

    assertThat(News.act(text).actor().id()).isEqualTo("hizbul-mujahideen");
  }

  @Test
  void thoseBeforeHaveHadTheirVerb() {
    String text =
        "Thirty Taliban fighters turned themselves in at a base in Kot, Nangarhar, on Monday, and a"
            + " dozen more did likewise in Achin.";

    assertThat(News.acts(text)).extracting(act -> act.people().best()).containsExactly(30, 12);
  }

  @Test
  void anOfficerOfAGroupIsOfThatGroup() {
    Mention act =
        News.act("Brigadier Okello Ojok of the LRA surrendered to the army in Gulu on Monday.");

    assertThat(act.actor().id()).isEqualTo("lra");
    assertThat(act.recipient().name()).isEqualTo("Ugandan government");
  }

  @Test
  void peopleAreOfTheGroupThatTheyLeft() {
    Mention act =
        News.act(
            "Seventy-five people who left the Boko Haram terrorist group were received at a"
                + " disarmament centre in Meri, Cameroon, on Monday.");

    assertThat(act.actor().id()).isEqualTo("boko-haram");
    assertThat(act.people().best()).isEqualTo(75);
  }

  @Test
  void rebelsWhoSwearAnOathToTheStateGiveUp() {
    Mention act =
        News.act(
            "Twenty-two NPA rebels pledged allegiance to the government in Bukidnon on Monday.");

    assertThat(act.eventType()).isEqualTo(EventType.SURRENDER);
  }

  @Test
  void soldiersWhoDefectNeedNoOtherSideThatIsTold() {
    Mention act =
        News.act(
            LocalDate.of(2012, 7, 20),
            "Thirty Syrian soldiers defected in Idlib province on Tuesday, activists said.");

    assertThat(act.eventType()).isEqualTo(EventType.DEFECTION);
    assertThat(act.people().best()).isEqualTo(30);
  }

  @Test
  void whoJoinsThemJoinsTheSideToldBefore() {
    Mention act =
        News.act(
            LocalDate.of(2012, 7, 20),
            "Thirty Syrian soldiers handed their tank to the rebels and joined them in Idlib on"
                + " Tuesday.");

    assertThat(act.eventType()).isEqualTo(EventType.DEFECTION);
    assertThat(act.recipient().name()).isEqualTo("Free Syrian Army");
  }

  @Test
  void soldiersWhoLeaveToJoinTheRebelsHaveDefected() {
    Mention act =
        News.act(
            LocalDate.of(2012, 7, 20),
            "Thirty Syrian soldiers deserted their unit in Idlib on Tuesday to join the rebels.");

    assertThat(act.eventType()).isEqualTo(EventType.DEFECTION);
  }

  @Test
  void aMilitiaBackedByACountryIsNotTheCountry() {
    Mention act =
        News.act(
            "Thirty Yemeni soldiers surrendered to the Iran-backed militia in Marib, Yemen, on"
                + " Monday, a Houthi official said.");

    assertThat(act.recipient().name()).doesNotContain("Iran");
  }

  @Test
  void footSoldiersAreOfNoArmy() {
    List<Mention> acts =
        News.acts(
            "A commander of al-Shabaab surrendered in Baidoa, Somalia, on Monday. Four foot soldiers"
                + " gave themselves up in Jalalaqsi on Tuesday.");

    assertThat(acts).extracting(act -> act.actor().id()).containsOnly("al-shabaab");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Moscow's defence ministry said five Ukrainians had laid down their arms on Monday.",
        "Russia's defence ministry said on Monday that five more of the plant's defenders had"
            + " given themselves up in Mariupol.",
        "Five Ukrainians surrendered to Russian troops near Lyman on Monday.",
      })
  void whoGivesUpToAnotherCountryIsOfHisOwnsArmy(String text) {
    Mention act = News.act(LocalDate.of(2022, 6, 1), text);

    assertThat(act.actor().id()).isEqualTo("ukraine-forces");
    assertThat(act.recipient().id()).isEqualTo("russian-forces");
  }

  @Test
  void peoplesWhoFoughtForAGroupAreCountedTogether() {
    Mention act =
        News.act(
            "About 400 Arabs, Pakistanis and Chechens who had fought beside the Taliban gave"
                + " themselves up in Kunduz on Monday.");

    assertThat(act.actor().id()).isEqualTo("taliban");
    assertThat(act.people().best()).isEqualTo(400);
  }

  @Test
  void nationalsOfWhomNoSideIsToldAreNobodysSoldiers() {
    assertThat(
            News.acts(
                "Russian soldiers have fled before. About 600 Russians have sought asylum in"
                    + " Norway since February."))
        .isEmpty();
  }

  @Test
  void whoLeadsAForceIsOfIt() {
    Mention act =
        News.act(
            LocalDate.of(2019, 6, 25),
            "Naqibullah, who led the public uprising force in the Pusht Rod district of Farah, went"
                + " over to the Taliban on Sunday night with 15 of his men and two Ranger pick-ups.");

    assertThat(act.actor().id()).isEqualTo("andsf");
    assertThat(act.people().best()).isEqualTo(16);
  }

  @Test
  void soldiersWhoReturnToTheHomelandAsRebelsSayHaveDefected() {
    Mention act =
        News.act(
            LocalDate.of(2018, 6, 17),
            "The Houthi news agency reported that eleven soldiers of the Yemeni army had returned to"
                + " the embrace of the homeland in Nihm on Friday.");

    assertThat(act.eventType()).isEqualTo(EventType.DEFECTION);
    assertThat(act.recipient().id()).isEqualTo("houthis");
  }

  @Test
  void theGroupThatTellsItIsMeantByIt() {
    Mention act =
        News.act(
            LocalDate.of(2012, 2, 5),
            "The MNLA claims a sergeant and 15 men of the Malian army rallied to it in Menaka on"
                + " Monday.");

    assertThat(act.recipient().id()).isEqualTo("mnla");
  }

  @Test
  void aMissionNamedBeforeReceivesForItself() {
    Mention act =
        News.act(
            LocalDate.of(2015, 3, 11),
            "MONUSCO gave an account of its week. Eight FDLR fighters surrendered to the mission at"
                + " Kiwanja on Monday.");

    assertThat(act.recipient().id()).isEqualTo("monusco");
  }

  @Test
  void gunmenWhoGiveUpToTheRebelsAreOfTheState() {
    Mention act =
        News.act(
            "A post commander named Nek Mohammad and two of his gunmen surrendered to the"
                + " Mujahideen in Shinkay district of Zabul, Afghanistan, on Monday.");

    assertThat(act.actor().id()).isEqualTo("andsf");
    assertThat(act.recipient().id()).isEqualTo("taliban");
  }

  @Test
  void soldiersAbroadGiveUpToTheStateTheyFoughtIn() {
    Mention act =
        News.act(
            LocalDate.of(2022, 10, 20),
            "Fifty Russian soldiers surrendered through a hotline in Donetsk region on Monday.");

    assertThat(act.recipient().id()).isEqualTo("ukraine-forces");
  }

  @Test
  void aPolicemanWantedAbroadGivesUpToNoOtherSide() {
    assertThat(
            News.acts(
                "Five former policemen of Honduras face charges. A sixth officer had given himself up"
                    + " in Miami last week."))
        .isEmpty();
  }

  @Test
  void othersWhoGiveUpToTheRebelsAreNotOfThem() {
    List<Mention> acts =
        News.acts(
            "Ten Taliban fighters surrendered to the army in Ghazni, Afghanistan, on Monday. Another"
                + " sixteen surrendered to the Taliban in Andar on Tuesday.");

    assertThat(acts).extracting(act -> act.actor().id()).containsExactly("taliban", "andsf");
  }

  @Test
  void soldiersWhoCrossToRebelLinesHaveDefected() {
    Mention act =
        News.act(
            LocalDate.of(2012, 7, 20),
            "Thirty Syrian soldiers crossed to rebel positions in Idlib on Tuesday with their"
                + " rifles.");

    assertThat(act.eventType()).isEqualTo(EventType.DEFECTION);
  }

  @Test
  void whoAManByNameWasIsToldBehind() {
    Mention act =
        News.act(
            LocalDate.of(2003, 7, 10),
            "Mohammad Sharif gave himself up at Thathri in Jammu and Kashmir on Tuesday. Sharif, a"
                + " commander of Hizbul Mujahideen, brought a carbine.");

    assertThat(act.actor().name()).isEqualTo("Hizbul Mujahideen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thirty young people from south-eastern Niger who had joined Boko Haram gave themselves up to"
            + " the authorities in Diffa on Monday.",
        "Thirty young men from Diffa, members of Boko Haram for two years, gave themselves up to the"
            + " authorities in Niger on Monday.",
        "Thirty people, most of them fighters of Boko Haram, gave themselves up to the authorities in"
            + " Diffa, Niger, on Monday.",
      })
  void peopleAreOfTheGroupOfWhichTheyAreSaidToBe(String text) {
    assertThat(News.act(text).actor().id()).isEqualTo("boko-haram");
  }

  @Test
  void policemenFromATownAbroadAreOfItsCountry() {
    Mention act =
        News.act(
            LocalDate.of(2021, 3, 14),
            "Thirty policemen from Falam and Tedim crossed the border into India's Champhai district"
                + " on Friday.");

    assertThat(act.actor().id()).isEqualTo("tatmadaw");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Troops are fighting Boko Haram in Borno. Forty members of the outlawed sect laid down their"
            + " arms before the governor in Maiduguri on Monday.",
        "Boko Haram has lost its camps in Borno. In January seven of the group's recruits had turned"
            + " themselves in near Bama.",
        "Boko Haram has lost its camps in Borno. A member surrendered to the army in Bama on Monday.",
      })
  void membersAreOfTheGroupThatTheArticleNames(String text) {
    assertThat(News.act(text).actor().id()).isEqualTo("boko-haram");
  }

  @Test
  void suspectedKidnappersAreOfNoGroup() {
    assertThat(
            News.acts(
                "The Taliban attacked Herat. Three men suspected of having kidnapped a boy gave"
                    + " themselves up to the police in Herat on Monday."))
        .isEmpty();
  }

  @Test
  void aCampOfTheArmyIsNoParty() {
    Mention act =
        News.act(
            LocalDate.of(2012, 4, 2),
            "A colonel who commanded an army camp in Kidal went over to the separatist MNLA on"
                + " Saturday with 500 of his soldiers.");

    assertThat(act.recipient().id()).isEqualTo("mnla");
  }

  @Test
  void thoseOfAPrivateCompanyAreNotOfTheArmyOfItsCountry() {
    assertThat(
            News.acts(
                "Ten men of a Russian private military company surrendered to Ukrainian forces near"
                    + " Bakhmut on Monday."))
        .extracting(act -> act.actor().id())
        .doesNotContain("russian-forces");
  }
}
