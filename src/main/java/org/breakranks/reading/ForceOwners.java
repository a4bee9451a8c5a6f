package org.breakranks.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.breakranks.lexicon.Country;
import org.breakranks.lexicon.FoldedText;
import org.breakranks.lexicon.Gazetteer;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.NameIndex;
import org.breakranks.lexicon.Place;
import org.breakranks.text.Sentence;

/** Finds the country whose force a phrase names: "Syrian", "Congo's", "the Kabul". */
final class ForceOwners {

  private final Lexicon lexicon;
  private final WordKinds<ForceWord> words;

  ForceOwners(Lexicon lexicon, WordKinds<ForceWord> words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** The country that a phrase begins with, and the token behind it. */
  record Owner(Country country, int end, boolean capital) {}

  /** Whose force a phrase that begins at {@code token} may name. */
  List<Owner> at(Sentence sentence, ActorReader.Scene scene, int token) {
    FoldedText text = scene.text();
    StoryCountry story = scene.story();
    List<Owner> owners = new ArrayList<>(1);
    int from = text.first(token);
    List<NameIndex.Hit> people = lexicon.countries().demonyms().at(text, from);
    for (NameIndex.Hit hit : people) {
      int end = text.token(hit.to() - 1) + 1;
      if (hit.to() == text.end(end - 1)) {
        Country likeliest = null;
        for (int position : hit.payloads()) {
          Country country = lexicon.countries().all().get(position);
          if (likeliest == null || story.weight(country.iso2()) > story.weight(likeliest.iso2())) {
            likeliest = country;
          }
        }
        owners.add(new Owner(likeliest, end, false));
      }
    }
    for (Gazetteer.Hit hit : lexicon.gazetteer().at(text, from)) {
      stateAt(sentence, text, hit).ifPresent(owners::add);
    }
    return owners;
  }

  /** The state named at {@code token}; in "in Mali soldiers said" it is a place and no state. */
  private Optional<Owner> stateAt(Sentence sentence, FoldedText text, Gazetteer.Hit hit) {
    boolean owned = isOwned(sentence, text.token(hit.to() - 1) + 1);
    int before = text.token(hit.from()) - 1;
    if (!owned && words.isAt(sentence, before, ForceWord.PREPOSITION)) {
      return Optional.empty();
    }
    return stateNamed(sentence, text, hit)
        .map(owner -> owned ? new Owner(owner.country(), owner.end() + 1, owner.capital()) : owner);
  }

  /** The state that a name found in the text means, if it means one. */
  Optional<Owner> stateNamed(Sentence sentence, FoldedText text, Gazetteer.Hit hit) {
    int token = text.token(hit.to() - 1);
    int end = token + 1;
    if (hit.to() != text.end(token)) {
      return Optional.empty();
    }
    for (Gazetteer.Candidate candidate : hit.candidates()) {
      Place place = candidate.place();
      Optional<Country> country = lexicon.countries().of(place.iso2());
      boolean state = place.kind() == Place.Kind.COUNTRY;
      boolean written = !candidate.acronym() || Casing.isUpper(sentence.token(token));
      if (written && country.isPresent() && (state || place.isCapital())) {
        return Optional.of(new Owner(country.get(), end, !state));
      }
    }
    return Optional.empty();
  }

  static boolean isOwned(Sentence sentence, int at) {
    return at < sentence.size() && sentence.token(at).lower().equals("'s");
  }
}
