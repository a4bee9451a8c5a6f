package org.breakranks.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.text.Sentence;

class PlaceAndActorProperties {

  private static final Lexicon LEXICON = Lexicon.bundled();
  private static final PlaceReader PLACES = PlaceReader.of(LEXICON);
  private static final ActorReader ACTORS = ActorReader.of(LEXICON);

  @Property(tries = 500)
  void readsAnyTextWithoutFailing(@ForAll String text) {
    holds(Sentences.of(text));
  }

  @Property(tries = 3000)
  void readsAnyChainOfNamesAndCues(@ForAll("names") String text) {
    holds(Sentences.of(text));
  }

  private static void holds(Sentence sentence) {
    StoryCountry story = StoryCountry.of(LEXICON, List.of(sentence), sentence.text());
    int last = 0;
    for (PlaceMention place : PLACES.read(sentence, story)) {
      assertThat(place.from()).isGreaterThanOrEqualTo(last);
      assertThat(place.to()).isLessThanOrEqualTo(sentence.size());
      assertThat(place.text()).isEqualTo(sentence.text(place.from(), place.to()));
      assertThat(place.place() != null || place.name() != null).isTrue();
      last = place.to();
    }
    last = 0;
    for (ActorMention actor : ACTORS.read(sentence, story, LocalDate.of(2020, 1, 1))) {
      assertThat(actor.from()).isGreaterThanOrEqualTo(last);
      assertThat(actor.to()).isLessThanOrEqualTo(sentence.size());
      assertThat(actor.text()).isEqualTo(sentence.text(actor.from(), actor.to()));
      assertThat(actor.actor().name()).isNotBlank();
      last = actor.to();
    }
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
            ("Achin Nangarhar Kunduz Herat Kabul Kot Spin Ghar Nawa Jalalabad Bama Borno Chad Lake"
                    + " Khost wa Fereng Zarghun San Luis Agusan del Sur Mosul Tal Afar Deir al-Zor"
                    + " district districts province provinces city town of the in at from to near"
                    + " eastern northern remote capital provincial state region valley and or , ( )"
                    + " 's ' / - . : \" Afghanistan Afghan Syrian Nigeria Pakistan US U.S. IS ISIS"
                    + " Taliban Taliban-led anti-Taliban ex-Taliban Boko Haram Islamic State army"
                    + " police soldiers rebels insurgents former Army Front Liberation Force Mullah"
                    + " Gen. governor spokesman said residents active operated 12 201st a KABUL -")
                .split(" "))
        .list()
        .ofMaxSize(14)
        .map(words -> String.join(" ", words));
  }
}
