package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When coming to a post, crossing a border or leaving a group is an act, and when it is not. */
class MovementsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nine Taliban fighters put themselves at the mercy of troops in Achin on Monday.",
        "Nine Taliban fighters gave up the path of violence in Achin on Monday.",
        "Nine Taliban fighters turned their backs on the armed struggle in Achin on Monday.",
        "Nine Taliban fighters cut ties with the group in Achin on Monday.",
        "Nine Taliban fighters parted ways with the group in Achin on Monday.",
        "Nine Taliban fighters trekked out of the mountains in Achin on Monday and disarmed.",
        "Nine Taliban fighters stacked their rifles in Achin on Monday.",
      })
  void readsLeavingAGroupInManyWords(String text) {
    assertThat(News.acts(text))
        .isNotEmpty()
        .allSatisfy(
            act -> {
              assertThat(act.actor().id()).isEqualTo("taliban");
              assertThat(act.people().best()).isEqualTo(9);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Afghan soldiers walked into the base in Kunduz on Monday after the Taliban withdrew.",
        "Taliban fighters entered the police station in Kunduz on Monday and freed prisoners.",
        "Six Afghan soldiers crossed into Tajikistan on Monday for training.",
        "Turkish soldiers crossed into Syria on Monday to attack Kurdish fighters.",
        "Fifty Afghan soldiers went missing after their boat sank on Monday.",
        "Afghan soldiers laid their rifles on the ground and prayed in Ghazni on Monday.",
      })
  void doesNotTakeEveryMovementForAnAct(String text) {
    assertThat(News.acts(text)).isEmpty();
  }

  @Test
  void asksForAnotherSideWhereSoldiersGiveUp() {
    assertThat(News.acts("Forty Latvian soldiers surrendered in Adazi on Monday.")).isEmpty();
    assertThat(
            News.act("Forty Latvian soldiers surrendered to Russian troops in Adazi on Monday.")
                .people()
                .best())
        .isEqualTo(40);
  }

  @Test
  void staysInTheYearThatTheSentencesBeforeNamed() {
    assertThat(
            News.acts(
                "In March 2010 Taliban fighters besieged Ghazni. Twenty soldiers deserted in June"
                    + " and joined the Taliban."))
        .isEmpty();
  }

  @Test
  void sharesAFigureOutAmongTheGroups() {
    String text =
        "Eighty-four militants of two outfits laid down their arms in Guwahati, India, on Monday."
            + " Of them, 70 belong to the National Democratic Front of Boroland and 14 to the"
            + " United Liberation Front of Asom.";

    assertThat(News.acts(text)).extracting(act -> act.people().best()).contains(70, 14);
  }

  @Test
  void knowsTheRebelsOfTheDay() {
    Mention act =
        News.act(
            LocalDate.of(2011, 3, 24),
            "Thirty Libyan soldiers went over to the rebels in Benghazi on Monday.");

    assertThat(act.eventType()).isEqualTo(EventType.DEFECTION);
    assertThat(act.recipient().id()).isEqualTo("ntc-libya");
  }

  @Test
  void soldiersWhoCrossAreThoseWhoFledBefore() {
    List<Mention> acts =
        News.acts(
            "Several hundred Sudanese army soldiers have fled into Chad after the Rapid Support"
                + " Forces captured El Geneina. A Chadian official in Adre said 310 soldiers crossed"
                + " the border on Monday and handed in their weapons.");

    assertThat(acts).extracting(Mention::eventType).containsOnly(EventType.DESERTION);
    assertThat(acts).extracting(act -> act.actor().id()).containsOnly("saf");
  }

  @Test
  void whoComesToTheLinesOfTheEnemyFleesOverNoBorder() {
    Mention act =
        News.acts(
                "A Russian tank crew of three drove up to Ukrainian lines near Avdiivka with a white"
                    + " vest tied to the barrel and gave itself up on Monday.")
            .get(0);

    assertThat(act.eventType()).isEqualTo(EventType.SURRENDER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A Wagner fighter fled to Norway on Monday and is seeking asylum there. | wagner",
        "Fifteen Ethiopian peacekeepers asked for asylum in Juba on Monday. | endf",
        "A Syrian pilot on a training mission flew to Jordan on Monday and asked for asylum there."
            + " | syrian-army",
      })
  void whoServesAStateOrForPayDesertsIt(String text, String force) {
    assertThat(News.acts(text))
        .isNotEmpty()
        .allSatisfy(
            act -> {
              assertThat(act.eventType()).isEqualTo(EventType.DESERTION);
              assertThat(act.actor().id()).isEqualTo(force);
            });
  }
}
