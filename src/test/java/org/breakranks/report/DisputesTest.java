package org.breakranks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakranks.event.ClaimField;
import org.breakranks.event.EventClaim;
import org.breakranks.grammar.ClaimantType;
import org.breakranks.grammar.Stance;
import org.junit.jupiter.api.Test;

class DisputesTest {

  @Test
  void givesEachPartyOneLine() {
    assertThat(
            Disputes.lines(
                List.of(
                    claim("the governor", Stance.REPORTS, ClaimField.OCCURRENCE, null),
                    claim("the governor", Stance.REPORTS, ClaimField.PEOPLE, "100"),
                    claim(null, Stance.REPORTS, ClaimField.OCCURRENCE, null),
                    claim("the governor", Stance.REPORTS, ClaimField.RECIPIENT, "Taliban"),
                    claim("the governor", Stance.REPORTS, ClaimField.PLACE, "Kot"),
                    claim("the governor", Stance.REPORTS, ClaimField.PEOPLE, "a hundred"),
                    claim("the governor", Stance.REPORTS, ClaimField.PEOPLE, "100"))))
        .containsExactly(
            "The governor reported that it happened; people: 100, a hundred; recipient: Taliban",
            "An outlet reported that it happened");
  }

  @Test
  void takesTheWordsOfADeniedClaimForNoPositionOfWhoDeniesIt() {
    assertThat(
            Disputes.lines(
                List.of(
                    claim("a spokesman", Stance.DENIES, ClaimField.OCCURRENCE, null),
                    claim("a spokesman", Stance.DENIES, ClaimField.PEOPLE, "100"),
                    claim("a spokesman", Stance.DENIES, ClaimField.RECIPIENT, "Taliban"))))
        .containsExactly("A spokesman denied that it happened");
  }

  private static EventClaim claim(String claimant, Stance stance, ClaimField field, String value) {
    return new EventClaim("AFG-1", claimant, ClaimantType.STATE, stance, field, value, "a1", 0, 9);
  }
}
