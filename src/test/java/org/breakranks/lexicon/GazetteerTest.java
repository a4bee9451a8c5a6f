package org.breakranks.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GazetteerTest {

  private final Gazetteer gazetteer = Lexicon.bundled().gazetteer();

  @Test
  void findsAPlaceUnderAllItsSpellings() {
    assertThat(gazetteer.named("Jowzjan")).isEqualTo(gazetteer.named("Jawzjān")).isNotEmpty();
    assertThat(gazetteer.named("Sar-i-Pul")).isEqualTo(gazetteer.named("sar e pul")).isNotEmpty();
    assertThat(gazetteer.named("Tirin Kot")).isEqualTo(gazetteer.named("Tirinkot")).isNotEmpty();
  }

  @Test
  void namesCountriesAsNewspapersDo() {
    assertThat(gazetteer.country("CD")).map(Place::name).contains("DR Congo");
    assertThat(gazetteer.country("CI")).map(Place::name).contains("Ivory Coast");
    assertThat(gazetteer.named("Burma")).extracting(Place::name).contains("Myanmar");
  }

  @Test
  void takesProvincesForTheFirstLevelOfThePhilippines() {
    Place province = gazetteer.named("Agusan del Sur").get(0);
    Place city = gazetteer.named("Butuan").get(0);

    assertThat(province.kind()).isEqualTo(Place.Kind.ADMIN1);
    assertThat(city.admin1()).isEqualTo("Agusan del Norte");
    assertThat(city.admin2()).isEqualTo("Butuan");
    assertThat(gazetteer.named("Caraga").get(0).kind()).isEqualTo(Place.Kind.REGION);
  }

  @Test
  void knowsTheSeatsOfProvinces() {
    String nangarhar = gazetteer.named("Nangarhar").get(0).placeId();
    String helmand = gazetteer.named("Helmand").get(0).placeId();

    assertThat(gazetteer.capitalOf(nangarhar)).map(Place::name).contains("Jalalabad");
    assertThat(gazetteer.capitalOf(helmand)).map(Place::name).contains("Lashkar Gah");
    assertThat(gazetteer.capitalOf("no:where")).isEmpty();
  }

  @Test
  void hearsOtherTransliterationsWithinACountry() {
    assertThat(gazetteer.soundingLike("Khush Tipa", "AF"))
        .extracting(Place::name)
        .containsExactly("Qush Tepa");
    assertThat(gazetteer.soundingLike("Khush Tipa", "PH")).isEmpty();
  }

  @Test
  void everyPlaceLiesInPlacesThatExist() {
    assertThat(gazetteer.places())
        .hasSizeGreaterThan(32_000)
        .allSatisfy(
            place -> {
              assertThat(gazetteer.country(place.iso2())).isPresent();
              assertThat(place.admin1Id() == null || gazetteer.of(place.admin1Id()).isPresent())
                  .isTrue();
              assertThat(place.admin2Id() == null || gazetteer.of(place.admin2Id()).isPresent())
                  .isTrue();
            });
  }
}
