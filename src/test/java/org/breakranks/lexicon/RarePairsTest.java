package org.breakranks.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RarePairsTest {

  @Test
  void knowsEveryPairAndNoOther() {
    Map<String, Map<String, Integer>> numbers = new HashMap<>();
    for (int i = 0; i < 3_000; i++) {
      numbers.computeIfAbsent("kind" + i % 7, kind -> new HashMap<>()).put("word" + i, i);
    }

    RarePairs<Integer> pairs = RarePairs.of(numbers);

    for (int i = 0; i < 3_000; i++) {
      assertThat(pairs.get("kind" + i % 7, "word" + i)).isEqualTo(i);
      assertThat(pairs.get("kind" + (i + 1) % 7, "word" + i)).isNull();
      assertThat(pairs.get("kind" + i % 7, "words" + i)).isNull();
    }
  }

  @Test
  void tellsPairsOfOneHashApart() {
    RarePairs<Integer> pairs = RarePairs.of(Map.of("BB", Map.of("Aa", 1), "Aa", Map.of("BB", 2)));

    assertThat(pairs.get("BB", "Aa")).isEqualTo(1);
    assertThat(pairs.get("Aa", "BB")).isEqualTo(2);
    assertThat(pairs.get("Aa", "Aa")).isNull();
    assertThat(pairs.get("BB", "BB")).isNull();
  }

  @Test
  void canBeEmpty() {
    assertThat(RarePairs.of(Map.of()).get("kind", "word")).isNull();
  }
}
