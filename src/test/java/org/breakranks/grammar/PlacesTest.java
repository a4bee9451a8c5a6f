package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
