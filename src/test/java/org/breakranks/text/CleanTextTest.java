package org.breakranks.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CleanTextTest {

  @Test
  void decodesEntitiesAndKeepsTheWayBack() {
    String received = "Fighters&nbsp;&amp; their \u201Cleader\u201D";
    CleanText clean = CleanText.of(received);

    assertThat(clean.text()).isEqualTo("Fighters & their \"leader\"");
    int begin = clean.text().indexOf("their");
    Span back = clean.received(new Span(begin, begin + 5));
    assertThat(back.of(received)).isEqualTo("their");
  }

  @Test
  void makesExoticSpacesAndQuotesPlain() {
    assertThat(CleanText.of("the\u00A0governor\u2019s\u202Fmen").text())
        .isEqualTo("the governor's men");
  }

  @Test
  void dropsInvisibleCharacters() {
    assertThat(CleanText.of("sur\u00ADren\u200Bder\uFEFF\r\nnow").text())
        .isEqualTo("surrender\nnow");
  }

  @Test
  void dropsTheMarksOfFootnotesAndKeepsTheWayBack() {
    String received = "They crossed.[12] The army [3] said so.";
    CleanText clean = CleanText.of(received);

    assertThat(clean.text()).isEqualTo("They crossed. The army [3] said so.");
    int begin = clean.text().indexOf("army");
    assertThat(clean.received(new Span(begin, begin + 4)).of(received)).isEqualTo("army");
  }

  @Test
  void leavesWhatOnlyLooksLikeAnEntity() {
    assertThat(CleanText.of("R&D; M&Ms &#xZZ; &#99999999;").text())
        .isEqualTo("R&D; M&Ms &#xZZ; &#99999999;");
  }

  @Test
  void mapsTheEmptySpanAtTheEnd() {
    assertThat(CleanText.of("ab").received(new Span(2, 2))).isEqualTo(new Span(2, 2));
    assertThat(CleanText.of("").received(new Span(0, 0))).isEqualTo(new Span(0, 0));
  }

  @Test
  void mapsEachCharacterToThePieceItStandsFor() {
    CleanText clean = CleanText.of("a\u200Bb&#128512;c\u2019d");

    assertThat(clean.text()).isEqualTo("ab\uD83D\uDE00c'd");
    assertThat(clean.received(new Span(1, 2))).isEqualTo(new Span(2, 3));
    assertThat(clean.received(new Span(2, 3))).isEqualTo(new Span(3, 12));
    assertThat(clean.received(new Span(3, 5))).isEqualTo(new Span(3, 13));
    assertThat(clean.received(new Span(4, 4))).isEqualTo(new Span(12, 12));
    assertThat(clean.received(new Span(5, 7))).isEqualTo(new Span(13, 15));
  }

  @Test
  void mendsWhatAWrongEncodingBroke() {
    byte[] right =
        "The governor’s men – “tired – of Nariño … José".getBytes(StandardCharsets.UTF_8);
    for (String wrong : new String[] {"windows-1252", "ISO-8859-1"}) {
      String broken = new String(right, Charset.forName(wrong));
      assertThat(CleanText.of(broken).text())
          .isEqualTo("The governor's men – \"tired – of Nariño … José");
    }
    CleanText clean = CleanText.of("The governorâ€™s men");
    assertThat(clean.text()).isEqualTo("The governor's men");
    assertThat(clean.received(new Span(15, 18))).isEqualTo(new Span(17, 20));
  }

  @Test
  void leavesLettersThatOnlyLookBroken() {
    assertThat(CleanText.of("CAFÉ” SÃO MARANHÃ” Â château â € âge").text())
        .isEqualTo("CAFÉ\" SÃO MARANHÃ\" Â château â € âge");
  }
}
