package org.breakranks.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.breakranks.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class StoryCountryTest {

  @Test
  void weighsWhatSpeaksForACountry() {
    StoryCountry story =
        of(
            "Ten Taliban surrendered in Kunduz, the army said.\n\n"
                + "Officials in Washington welcomed it.");

    assertThat(story.main()).contains("AF");
    assertThat(story.share("AF")).isGreaterThan(0.5);
    assertThat(story.weight("BR")).isZero();
  }

  @Test
  void letsSharedNamesFollowTheSureOnes() {
    assertThat(of("Daesh men came out in Jalalabad, Afghanistan.").ranking()).contains("AF");
    assertThat(of("Daesh men came out in Jalalabad, Afghanistan.").weight("KG")).isZero();
    assertThat(of("Daesh men came out in Jalalabad, Afghanistan.").weight("IQ")).isZero();
  }

  @Test
  void listsTheProvincesNamed() {
    StoryCountry story = of("It began in Helmand, Afghanistan. It ended in Achin.");

    assertThat(story.provinces())
        .extracting(province -> province.place().name() + " " + province.stated())
        .containsExactly("Helmand true", "Nangarhar false");
  }

  @Test
  void readsTheTitle() {
    StoryCountry story =
        StoryCountry.of(Lexicon.bundled(), Sentences.in("Ten gave up."), "Somalia: ten give up");

    assertThat(story.main()).contains("SO");
  }

  @Test
  void placesTheArticleInTheTimeOfTheForcesItNames() {
    assertThat(of("The Afghan National Army and the NDS came.").era("AF"))
        .isEqualTo(LocalDate.of(2021, 8, 14));
    assertThat(of("The Malian army came.").era("ML")).isNull();
  }

  private static StoryCountry of(String text) {
    return StoryCountry.of(Lexicon.bundled(), Sentences.in(text), null);
  }
}
