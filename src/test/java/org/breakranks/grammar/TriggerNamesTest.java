package org.breakranks.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.LexiconException;
import org.breakranks.lexicon.Table;
import org.breakranks.lexicon.WordClasses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of the lexicon that speak of other rows. */
class TriggerNamesTest {

  private static final Lexicon LEXICON = Lexicon.bundled();
  private static final WordClasses WORDS = WordClasses.from(LEXICON.table("words"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "transitive",
        "state-only",
        "side-changing",
        "leaving-outfit",
        "oath",
        "handing",
        "absence",
        "getting-away",
        "going-home",
        "being-gone",
        "crossing-over",
        "absence-unbidden",
      })
  void classesOfTriggersNameTriggers(String wordClass) {
    Set<String> triggers =
        LEXICON.table("triggers").rows().stream()
            .map(row -> row.required("name"))
            .collect(Collectors.toSet());

    assertThat(triggers).containsAll(WORDS.entries(wordClass));
  }

  @Test
  void noClassOfWordsIsWrittenTwice() {
    assertThat(LEXICON.table("words").rows().stream().map(row -> row.required("class")))
        .doesNotHaveDuplicates();
  }

  @Test
  void aNounThatCouldNeverBeReadIsRefused() {
    Table table =
        Table.read(
            "person_nouns.tsv", "noun\tnumber\tclass\tarmed\tsize\nhome guard\tsg\tsoldier\tyes\n");

    assertThatThrownBy(() -> Nouns.from(table, WORDS, LEXICON.countries()))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining("person_nouns.tsv, line 2, column \"noun\"");
  }
}
