package org.breakranks.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RareWordsTest {

  @Test
  void knowsEachOfItsWordsAndNoOther() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int number = 0; number < 5_000; number++) {
      numbers.put("word" + number, number);
    }

    RareWords<Integer> words = RareWords.of(numbers);

    assertThat(words.words()).isEqualTo(numbers.keySet());
    numbers.forEach((word, number) -> assertThat(words.get(word)).isEqualTo(number));
    for (int number = 0; number < 5_000; number++) {
      assertThat(words.has("other" + number)).isFalse();
    }
  }

  @Test
  void tellsWordsOfOneHashApart() {
    RareWords<Integer> words = RareWords.of(Map.of("AaAa", 1, "BBBB", 2));

    assertThat(words.get("AaAa")).isEqualTo(1);
    assertThat(words.get("BBBB")).isEqualTo(2);
    assertThat(words.get("AaBB")).isNull();
  }

  @Test
  void knowsNothingWhenItIsEmpty() {
    assertThat(RareWords.of(Map.of()).get("word")).isNull();
  }
}
