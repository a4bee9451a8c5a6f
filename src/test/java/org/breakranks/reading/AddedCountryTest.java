package org.breakranks.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.LexiconSource;
import org.breakranks.text.Sentence;
import org.junit.jupiter.api.Test;

/** A country made up for this test, added as {@code docs/add-a-country.md} tells. */
class AddedCountryTest {

  private static final String[] TABLES = {
    "places.tsv", "demonyms.tsv", "actors.tsv", "actor_aliases.tsv", "regional_insurgents.tsv"
  };
  private static final LocalDate DATE = LocalDate.of(2022, 5, 3);
  private static final String TEXT =
      """
      TORVAGRAD - Nine Red Plough men surrendered to Zubrovian soldiers in Hernholm district \
      on Tuesday, the army said.

      The guerrillas walked to the provincial capital of Torva. Three rebels came from Velm.""";

  @Test
  void readsAnAddedCountryByDataAlone() throws IOException {
    assertThat(read(source(AddedCountryTest::keep)))
        .containsExactly(
            "TORVAGRAD = Torvagrad, Torva, Zubrovia",
            "Hernholm district = Hernholm, Torva, Zubrovia",
            "provincial capital of Torva = Torvagrad, Torva, Zubrovia",
            "Velm = Velm, Velm, Zubrovia",
            "Red Plough = Red Plough Front > Red Plough Front",
            "Zubrovian soldiers = Zubrovian Royal Guard > Zubrovian government",
            "army = Zubrovian Royal Guard > Zubrovian government",
            "guerrillas = Red Plough Front > Red Plough Front",
            "rebels = Red Plough Front > Red Plough Front");
  }

  @Test
  void readsTheSameFromRowsInAnyOrder() throws IOException {
    assertThat(read(source(Collections::reverse))).isEqualTo(read(source(AddedCountryTest::keep)));
    assertThat(source(Collections::reverse).fingerprint())
        .isEqualTo(source(AddedCountryTest::keep).fingerprint());
  }

  @Test
  void leavesTheBundledWorldAsItWas() throws IOException {
    Lexicon added = Lexicon.load(source(AddedCountryTest::keep));

    assertThat(added.gazetteer().named("Kunduz"))
        .isEqualTo(Lexicon.bundled().gazetteer().named("Kunduz"));
    assertThat(Lexicon.bundled().gazetteer().named("Zubrovia")).isEmpty();
  }

  private static List<String> read(LexiconSource source) {
    Lexicon lexicon = Lexicon.load(source);
    List<Sentence> sentences = Sentences.in(TEXT);
    StoryCountry story = StoryCountry.of(lexicon, sentences, null);
    List<String> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (PlaceMention place : PlaceReader.of(lexicon).read(sentence, story)) {
        found.add(
            "%s = %s, %s, %s"
                .formatted(
                    place.text(),
                    place.place().name(),
                    place.place().admin1(),
                    place.place().country()));
      }
    }
    for (Sentence sentence : sentences) {
      for (ActorMention actor : ActorReader.of(lexicon).read(sentence, story, DATE)) {
        found.add(
            "%s = %s > %s"
                .formatted(
                    actor.text(),
                    actor.actor().name(),
                    lexicon.actors().asRecipient(actor.actor(), DATE).name()));
      }
    }
    return found;
  }

  private static LexiconSource source(Consumer<List<String>> order) throws IOException {
    LexiconSource source = LexiconSource.bundled();
    for (String table : TABLES) {
      List<String> lines = new ArrayList<>(content(table).lines().toList());
      order.accept(lines.subList(1, lines.size()));
      source = source.with(table, String.join("\n", lines));
    }
    return source;
  }

  private static void keep(List<String> rows) {
    assertThat(rows).isNotEmpty();
  }

  private static String content(String table) throws IOException {
    try (InputStream in = AddedCountryTest.class.getResourceAsStream("/added-country/" + table)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
