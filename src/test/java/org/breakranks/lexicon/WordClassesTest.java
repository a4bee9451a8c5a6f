package org.breakranks.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.breakranks.text.Sentence;
import org.breakranks.text.Span;
import org.breakranks.text.Token;
import org.junit.jupiter.api.Test;

class WordClassesTest {

  private static final WordClasses WORDS = WordClasses.from(Lexicon.bundled().table("words"));

  private static Sentence sentence(String text) {
    List<Token> tokens = Arrays.stream(text.split(" ", -1)).map(it -> Token.of(it, 0)).toList();
    return new Sentence(new Span(0, text.length()), text, tokens, 0);
  }

  @Test
  void findsEveryEntryOfEveryClassWhereItStands() {
    Lexicon.bundled().table("words").rows().stream()
        .map(row -> row.required("class"))
        .distinct()
        .forEach(
            name ->
                assertThat(WORDS.entries(name))
                    .allSatisfy(
                        entry -> {
                          Sentence sentence = sentence("Xyzzy " + entry + " xyzzy");
                          int end = WORDS.match(name, sentence, 1);
                          assertThat(WORDS.find(name, sentence, 0, sentence.size())).isEqualTo(1);
                          assertThat(end).isEqualTo(sentence.size() - 1);
                        }));
  }

  @Test
  void findsNothingInWordsOfNoClass() {
    assertThat(WORDS.find("arms", sentence("Xyzzy xyzzy"), 0, 2)).isEqualTo(-1);
    assertThat(WORDS.find("arms", sentence("rifles xyzzy"), 1, 2)).isEqualTo(-1);
    assertThat(WORDS.match("arms", sentence("rifles"), 1)).isEqualTo(-1);
  }

  @Test
  void saysWhichClassIsMissing() {
    Sentence sentence = sentence("rifles");

    assertThatThrownBy(() -> WORDS.find("no-such", sentence, 0, 1))
        .hasMessage("words.tsv: expected a class \"no-such\", got none");
    assertThatThrownBy(() -> WORDS.is("no-such", "rifles"))
        .hasMessage("words.tsv: expected a class \"no-such\", got none");
  }
}
