package org.breakranks.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.breakranks.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class SegmenterTest {

  private final Segmenter segmenter = Lexicon.bundled().segmenter();

  @Test
  void abbreviationsDoNotCutASentence() {
    assertThat(
            sentences(
                "It was the army's, said Lt. Col. Martin O'Donnell of the U.S. Army. He left."))
        .containsExactly(
            "It was the army's, said Lt. Col. Martin O'Donnell of the U.S. Army.", "He left.");
  }

  @Test
  void anAbbreviationEndsASentenceWhenTheNextBegins() {
    assertThat(sentences("They flew to the U.S. The rest stayed until 5 p.m. In Kabul it rained."))
        .containsExactly(
            "They flew to the U.S.", "The rest stayed until 5 p.m.", "In Kabul it rained.");
  }

  @Test
  void aMonthIsNotTheEndBeforeADay() {
    assertThat(sentences("They came on Nov. 7 and on Dec. 8. Others came in Nov. Nobody knew."))
        .containsExactly(
            "They came on Nov. 7 and on Dec. 8.", "Others came in Nov.", "Nobody knew.");
  }

  @Test
  void closingQuotesBelongToTheSentenceBefore() {
    assertThat(sentences("\"They gave up.\" The mayor smiled. \"Good,\" he said."))
        .containsExactly("\"They gave up.\"", "The mayor smiled.", "\"Good,\" he said.");
  }

  @Test
  void headlinesAndListItemsStandAlone() {
    assertThat(
            sentences(
                "Fighters give up in Kot\n\nTen men came. It was dawn.\n\nMost read:\n1. Rain\n2. Snow"))
        .containsExactly(
            "Fighters give up in Kot",
            "Ten men came.",
            "It was dawn.",
            "Most read:",
            "1. Rain",
            "2. Snow");
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    String wrapped =
        """
        Ten fighters laid down their arms in the district of
        Achin on Tuesday, the governor said in Jalalabad. The
        Taliban had no comment and the army was not reached.
        """;
    assertThat(sentences(wrapped)).hasSize(2).first().asString().contains("of\nAchin");
  }

  @Test
  void aLostBlankAfterAFullStopIsSeen() {
    assertThat(sentences("It reduced its numbers.Dozens gave up.")).hasSize(2);
  }

  @Test
  void tokensKeepNumbersNamesAndAbbreviationsWhole() {
    assertThat(
            words(
                "Forty-four of the U.S. Army's 1,037 men, Lt. O'Donnell's AK-47, didn't move at 5 p.m."))
        .containsExactly(
            "Forty-four",
            "of",
            "the",
            "U.S.",
            "Army",
            "'s",
            "1,037",
            "men",
            ",",
            "Lt.",
            "O'Donnell",
            "'s",
            "AK-47",
            ",",
            "didn't",
            "move",
            "at",
            "5",
            "p.m.");
  }

  @Test
  void spansLieInTheText() {
    String text = "One. Two!\nThree (3)? \"Four\"";
    for (Sentence sentence : segmenter.sentences(text)) {
      assertThat(sentence.span().of(text)).isEqualTo(sentence.text());
      for (Token token : sentence.tokens()) {
        assertThat(token.span().of(text)).isEqualTo(token.text());
        assertThat(sentence.span().contains(token.span())).isTrue();
      }
    }
  }

  private List<String> sentences(String text) {
    return segmenter.sentences(text).stream().map(Sentence::text).toList();
  }

  private List<String> words(String text) {
    return segmenter.tokens(text, new Span(0, text.length())).stream().map(Token::text).toList();
  }
}
