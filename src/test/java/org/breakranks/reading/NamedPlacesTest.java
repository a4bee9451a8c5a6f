package org.breakranks.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakranks.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class NamedPlacesTest {

  private static final Lexicon LEXICON = Lexicon.bundled();

  private static List<String> named(String text) {
    return NamedPlaces.of(LEXICON).in(text).stream()
        .map(
            place ->
                place.admin1Id() == null
                    ? place.iso3()
                    : LEXICON.gazetteer().of(place.admin1Id()).orElseThrow().name())
        .toList();
  }

  @Test
  void findsProvincesAndTheirCountry() {
    assertThat(named("Ten men gave up in Nangarhar on Monday."))
        .containsExactly("AFG", "Nangarhar");
  }

  @Test
  void findsCountriesByNameAndPeople() {
    assertThat(named("Colombian troops near the border with Peru")).containsExactly("COL", "PER");
  }

  @Test
  void findsNamesOfSeveralWords() {
    assertThat(named("in Sar-e-Pol and in the state of South Kordofan"))
        .contains("AFG", "SDN", "Sar-e Pol");
  }

  @Test
  void looksAtNoWordWithoutACapital() {
    assertThat(named("a nangarhar of words, a peru of them")).isEmpty();
  }

  @Test
  void leavesNamesOfSeveralCountriesToTheCountryNamed() {
    assertThat(named("Police in Punjab said so.")).doesNotContain("Punjab");
    assertThat(named("Police in Punjab, Pakistan, said so.")).containsExactly("PAK", "Punjab");
  }
}
