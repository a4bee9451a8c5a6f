package org.breakranks.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TokensTest {

  private static final List<Token> WORDS = List.of(Token.of("They", 0), Token.of("left", 5));

  @Test
  void areCutOnceAndOnlyWhenAskedFor() {
    AtomicInteger cuts = new AtomicInteger();
    Tokens tokens =
        Tokens.later(
            () -> {
              cuts.incrementAndGet();
              return WORDS;
            });

    assertThat(cuts).hasValue(0);
    assertThat(tokens).hasSize(2);
    assertThat(tokens.get(1)).isEqualTo(WORDS.get(1));
    assertThat(cuts).hasValue(1);
  }

  @Test
  void areAListLikeAnyOther() {
    Tokens tokens = Tokens.of(WORDS);

    assertThat(tokens).isEqualTo(WORDS).hasSameHashCodeAs(WORDS).containsExactlyElementsOf(WORDS);
    assertThatThrownBy(() -> Tokens.of(List.of()).iterator().next())
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void stayAsTheyWereWhenTheListTheyCameFromChanges() {
    List<Token> changing = new ArrayList<>(WORDS);
    Tokens tokens = Tokens.of(changing);

    changing.clear();

    assertThat(tokens).containsExactlyElementsOf(WORDS);
    assertThat(Tokens.of(tokens)).isSameAs(tokens);
  }
}
