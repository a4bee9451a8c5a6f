package org.breakranks.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TracesTest {

  private static Sentence sentence(String... words) {
    List<Token> tokens =
        IntStream.range(0, words.length).mapToObj(i -> Token.of(words[i], i)).toList();
    return new Sentence(new Span(0, 1), "-", tokens, 0);
  }

  @Test
  void everyWordOfASentenceLeavesItsTrace() {
    for (int i = 0; i < 2_000; i++) {
      String word = "word" + i;
      Traces traces = sentence("Some", "Word" + i, ".").traces();

      assertThat(Traces.of(Set.of(word)).meet(traces)).isTrue();
      assertThat(Traces.of(Set.of("another", word)).meet(traces)).isTrue();
    }
  }

  @Test
  void hardlyAnyOtherWordSeemsToStandInAShortSentence() {
    Traces traces = sentence("They", "gave", "up", ".").traces();

    long met =
        IntStream.range(0, 10_000).filter(i -> Traces.of(Set.of("other" + i)).meet(traces)).count();

    assertThat(met).isLessThan(10_000 / 20);
  }

  @Test
  void nothingStandsInASentenceWithoutWords() {
    assertThat(Traces.of(Set.of("up")).meet(sentence().traces())).isFalse();
    assertThat(Traces.of(Set.of()).meet(sentence("up").traces())).isFalse();
  }
}
