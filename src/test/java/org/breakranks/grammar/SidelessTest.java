package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acts that lack nothing but the side that receives. */
class SidelessTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "own-side | Nine Taliban fighters went over to the Taliban in Achin on Monday.",
        "no-side | They had been joined by 2,000 supporters in Achin on Monday.",
        "no-recipient | Two pilots were reported to have flown their jets to Malta on Monday.",
        "no-other-side | Ten Afghan soldiers surrendered in Achin on Monday.",
        "no-sign-of-leaving | Nine Afghan soldiers walked into the army camp in Achin on Monday.",
        "no-leavers | Many of the soldiers had received no food or ammunition for days.",
      })
  void knowsTheRulesThatMissASide(String rule, String text) {
    assertThat(News.mentions(text))
        .extracting(Mention::rule)
        .singleElement()
        .asString()
        .endsWith("/" + rule);
    assertThat(Sideless.is(new Verdict(Status.UNRESOLVED, rule))).isTrue();
  }
}
