package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is left, and who receives. */
class PartiesTest {

  private static final LocalDate AFTER_THE_FALL_OF_KABUL = LocalDate.of(2022, 7, 1);

  @ParameterizedTest(name = "{0}: {1} > {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ten Naxals surrendered before the police in Sukma on Monday."
            + " | cpi-maoist | india-forces",
        "Ten FDLR fighters surrendered to MONUSCO in Goma on Monday. | fdlr | monusco",
        "Ten PKK members surrendered to Turkish security forces in Sirnak on Monday."
            + " | pkk | turkish-forces",
        "Ten ISIS fighters surrendered to the SDF in Raqqa on Monday. | isis | sdf",
        "Ten Taliban fighters surrendered to the army in Ghazni on Monday."
            + " | taliban | afghan-government",
        "Ten ULFA-I cadres laid down arms in Assam on Monday. | ulfa | india-forces",
        "A battalion of the Malian army went over to the MNLA in Gao on Monday."
            + " | mali-army | mnla",
        "Ten soldiers defected to the rebels in Aleppo, Syria, on Monday. | syrian-army | fsa",
        "Ten Russian soldiers surrendered to Ukrainian forces near Kherson on Monday."
            + " | russian-forces | ukraine-forces",
      })
  void knowsBothSides(String text, String actor, String recipient) {
    Mention act = News.act(text);

    assertThat(act.actor().id()).isEqualTo(actor);
    assertThat(act.recipient().id()).isEqualTo(recipient);
  }

  @Test
  void theGovernmentIsTheTalibanAfterTheFallOfKabul() {
    Mention act =
        News.act(
            AFTER_THE_FALL_OF_KABUL,
            "Ten Islamic State fighters surrendered to the Islamic Emirate in Kunar on Monday.");

    assertThat(act.actor().id()).isEqualTo("islamic-state-khorasan");
    assertThat(act.recipient().id()).isEqualTo("taliban");
  }

  @Test
  void resistanceIsFoughtAgainstTheTalibanAfterTheFallOfKabul() {
    Mention act =
        News.act(
            AFTER_THE_FALL_OF_KABUL,
            "Ten resistance fighters surrendered to the government in Panjshir on Monday.");

    assertThat(act.actor().id()).isEqualTo("nrf");
    assertThat(act.recipient().id()).isEqualTo("taliban");
  }

  @Test
  void insurgentsWithoutANameAreThoseOfTheirProvince() {
    Mention act =
        News.act("Ten insurgents surrendered to the police in Sangin, Helmand, on Monday.");

    assertThat(act.actor().id()).isEqualTo("taliban");
    assertThat(act.recipient().id()).isEqualTo("afghan-government");
  }

  @Test
  void whoGoesFromOneGroupToAnotherHasDefected() {
    Mention act =
        News.act("Ten Taliban fighters defected to the Islamic State group in Achin on Monday.");

    assertThat(act.actor().id()).isEqualTo("taliban");
    assertThat(act.recipient().id()).isEqualTo("islamic-state-khorasan");
  }

  @Test
  void keepsTheWordingOfTheArticle() {
    Mention act = News.act("Ten Naxals surrendered before the police in Sukma on Monday.");

    assertThat(act.actor().name()).isEqualTo("Communist Party of India (Maoist)");
    assertThat(act.actor().text()).isEqualTo("Ten Naxals");
    assertThat(act.recipient().text()).isEqualTo("police");
  }

  @Test
  void aFlightAbroadHasNoReceiver() {
    Mention act = News.act("Ten Venezuelan soldiers crossed the border into Colombia on Monday.");

    assertThat(act.actor().id()).isEqualTo("venezuela-army");
    assertThat(act.recipient()).isEqualTo(Party.UNKNOWN);
  }
}
