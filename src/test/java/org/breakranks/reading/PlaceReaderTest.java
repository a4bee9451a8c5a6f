package org.breakranks.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.Place;
import org.breakranks.reading.PlaceMention.Kind;
import org.breakranks.reading.PlaceMention.Role;
import org.breakranks.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceReaderTest {

  private static final Lexicon LEXICON = Lexicon.bundled();
  private static final PlaceReader READER = PlaceReader.of(LEXICON);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In Afghanistan, men came out in Achin district of eastern Nangarhar province. | Achin
          The Afghan army met them in Khogyani district, Nangarhar. | Khogyani
          They were flown from Kabul to Jalalabad, the capital of Nangarhar. | Jalalabad
          Afghan elders spoke in Ghor's Pasaband district. | Pasaband
          An Afghan unit sat in Darzab in Jowzjan. | Darzab
          The Afghan flag flew over the provincial capital Jalalabad city. | Jalalabad
          Two Colombian soldiers slept in Calamar, Guaviare department. | Calamar
          Somali troops stood near Adan Yabal, in Middle Shabelle. | Adan Yabaal
          An Afghan major fled from Khush Tipa, a remote district of Jowzjan. | Qush Tepa
          In Afghanistan the market of Mazar-i-Sharif was closed. | Mazar-e-Sharif
          The Syrian town of Deir al-Zor was quiet. | Deir ez-Zor
          Afghan shops opened in Nawa, Ghazni. | Nawa
          In Nigeria, five of them walked to Bama local government area. | Bama
          """)
  void readsTheMostExactPlaceOfNestedNames(String text, String name) {
    List<PlaceMention> places = read(text);

    assertThat(places.get(places.size() - 1).place().name()).isEqualTo(name);
  }

  @Test
  void makesOneMentionOfNestedNames() {
    String text = "They surrendered in Achin district of eastern Nangarhar province, Afghanistan.";
    PlaceMention place = only(text);

    assertThat(place.text()).isEqualTo("Achin district of eastern Nangarhar province, Afghanistan");
    assertThat(place.place().admin1()).isEqualTo("Nangarhar");
    assertThat(place.place().country()).isEqualTo("Afghanistan");
    assertThat(place.role()).isEqualTo(Role.LOCATION);
    assertThat(place.preposition()).isEqualTo("in");
  }

  @Test
  void keepsListedPlacesApart() {
    List<PlaceMention> places =
        read("Afghan insurgents came out in Kunduz, Takhar and Baghlan provinces.");

    assertThat(places)
        .extracting(place -> place.place().name())
        .containsExactly("Kunduz", "Takhar", "Baghlan");
    assertThat(places).allMatch(place -> place.role() == Role.LOCATION);
  }

  @Test
  void letsThePluralNameTheLevelOfAll() {
    List<PlaceMention> places =
        read("The men, residents of Bati Kot, Kot and Spin Ghar districts in Afghanistan, left.");

    assertThat(places)
        .allMatch(place -> place.place().kind() == Place.Kind.ADMIN2)
        .allMatch(place -> place.role() == Role.ORIGIN)
        .hasSize(3);
  }

  @Test
  void tellsHomonymsApartByWhatTheArticleNames() {
    String helmand = "Fighting went on in Helmand province of Afghanistan. Ten men died in Nawa.";
    String ghazni = "Fighting went on in Ghazni province of Afghanistan. Ten men died in Nawa.";

    assertThat(last(helmand).place().admin1()).isEqualTo("Helmand");
    assertThat(last(ghazni).place().admin1()).isEqualTo("Ghazni");
  }

  @Test
  void tellsCountriesApartByTheStory() {
    assertThat(last("The Afghan army left Jalalabad.").place().iso2()).isEqualTo("AF");
    assertThat(last("The Kyrgyz mayor left Jalal-Abad.").place().iso2()).isEqualTo("KG");
  }

  @Test
  void aDirectionAloneNamesNoPlace() {
    assertThat(only("Myanmar soldiers gave up in Northern Shan State.").place().name())
        .isEqualTo("Shan State");
    assertThat(read("Sudanese Militia Defects in Northern Area"))
        .noneMatch(place -> place.place() != null && place.place().admin1Id() != null);
    assertThat(last("Cameroonian men gave up in Mora, Far North.").place().admin1())
        .isEqualTo("Far North");
  }

  @Test
  void theCountrySaidBelongsToTheTown() {
    PlaceMention town = last("They left Syria and walked into the Iraqi city of Mosul.");

    assertThat(town.text()).isEqualTo("Iraqi city of Mosul");
    assertThat(town.role()).isEqualTo(Role.DESTINATION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ORIGIN | Afghan fighters who were active in Achin came down.
          ORIGIN | Afghan fighters from Achin came down.
          ORIGIN | Afghan fighters based in Jowzjan came down.
          DESTINATION | Some 60 soldiers crossed into Colombia.
          DESTINATION | Afghan soldiers fled to Uzbekistan.
          OFFICE | The Afghan governor of Herat thanked them.
          OFFICE | Afghan mediators met Nangarhar police chief Gul Agha.
          OFFICE | The Afghan men thanked the Herat governor's spokesman.
          OFFICE | Officials in Helmand said the Afghans had gone.
          LOCATION | Ten Afghans surrendered to police in Balkh.
          LOCATION | Ten Afghans gave up to officials in Helmand on Sunday.
          LOCATION | Afghan shells fell on the outskirts of Kunduz.
          NONE | Many Afghans mourned the fall of Kunduz.
          DATELINE | KABUL, Nov. 7 - Twenty men gave up.
          DATELINE | SAN JOSE DEL GUAVIARE - A dozen Colombian dissidents gave up.
          """)
  void saysWhatAPlaceIsTo(Role role, String text) {
    List<PlaceMention> places = read(text);

    assertThat(places).extracting(PlaceMention::role).contains(role);
  }

  @Test
  void passesOverPlacesInOtherNames() {
    assertThat(read("Asadullah Khost and Mullah Kabir, both Afghans, read the Herat Tribune."))
        .isEmpty();
    assertThat(read("Afghan men of the Khost Protection Force came.")).isEmpty();
    assertThat(read("A Nigerian boat crossed Lake Chad."))
        .noneMatch(place -> place.place().iso2().equals("TD"));
    assertThat(last("An Afghan was born in Khost wa Fereng.").place().admin1())
        .isEqualTo("Baghlan");
  }

  @Test
  void keepsNamesThatNoGazetteerHas() {
    PlaceMention cued = last("An Afghan clinic opened in Zarghun district.");
    PlaceMention held = last("Filipino rebels came down in Kalipay, Agusan del Sur.");

    assertThat(cued.kind()).isEqualTo(Kind.UNLISTED);
    assertThat(cued.name()).isEqualTo("Zarghun");
    assertThat(held.kind()).isEqualTo(Kind.UNLISTED);
    assertThat(held.name()).isEqualTo("Kalipay");
    assertThat(held.place().name()).isEqualTo("Agusan del Sur");
  }

  @Test
  void givesANamesakeThePlaceItIsSaidToLieIn() {
    PlaceMention place = last("The band played in Kabul, a village in Indiana.");

    assertThat(place.kind()).isEqualTo(Kind.UNLISTED);
    assertThat(place.place().name()).isEqualTo("Indiana");
  }

  @Test
  void leavesTheProvincialCapitalToWhoKnowsTheProvince() {
    assertThat(only("They gave up in the provincial capital.").kind())
        .isEqualTo(Kind.PROVINCIAL_CAPITAL);
    assertThat(last("The Afghans left Helmand's provincial capital.").place().name())
        .isEqualTo("Lashkar Gah");
  }

  @Test
  void tellsOfPlacesNamedBefore() {
    PlaceMention place = only("In the same province two soldiers deserted.");

    assertThat(place.kind()).isEqualTo(Kind.BACK_REFERENCE);
    assertThat(place.level()).isEqualTo(Place.Kind.ADMIN1);
  }

  @Test
  void readsCapitalsAndSmallLettersAlike() {
    String text = "Ten fighters surrendered in Achin district of Nangarhar province, Afghanistan.";

    assertThat(only(text.toUpperCase(Locale.ROOT)).place()).isEqualTo(only(text).place());
    assertThat(only(text.toLowerCase(Locale.ROOT)).place()).isEqualTo(only(text).place());
  }

  @Test
  void takesRegionsForNoMoreThanTheirCountry() {
    PlaceMention place = only("Seven men gave up in northern Afghanistan.");

    assertThat(place.place().kind()).isEqualTo(Place.Kind.REGION);
    assertThat(place.place().country()).isEqualTo("Afghanistan");
    assertThat(place.place().admin1()).isNull();
    assertThat(place.local()).isNull();
  }

  private static PlaceMention only(String text) {
    List<PlaceMention> places = read(text);
    assertThat(places).hasSize(1);
    return places.get(0);
  }

  private static PlaceMention last(String text) {
    List<PlaceMention> places = read(text);
    return places.get(places.size() - 1);
  }

  private static List<PlaceMention> read(String text) {
    List<Sentence> sentences = Sentences.in(text);
    StoryCountry story = StoryCountry.of(LEXICON, sentences, null);
    return sentences.stream().flatMap(one -> READER.read(one, story).stream()).toList();
  }
}
