package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everyday words that tell of an act only beside another one of the article. */
class CompanionsTest {

  private static final String SURRENDER =
      "Nine NPA rebels surrendered to the army in Las Navas, Northern Samar, on Monday. ";
  private static final String FLIGHT =
      "Twenty Syrian soldiers deserted and fled across the border into Turkey on Monday. ";

  @Test
  void readsOthersWhoCameAsThoseBeforeThem() {
    assertThat(
            News.acts(
                SURRENDER
                    + "A squad leader and his two companions came down in Jipapad on Tuesday."))
        .extracting(act -> act.people().best(), act -> act.actor().text(), Mention::rule)
        .containsExactly(
            tuple(9, "Nine NPA rebels", "surrender/asserted"),
            tuple(3, "A squad leader", "further-arrival/following"));
  }

  @Test
  void isLessSureOfThem() {
    assertThat(News.acts(SURRENDER + "Six more turned up in Jipapad on Tuesday."))
        .extracting(Mention::confidence)
        .isSortedAccordingTo((one, two) -> Double.compare(two, one))
        .doesNotHaveDuplicates();
  }

  @Test
  void readsSoldiersWhoVanishAsDesertersBesideDeserters() {
    assertThat(News.acts(FLIGHT + "Another seven disappeared on Tuesday."))
        .extracting(act -> act.people().best(), Mention::eventType)
        .contains(tuple(7, EventType.DESERTION));
  }

  @Test
  void readsSoldiersWhoComeToAnotherCountryAsDeserters() {
    assertThat(
            News.acts(
                FLIGHT + "Five soldiers reported to the gendarmes in Reyhanli, Turkey, on Friday."))
        .extracting(Mention::eventType)
        .containsOnly(EventType.DESERTION);
  }

  @Test
  void readsThoseWhoJoinTheMovementAsOfTheOtherSide() {
    assertThat(
            News.acts(
                "Forty RSF fighters surrendered to the Sudanese army in Kosti on Monday. A police"
                    + " lieutenant and eleven constables joined the movement on Friday."))
        .extracting(act -> act.people().best(), Mention::eventType, act -> act.recipient().id())
        .contains(tuple(12, EventType.DEFECTION, "rsf"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two hundred soldiers arrived in Jipapad on Tuesday to reinforce the battalion.",
        "Three others went to the hospital in Catarman on Tuesday.",
        "Four of them came from Jipapad.",
        "Six others did not come on Tuesday.",
        "Seven villagers arrived in Catarman on Tuesday.",
        "Twelve left the town on Tuesday.",
        "The rebels came down in Jipapad."
      })
  void readsNoActInWhatOthersDoOtherwise(String sentence) {
    assertThat(News.acts(SURRENDER + sentence))
        .extracting(Mention::rule)
        .containsOnly("surrender/asserted");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A squad leader and his two companions came down in Jipapad on Tuesday.",
        "Sixteen soldiers walked off the ridge in February.",
        "Six more turned up in Marja on Tuesday, without weapons."
      })
  void readsNothingWhereNoActWasTold(String sentence) {
    assertThat(News.mentions(sentence)).isEmpty();
  }
}
