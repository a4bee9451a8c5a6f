package org.breakranks.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {

  @Test
  void takesOffCaseAccentsAndTransliterationMarks() {
    assertThat(Spelling.parts("Jawzjān")).containsExactly("jawzjan");
    assertThat(Spelling.parts("Al Bayḑā’")).containsExactly("al", "bayda");
    assertThat(Spelling.parts("Da'esh")).containsExactly("daesh");
    assertThat(Spelling.parts("Ta‘izz")).containsExactly("taizz");
  }

  @Test
  void treatsHyphensAsBlanks() {
    assertThat(Spelling.parts("Sar-e-Pol")).isEqualTo(Spelling.parts("Sar-e Pol"));
    assertThat(Spelling.parts("Mazar–i–Sharif")).containsExactly("mazar", "i", "sharif");
  }

  @Test
  void keepsAbbreviationsInOnePart() {
    assertThat(Spelling.parts("U.S.")).containsExactly("us");
    assertThat(Spelling.parts("D.R. Congo")).containsExactly("dr", "congo");
    assertThat(Spelling.parts("St. Louis")).containsExactly("st", "louis");
  }

  @Test
  void keepsMarksThatDistinguishNames() {
    assertThat(Spelling.parts("CPI (Maoist)")).containsExactly("cpi", "(", "maoist", ")");
    assertThat(Spelling.parts("People's Army")).containsExactly("people", "s", "army");
    assertThat(Spelling.parts("AFC/M23")).containsExactly("afc", "/", "m23");
  }

  @Test
  void hearsTransliterationsAlike() {
    assertThat(Spelling.sound("Khush Tipa")).isEqualTo(Spelling.sound("Qush Tepa"));
    assertThat(Spelling.sound("Maywand")).isEqualTo(Spelling.sound("Maiwand"));
    assertThat(Spelling.sound("Achin")).isNotEqualTo(Spelling.sound("Shinwar"));
  }
}
