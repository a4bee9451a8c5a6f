package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.breakranks.Core;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where an act happened. */
class PlacesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "in Achin, Nangarhar, Achin",
    "in Charkh district, Logar, Charkh",
    "in Tagab district of Kapisa, Kapisa, Tagab",
    "in Tagab district of Badakhshan, Badakhshan, Tagab",
    "in Qaysar district of Faryab, Faryab, Qaisar",
    "to troops in the town of Gereshk in Helmand, Helmand, Gereshk",
    "in Jawzjan, Jowzjan,",
  })
  void knowsProvinceAndDistrict(String words, String province, String district) {
    Where where = News.act("Ten Taliban fighters surrendered " + words + " on Monday.").where();

    assertThat(where.iso3()).isEqualTo("AFG");
    assertThat(where.admin1()).isEqualTo(province);
    assertThat(where.admin2()).isEqualTo(district);
  }

  @Test
  void thePlaceOfOriginIsNotThePlaceOfTheAct() {
    Where where =
        News.act("Ten Taliban fighters from Kot surrendered in Jalalabad on Monday.").where();

    assertThat(where.admin2()).isEqualTo("Jalalabad");
  }

  @Test
  void thePlaceSinceWhoseFallTheyAreCountedIsNotThePlaceOfTheAct() {
    Where where =
        News.act("Since rebels seized Damascus, 4,000 Syrian soldiers have fled into Iraq.")
            .where();

    assertThat(where.country()).isEqualTo("Iraq");
    assertThat(where.admin1()).isNull();
  }

  @Test
  void theDatelineIsNotThePlaceOfTheAct() {
    Where where = News.act("KABUL - Ten Taliban fighters surrendered in Achin on Monday.").where();

    assertThat(where.admin1()).isEqualTo("Nangarhar");
  }

  @Test
  void theOfficeThatSpeaksIsNotThePlaceOfTheAct() {
    Where where =
        News.act("Ten Taliban fighters surrendered in Achin, a spokesman in Kabul said on Monday.")
            .where();

    assertThat(where.admin2()).isEqualTo("Achin");
  }

  @Test
  void aPartOfACountryGivesNoProvince() {
    Where where =
        News.act("Ten Taliban fighters surrendered in northern Afghanistan on Monday.").where();

    assertThat(where.country()).isEqualTo("Afghanistan");
    assertThat(where.admin1()).isNull();
  }

  @Test
  void oneFigureForSeveralProvincesBelongsToNone() {
    Where where =
        News.act("Ten Taliban fighters surrendered in Kunduz, Takhar and Baghlan on Monday.")
            .where();

    assertThat(where.country()).isEqualTo("Afghanistan");
    assertThat(where.admin1()).isNull();
  }

  @Test
  void thePlaceMayStandBeforeTheAct() {
    Where where = News.act("In Achin, ten Taliban fighters surrendered on Monday.").where();

    assertThat(where.admin2()).isEqualTo("Achin");
  }

  @Test
  void saysHowExactThePlaceIs() {
    assertThat(News.act("Ten Taliban fighters surrendered in Gereshk on Monday.").where())
        .extracting(Where::geoPrecision)
        .isEqualTo(1);
    assertThat(News.act("Ten Taliban fighters surrendered in Nangarhar on Monday.").where())
        .extracting(Where::geoPrecision)
        .isEqualTo(3);
  }

  @Test
  void aSentenceOnTheSameActTellsTheDistrict() {
    Where where =
        News.act(
                "Ten Taliban fighters surrendered in Nangarhar province on Monday. Their rifles"
                    + " were collected in a mosque in Kot district.")
            .where();

    assertThat(where.admin1()).isEqualTo("Nangarhar");
    assertThat(where.admin2()).isEqualTo("Kot");
  }

  @Test
  void whereTheyWentAfterwardsIsNotThePlace() {
    Where where =
        News.act(
                "In Shirin Tagab ten policemen surrendered to the Taliban on Monday and were"
                    + " allowed to leave for Maymana.")
            .where();

    assertThat(where.admin2()).isEqualTo("Shirin Tagab");
  }

  @Test
  void aPlaceBeforeAColonHoldsForItsParagraph() {
    Where where =
        News.act(
                "Jowzjan: Taliban fighters took a village after 25 policemen surrendered to them on"
                    + " Monday.")
            .where();

    assertThat(where.admin1()).isEqualTo("Jowzjan");
  }

  @Test
  void fightingGivenUpIsNoFightingElsewhere() {
    String text =
        "A commander along with six of his Taliban fighters gave up fighting and"
            + " surrendered to the police in Tagab district of Kapisa last night.";

    assertThat(News.acts(text))
        .isNotEmpty()
        .allSatisfy(act -> assertThat(act.where().admin1()).isEqualTo("Kapisa"));
  }

  @Test
  void whatADayAfterSomethingElseTookPlaceIsElsewhere() {
    Where where =
        News.act(
                "In Achin, ten Taliban fighters surrendered on Monday, a day after elders reached"
                    + " an agreement in Jalalabad.")
            .where();

    assertThat(where.admin2()).isEqualTo("Achin");
  }

  @Test
  void hereIsWhereTheStoryWasWritten() {
    Where where =
        News.act("Srinagar, Oct 31: Ten Hizbul Mujahideen militants surrendered here on Monday.")
            .where();

    assertThat(where.admin1()).isEqualTo("Jammu and Kashmir");
    assertThat(where.admin2()).isEqualTo("Srinagar");
  }

  @Test
  void aBarangayLiesInTheTownNamedBehindIt() {
    Where where =
        News.act(
                "Ten New People's Army rebels surrendered in Barangay Consuelo, Bunawan,"
                    + " on Monday.")
            .where();

    assertThat(where.admin1()).isEqualTo("Agusan del Sur");
    assertThat(where.admin2()).isEqualTo("Bunawan");
  }

  @Test
  void thePoliceOfAPlaceReceiveThere() {
    Where where =
        News.act("Ten Maoists surrendered before the Gadchiroli police on Monday.").where();

    assertThat(where.admin1()).isEqualTo("Maharashtra");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ten Afghan soldiers surrendered to the Taliban at Kunduz airport. | Kunduz | Kunduz",
        "Ten Houthis surrendered near the airport of Hodeidah. | Hudaydah | Hodeidah",
        "Ten Malian soldiers deserted from a base near Kidal. | Kidal | Kidal",
        "Ten Taliban fighters surrendered in Kunduz. | Kunduz | ",
      })
  void whatOnlyATownHasIsInTheTown(String text, String province, String town) {
    Where where = News.act(text).where();

    assertThat(where.admin1()).isEqualTo(province);
    assertThat(where.admin2()).isEqualTo(town);
  }

  @Test
  void thePoliceStationTheyWalkIntoIsThePlace() {
    Where where =
        News.act(
                "On Monday an NPA couple walked into the police station of Claver in Surigao"
                    + " del Norte.")
            .where();

    assertThat(where.admin2()).isEqualTo("Claver");
  }

  @Test
  void aDatelineNearTheSceneIsTheScene() {
    Where where =
        News.act(
                "NEAR BAGHOUZ, Syria (Reuters) - Some 400 Islamic State fighters left their last"
                    + " pocket in eastern Syria on Monday and surrendered to the SDF.")
            .where();

    assertThat(where.admin1()).isEqualTo("Deir ez-Zor");
    assertThat(where.location()).isEqualTo("Baghuz");
  }

  @Test
  void aVillageNobodyKnowsLiesInNoProvinceOfTheCapital() {
    Where where =
        News.act(
                "BAMAKO (Reuters) - Ten Malian soldiers joined the MNLA at Amarak on"
                    + " Saturday.")
            .where();

    assertThat(where.country()).isEqualTo("Mali");
    assertThat(where.admin1()).isNull();
  }

  @Test
  void whatResidentsOfATownTellIsOfTheTown() {
    Where where =
        News.act(
                "In Kidal, residents said that about 20 MNLA fighters had surrendered to the army"
                    + " on Thursday.")
            .where();

    assertThat(where.admin1()).isEqualTo("Kidal");
  }

  @Test
  void aTownSaidToBeOfACountryLiesInNoOther() {
    Where where =
        News.act(
                "CUCUTA, Colombia - Ten Venezuelan soldiers walked across the border into the"
                    + " Brazilian town of San Antonio on Sunday.")
            .where();

    assertThat(where.country()).isEqualTo("Brazil");
    assertThat(where.admin1()).isNull();
    assertThat(where.location()).isEqualTo("San Antonio");
  }

  @Test
  void whatIsGivenUpBeforeANumberedForceIsWhereThatIs() {
    Where where =
        News.act(
                "A captain of the ULFA-I, who fled a camp in Myanmar, surrendered before the 6"
                    + " Assam Rifles in Changlang district on Sunday.")
            .where();

    assertThat(where.admin2()).isEqualTo("Changlang");
  }

  @Test
  void aHamletGoesByItsDistrict() {
    Where where = News.act("Ten Maoists surrendered in Jagargunda on Monday.").where();

    assertThat(where.admin1()).isEqualTo("Chhattisgarh");
    assertThat(where.admin2()).isEqualTo("Sukma");
    assertThat(where.location()).isEqualTo("Jagargunda");
  }

  @Test
  void theDistrictToldOfATownIsTheDistrict() {
    Where where =
        News.act(
                "Ten CODECO militiamen surrendered to the FARDC on Monday in Fataki, in the"
                    + " territory of Djugu.")
            .where();

    assertThat(where.admin1()).isEqualTo("Ituri");
    assertThat(where.admin2()).isEqualTo("Djugu");
    assertThat(where.location()).isEqualTo("Fataki");
  }

  @Test
  void aTownOfTheNewsGivesItsProvince() {
    Where where =
        News.act(
                "ZAMBOANGA CITY - Ten Abu Sayyaf members surrendered to the military in Patikul on"
                    + " Monday.")
            .where();

    assertThat(where.admin1()).isEqualTo("Sulu");
    assertThat(where.admin2()).isEqualTo("Patikul");
  }

  @Test
  void thePortCityOfATownIsTheTown() {
    String text =
        "BOGOTA - Ten FARC dissidents surrendered in the port city of Tumaco, Colombia, on Monday.";

    assertThat(News.act(text).where().admin2()).isEqualTo("Tumaco");
  }

  @Test
  void twoProvincesWithTheirDirectionsAreTwoProvinces() {
    Where where =
        News.act(
                "Ten Taliban fighters surrendered in Farah in the west and Uruzgan in the centre of"
                    + " Afghanistan on Monday.")
            .where();

    assertThat(where.admin1()).isNull();
  }

  @Test
  void whoGivesUpToAnotherStateDoesNotDoSoWhereItIsReported() {
    Where where =
        News.act("ARUA, Uganda - Nine LRA rebels surrendered to the Congolese army on Monday.")
            .where();

    assertThat(where.country()).isEqualTo("DR Congo");
    assertThat(where.admin1()).isNull();
  }

  @Test
  void aDistrictLiesInTheProvinceThatIsNamedBehindIt() {
    Where where =
        News.act("Ten Taliban fighters surrendered in the Nawa district of Helmand on Monday.")
            .where();

    assertThat(where.admin1()).isEqualTo("Helmand");
  }

  @Test
  void aTotalThatAGovernorTellsIsOfTheProvince() {
    List<Mention> acts =
        News.acts(
            "Ten Taliban fighters surrendered in Achin district of Nangarhar on Monday, the"
                + " governor's spokesman said. He said 234 Taliban had given up since January.");

    assertThat(acts).extracting(Mention::cumulative).containsExactly(false, true);
    assertThat(acts.get(1).where().admin1()).isEqualTo("Nangarhar");
    assertThat(acts.get(1).where().admin2()).isNull();
  }

  @Test
  void aTotalThatAMinistryTellsIsOfTheCountry() {
    List<Mention> acts =
        News.acts(
            "Ten Taliban fighters surrendered in Achin district of Nangarhar on Monday, the"
                + " interior ministry said. It said 234 Taliban had given up since January.");

    assertThat(acts.get(1).where().admin1()).isNull();
  }

  @Test
  void aSentenceOnTheSameActTellsTheTownWhereOnlyTheCountryWasTold() {
    Where where =
        News.act(
                "Ten Taliban fighters surrendered in Afghanistan on Monday, the governor"
                    + " of Nangarhar said. The men had hidden in Achin for days, police said.")
            .where();

    assertThat(where.admin2()).isEqualTo("Achin");
  }

  @Test
  void aForeignCapitalInTheHeadlineIsWhereTheySpeak() {
    Where where =
        Core.mentions(
                "Afghan officers surface in Rome",
                "Ten Afghan soldiers deserted their posts on Monday, an envoy said.",
                LocalDate.of(2018, 11, 1))
            .get(0)
            .where();

    assertThat(where.country()).isEqualTo("Afghanistan");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In adjoining Kunar, ten Taliban fighters laid down arms on Monday. | Kunar",
        "In neighbouring Herat, a Taliban leader who had led the attack on the city surrendered on"
            + " Monday. | Herat",
      })
  void aPlaceThatOpensTheSentenceIsWhereAllOfItIs(String text, String province) {
    assertThat(News.act(text).where().admin1()).isEqualTo(province);
  }

  @Test
  void whereSomethingFellBeforeIsNotThePlaceOfTheAct() {
    Where where =
        News.act("Ten Taliban fighters surrendered on Monday after the fall of Kunduz.").where();

    assertThat(where.admin1()).isNull();
  }

  @Test
  void ofTwoNamesNobodyKnowsTheTownIsTheOneAroundTheOther() {
    Where where =
        Core.mentions(
                "Ten NPA fighters surrendered at Barangay Qxalpan in Zorluna, Bukidnon, on Monday.",
                LocalDate.of(2018, 11, 1))
            .get(0)
            .where();

    assertThat(where.location()).isEqualTo("Zorluna");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ten Syrian soldiers streamed out of the town of Albu Kamal and asked for refuge in Iraq.",
        "Ten Syrian soldiers fled Albu Kamal on Saturday into Iraq.",
      })
  void whatTheyFledIsThePlaceTheyLeft(String text) {
    assertThat(News.act(text).where().country()).isEqualTo("Syria");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022-06-17 | Some 700 Ukrainian soldiers laid down their arms on Monday, Russia's Defence"
            + " Ministry said. | Ukraine",
        "1991-02-25 | More than 20,000 Iraqi soldiers gave up to allied forces on Sunday, U.S."
            + " commanders said. | Iraq",
      })
  void soldiersGiveUpWhereTheyFightAndNotWhereItIsTold(
      LocalDate publishedOn, String text, String country) {
    assertThat(News.act(publishedOn, text).where().country()).isEqualTo(country);
  }
}
