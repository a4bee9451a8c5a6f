package org.breakranks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.breakranks.lexicon.Gazetteer;
import org.breakranks.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** Scripts, fonts and maps are those that were packed, and belong to what they are shown with. */
class PackedFilesTest {

  @Test
  void areWhatTheirChecksumsSay() throws IOException, NoSuchAlgorithmException {
    List<String> lines = Resource.text("SHA256SUMS").lines().toList();

    assertThat(lines).hasSize(3 + 2 + 30);
    for (String line : lines) {
      String[] parts = line.split("  ", -1);
      try (InputStream in = Page.class.getResourceAsStream(parts[1])) {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
        assertThat(HexFormat.of().formatHex(hash)).as(parts[1]).isEqualTo(parts[0]);
      }
    }
  }

  @Test
  void carryTheirLicences() {
    assertThat(Resource.text("vega/LICENSE.txt")).contains("University of Washington", "Bostock");
    assertThat(Resource.text("fonts/LICENSE-source-serif-4.txt")).contains("SIL OPEN FONT LICENSE");
    assertThat(Resource.text("fonts/LICENSE-source-sans-3.txt")).contains("SIL OPEN FONT LICENSE");
    assertThat(Resource.text("maps/SOURCES.txt")).contains("geoBoundaries", "CC BY");
  }

  @Test
  void nameTheProvincesAsTheGazetteerDoes() {
    Gazetteer gazetteer = Lexicon.bundled().gazetteer();
    for (String line :
        Resource.text("SHA256SUMS").lines().filter(l -> l.contains("maps")).toList()) {
      String iso3 = line.substring(line.length() - "AFG.topojson".length(), line.length() - 9);
      assertThat(provinces(iso3))
          .as(iso3)
          .hasSizeGreaterThan(5)
          .allSatisfy(
              id ->
                  assertThat(gazetteer.of(id))
                      .hasValueSatisfying(place -> assertThat(place.iso3()).isEqualTo(iso3)));
    }
  }

  @Test
  void haveNoMapForANameThatIsNoCode() {
    assertThat(Maps.of("../maps/AFG")).isEmpty();
    assertThat(Maps.of("ATA")).isEmpty();
  }

  private static Collection<String> provinces(String iso3) {
    Map<?, ?> map = (Map<?, ?>) Maps.of(iso3).orElseThrow();
    Map<?, ?> objects = (Map<?, ?>) map.get("objects");
    Map<?, ?> collection = (Map<?, ?>) objects.get("provinces");
    return ((List<?>) collection.get("geometries"))
        .stream()
            .map(shape -> (String) ((Map<?, ?>) shape).get("id"))
            .filter(id -> !id.isEmpty()) // an island that belongs to no province
            .toList();
  }
}
