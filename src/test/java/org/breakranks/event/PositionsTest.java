package org.breakranks.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.breakranks.Core;
import org.breakranks.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** Who takes which position on an event. */
class PositionsTest {

  private static final String CONFIRMED =
      "Over 100 members of the Islamic State group surrendered to Afghan government forces in"
          + " Jowzjan on Wednesday, U.S. officials said.\n\"We can confirm that a large number of"
          + " ISIS-K fighters have indeed surrendered to Afghan authorities,\" said coalition"
          + " spokesman Martin O'Donnell in a statement.";

  @Test
  void aFigureIsTheWordOfThoseWhoGiveItAlone() {
    assertThat(claims(CONFIRMED, ClaimField.PEOPLE))
        .extracting(EventClaim::value, EventClaim::claimant)
        .containsExactly(tuple("Over 100", "U.S. officials"));
    assertThat(claims(CONFIRMED, ClaimField.DATE))
        .extracting(EventClaim::claimant)
        .containsExactly("U.S. officials");
  }

  @Test
  void whoConfirmsAnActWithoutAFigureStillTakesAPositionOnIt() {
    assertThat(claims(CONFIRMED, ClaimField.OCCURRENCE))
        .extracting(EventClaim::claimant)
        .containsExactly("U.S. officials", "coalition spokesman Martin O'Donnell");
  }

  @Test
  void aFigureInDigitsAndInWordsIsOneClaim() {
    String twice =
        "100 rebels lay down arms in Panjshir\n\nOne hundred rebels laid down their arms in Anaba,"
            + " Panjshir province, on Tuesday, the Taliban said. The Taliban said that the hundred"
            + " rebels had handed over weapons.";
    assertThat(claims(twice, ClaimField.PEOPLE))
        .extracting(EventClaim::value, EventClaim::claimant)
        .containsExactly(tuple("100", "the Taliban"));
  }

  private static List<EventClaim> claims(String text, ClaimField field) {
    Stream<Report> reports =
        Core.mentions(text, LocalDate.parse("2018-08-02")).stream()
            .map(mention -> new Report(mention, "Valley Times", null, null));
    List<ResolvedEvent> events = Resolver.of(Lexicon.bundled()).resolve(reports.toList());
    assertThat(events).hasSize(1);
    return events.get(0).claims().stream().filter(claim -> claim.field() == field).toList();
  }
}
