package org.breakranks.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.text.Sentence;
import org.breakranks.text.Token;
import org.junit.jupiter.api.Test;

class ActorTokensTest {

  private static final Lexicon LEXICON = Lexicon.bundled();
  private static final ActorReader ACTORS = ActorReader.of(LEXICON);

  private static List<String> held(String text) {
    Sentence sentence = Sentences.of(text);
    StoryCountry story = StoryCountry.of(LEXICON, List.of(sentence), null);
    ActorTokens taken = new ActorTokens(ACTORS, Written.of(sentence), story);
    return IntStream.range(0, sentence.size())
        .filter(taken::hold)
        .mapToObj(sentence::token)
        .map(Token::text)
        .toList();
  }

  @Test
  void holdTheWordsOfANameOfAGroup() {
    assertThat(held("Ten Islamic State gunmen left Achin in Afghanistan."))
        .contains("Islamic", "State")
        .doesNotContain("Ten", "left", "Achin", "in", "Afghanistan", ".");
  }

  @Test
  void holdNothingWhereNoGroupIsNamed() {
    assertThat(held("Ten men left Achin in Afghanistan.")).isEmpty();
  }

  @Test
  void leaveToThePoliceTheNameOfTheirTown() {
    assertThat(held("Gadchiroli police in India met ten men.")).doesNotContain("Gadchiroli");
  }
}
