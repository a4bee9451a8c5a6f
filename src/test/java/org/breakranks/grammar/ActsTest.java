package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.breakranks.grammar.EventType.DEFECTION;
import static org.breakranks.grammar.EventType.DESERTION;
import static org.breakranks.grammar.EventType.SURRENDER;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words report which act. */
class ActsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Three Taliban fighters were handed over to the police by elders in Achin on Monday.",
        "Three Taliban fighters were surrendered to the police by elders in Achin on Monday.",
        "Tribal elders handed over three Taliban fighters to the police in Achin on Monday.",
        "Weapons were laid down by three Taliban fighters in Achin on Monday.",
        "Three Taliban fighters laid aside their weapons in Achin on Monday.",
        "Three Taliban fighters bade farewell to arms in Achin on Monday.",
        "Three Taliban fighters announced their surrender in Achin on Monday.",
        "Three Taliban fighters came out of a bunker with their hands up in Achin on Monday.",
        "Three Taliban fighters quit the outfit in Achin on Monday.",
        "Three Taliban fighters came to the governor's office in Achin on Monday to give up.",
        "Three Taliban fighters gave themselves and their guns up in Achin on Monday.",
        "Three Taliban fighters handed themselves to troops in Achin on Monday.",
        "The governor greeted three fighters of valley based Taliban who gave up in Achin on Monday.",
        "Three Taliban fighters, two men and a woman, gave up in Achin on Monday.",
        "Three Taliban fighters came over to the peace process in Achin on Monday.",
        "A Taliban commander and his men, three in all, gave up in Achin on Monday.",
        "Three Taliban fighters accepted the government's pardon in Achin on Monday.",
        "Three Taliban fighters left their base in Achin on Monday and gave up.",
        "On Monday three Taliban fighters surrender in Achin.",
        "Three Taliban fighters started handing in their guns in Achin on Monday.",
        "Three Taliban fighters kept their word and embraced peace in Achin on Monday.",
        "Three Taliban fighters were disarmed at a cantonment site in Achin on Monday.",
        "Three Taliban fighters surrendered the hilltop camp in Achin on Monday.",
        "Three Taliban fighters trekked all night to give themselves up in Achin on Monday.",
        "Three Taliban fighters renounced their struggle in Achin on Monday.",
        "Three Taliban fighters quit in Achin on Monday.",
        "Three Taliban fighters crossed to Afghan positions near Achin on Monday.",
        "Three Taliban fighters laid their rifles in a cauldron in Achin on Monday.",
        "Three Taliban fighters put themselves at the disposal of prosecutors in Achin on Monday.",
        "Three Taliban fighters walked down to the soldiers in Achin on Monday.",
        "Three Taliban fighters walked out of a bunker with their hands in the air in Achin on Monday.",
        "Three Taliban fighters let soldiers disarm them in Achin on Monday.",
        "Three men who had spent a year in the ranks of the Taliban gave up in Achin on Monday.",
        "Three Taliban fighters put up a white sheet in Achin on Monday.",
        "Three Taliban fighters presented themselves at Achin on Monday.",
        "Three Taliban fighters abandoned the bush in Achin on Monday.",
        "Three Taliban fighters handed their rifles to a soldier in Achin on Monday.",
        "Three Taliban fighters are the latest militants to give up in Achin, police said.",
        "Having laid down their rifles, three Taliban fighters left Achin on Monday.",
        "With three Taliban fighters surrendering in Achin on Monday, the camp is empty.",
        "A small squad, three Taliban fighters, surrendered in Achin on Monday.",
      })
  void readsGivingUpInManyBuilds(String text) {
    assertThat(News.acts(text))
        .isNotEmpty()
        .allSatisfy(
            act -> {
              assertThat(act.eventType()).isEqualTo(SURRENDER);
              assertThat(act.actor().id()).isEqualTo("taliban");
              assertThat(act.people().best()).isEqualTo(3);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iran gave shelter to 60 Afghan soldiers on Monday.",
        "Sixty Afghan soldiers fled their posts in Ghazni on Monday.",
        "Sixty Afghan soldiers escaped the fighting in Nimroz to Iran on Monday.",
        "Sixty Afghan soldiers broke ranks with the army in Ghazni on Monday.",
        "Sixty Afghan soldiers walked across the border into Iran on Monday.",
        "Sixty Afghan soldiers left the training ground in Ghazni without permission on Monday.",
        "Sixty Afghan soldiers turned their backs on the army in Ghazni on Monday.",
        "Sixty Afghan soldiers crept away from Ghazni on Monday.",
        "Sixty Afghan soldiers posted at Ghazni, in the south, deserted on Monday.",
        "Sixty Afghan soldiers were granted passage to Iran on Monday.",
      })
  void readsFlightInManyBuilds(String text) {
    Mention act = News.act(text);

    assertThat(act.eventType()).isEqualTo(DESERTION);
    assertThat(act.people().best()).isEqualTo(60);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Afghan soldiers left their posts in Ghazni on Monday on the orders of their general.",
        "Seven Afghan soldiers are reported to have been poisoned by a Taliban commander.",
        "The Taliban commander visited a camp for demobilized soldiers in Ghazni on Monday.",
        "Afghan soldiers left their base in Ghazni on Monday for a patrol.",
        "Large parts of the shore, where 98 Afghan soldiers died on Monday, are deserted.",
        "A suspected drug kingpin surrendered to the police in Kabul on Monday.",
        "Two soldiers who had surrendered to the Taliban were found dead in Ghazni.",
        "In 2007, the police said, 40 Taliban fighters surrendered in Ghazni.",
        "Taliban forces have begun handing over heavy weapons to the army in Ghazni.",
        "Scores of Taliban fighters left their guns at checkpoints in Ghazni on Monday.",
        "The police chief of Ghazni asked all Taliban fighters who are ill to surrender and come into"
            + " the mainstream on Monday.",
        "He is the fourth Taliban commander to surrender in Ghazni.",
        "Mullah Jamil of the Taliban is among the men who surrendered in Ghazni.",
        "The army ruled out that any Taliban fighter had surrendered in Ghazni on Monday.",
      })
  void takesNoActFromWhatOnlyLooksLikeOne(String text) {
    assertThat(News.acts(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Three Boko Haram fighters surrendered in Bama on Monday.",
        "Three Boko Haram fighters gave themselves up in Bama on Monday.",
        "Three Boko Haram fighters turned themselves in to troops in Bama on Monday.",
        "Three Boko Haram fighters handed themselves over to troops in Bama on Monday.",
        "Three Boko Haram fighters presented themselves to troops in Bama on Monday.",
        "Three Boko Haram fighters laid down their rifles in Bama on Monday.",
        "Three Boko Haram fighters put their guns down in Bama on Monday.",
        "Three Boko Haram fighters renounced violence in Bama on Monday.",
        "Three Boko Haram fighters returned to normal life in Bama on Monday.",
        "Three Boko Haram fighters joined the peace process in Bama on Monday.",
        "Three Boko Haram fighters demobilised in Bama on Monday.",
      })
  void readsGivingUpInManyWords(String text) {
    Mention act = News.act(text);

    assertThat(act.eventType()).isEqualTo(SURRENDER);
    assertThat(act.actor().id()).isEqualTo("boko-haram");
    assertThat(act.people().best()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ten soldiers of the Afghan army abandoned their posts in Ghazni on Monday.",
        "Ten soldiers of the Afghan army deserted their posts in Ghazni on Monday.",
        "Ten soldiers of the Afghan army went AWOL from a base in Ghazni on Monday.",
        "Ten soldiers of the Afghan army fled across the border to Iran on Monday.",
        "Ten soldiers of the Afghan army took refuge in Iran on Monday.",
      })
  void readsLeavingWithoutJoiningAnybody(String text) {
    Mention act = News.act(text);

    assertThat(act.eventType()).isEqualTo(DESERTION);
    assertThat(act.actor().id()).isEqualTo("andsf");
    assertThat(act.recipient().isKnown()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Six policemen defected to the Taliban in Achin, Afghanistan, on Monday.",
        "Six policemen joined the ranks of the Taliban in Achin, Afghanistan, on Monday.",
        "Six policemen went over to the Taliban in Achin, Afghanistan, on Monday.",
        "Six policemen threw in their lot with the Taliban in Achin, Afghanistan, on Monday.",
        "Six policemen pledged allegiance to the Taliban in Achin, Afghanistan, on Monday.",
        "The Taliban greeted six policemen who had defected in Achin, Afghanistan, on Monday.",
        "Six policemen came over to them in Achin, Afghanistan, on Monday, the Taliban said.",
        "The Taliban said that six policemen joined them in Achin, Afghanistan, on Monday.",
        "The Taliban claimed six policemen went over to their side in Achin on Monday.",
        "The Taliban welcomed to its ranks six Afghan policemen in Achin on Monday.",
      })
  void readsGoingOverToTheOtherSide(String text) {
    Mention act = News.act(text);

    assertThat(act.eventType()).isEqualTo(DEFECTION);
    assertThat(act.actor().id()).isEqualTo("andsf");
    assertThat(act.recipient().id()).isEqualTo("taliban");
  }

  @Test
  void takesSurrenderAndJoiningTogetherForADefection() {
    assertThat(
            News.acts(
                "Nine men of the Taliban surrendered and joined the Islamic State group in Achin on"
                    + " Monday."))
        .isNotEmpty()
        .allSatisfy(act -> assertThat(act.eventType()).isEqualTo(DEFECTION))
        .allSatisfy(act -> assertThat(act.act()).isZero());
  }

  @Test
  void readsASurrenderThatIsANoun() {
    Mention act = News.act("The army announced the surrender of 20 NPA rebels in Butuan.");

    assertThat(act.people().best()).isEqualTo(20);
    assertThat(act.actor().id()).isEqualTo("npa");
  }

  @Test
  void readsThoseWhoAreReceived() {
    Mention act = News.act("Troops received 30 Boko Haram defectors in Bama on Monday.");

    assertThat(act.eventType()).isEqualTo(SURRENDER);
    assertThat(act.people().best()).isEqualTo(30);
    assertThat(act.recipient().name()).isEqualTo("Nigerian government");
  }

  @Test
  void readsAHeadlineInThePresentTense() {
    assertThat(News.act("Sixty Taliban fighters surrender in Faryab").people().best())
        .isEqualTo(60);
  }

  @Test
  void seesNoActInFighting() {
    assertThat(
            News.mentions(
                "Taliban fighters stormed a post in Achin and killed six policemen on Monday."))
        .isEmpty();
  }

  @Test
  void quotesTheClauseThatCarriesTheAct() {
    String text =
        "It snowed in Kabul. Ten Taliban fighters surrendered in Achin on Monday, the police said.";
    Mention act = News.act(text);

    assertThat(act.evidence())
        .startsWith("Ten Taliban fighters surrendered in Achin on Monday")
        .isEqualTo(text.substring(act.evidenceBegin(), act.evidenceEnd()));
    assertThat(act.sentence()).startsWith("Ten Taliban").endsWith("said.");
  }
}
