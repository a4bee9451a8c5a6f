package org.breakranks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.breakranks.event.ClaimField;
import org.breakranks.event.EventClaim;
import org.breakranks.grammar.ClaimantType;
import org.breakranks.grammar.Stance;
import org.junit.jupiter.api.Test;

class ClaimsTextTest {

  private static final Map<String, String> OUTLETS =
      Map.of("a", "Kunduz Post 2018-08-02", "b", "Valley Times");

  @Test
  void setsRivalValuesOneBelowTheOtherWithWhoHoldsThem() {
    assertThat(
            text(
                people("the governor", ClaimantType.STATE, Stance.CLAIMS, "86", "a"),
                people("a fighter", ClaimantType.INSURGENT, Stance.DENIES, "41", "b"),
                people(null, ClaimantType.MEDIA, Stance.REPORTS, "41", "b")))
        .containsExactly(
            "  people      41",
            "                a fighter (insurgent): denies, in Valley Times",
            "                Valley Times: reports",
            "              86",
            "                the governor (state): claims, in Kunduz Post 2018-08-02");
  }

  @Test
  void namesWhoSaysItTwiceOnce() {
    assertThat(
            text(
                people("the army", ClaimantType.STATE, Stance.REPORTS, "41", "a"),
                people("the army", ClaimantType.STATE, Stance.CONFIRMS, "41", "a")))
        .containsExactly(
            "  people      41",
            "                the army (state): reports, confirms, in Kunduz Post 2018-08-02");
  }

  @Test
  void countsThoseBehindTheFifth() {
    List<EventClaim> claims = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      claims.add(people("elder " + i, ClaimantType.ELDER, Stance.REPORTS, "41", "a"));
    }
    assertThat(text(claims.toArray(EventClaim[]::new)))
        .hasSize(7)
        .contains("                elder 5 (elder): reports, in Kunduz Post 2018-08-02")
        .endsWith("                and 2 more");
  }

  private static List<String> text(EventClaim... claims) {
    return new ClaimsText(OUTLETS).lines(List.of(claims));
  }

  private static EventClaim people(
      String claimant, ClaimantType type, Stance stance, String value, String article) {
    return new EventClaim("AFG-1", claimant, type, stance, ClaimField.PEOPLE, value, article, 0, 9);
  }
}
