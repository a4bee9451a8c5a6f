package org.breakranks.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.breakranks.lexicon.Actor;
import org.breakranks.lexicon.Country;
import org.breakranks.lexicon.FoldedText;
import org.breakranks.lexicon.Gazetteer;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.NameIndex;
import org.breakranks.lexicon.Place;
import org.breakranks.text.Sentence;

/**
 * Reads forces named by their country: "Syrian soldiers", "Afghan border police", "Congo's army",
 * "the Kabul administration", "Chadian rebels".
 */
final class ForcePhrases {

  private final Lexicon lexicon;
  private final WordKinds<ForceWord> words;

  ForcePhrases(Lexicon lexicon, WordKinds<ForceWord> words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** The country that a phrase begins with, and the token behind it. */
  private record Owner(Country country, int end, boolean capital) {}

  /** The noun that ends a phrase: its kind, and the token behind it. */
  private record Head(ForceWord kind, int begin, int end) {}

  /** The phrase that begins at {@code token}, or null. */
  ActorMention at(Sentence sentence, ActorReader.Scene scene, int token) {
    for (Owner owner : owners(sentence, scene, token)) {
      Head head = head(sentence, owner.end(), owner.capital());
      if (head != null) {
        Actor actor = actor(sentence, owner.country(), head, day(owner.country(), scene));
        String wording = sentence.text(token, head.end());
        return new ActorMention(
            token, head.end(), actor, List.of(), wording, ActorMention.Kind.COMPOSED);
      }
    }
    return null;
  }

  private static LocalDate day(Country country, ActorReader.Scene scene) {
    return scene.date() != null ? scene.date() : scene.story().era(country.iso2());
  }

  private List<Owner> owners(Sentence sentence, ActorReader.Scene scene, int token) {
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
    int token = text.token(hit.to() - 1);
    int end = token + 1;
    boolean owned = end < sentence.size() && sentence.token(end).lower().equals("'s");
    int before = text.token(hit.from()) - 1;
    if (hit.to() != text.end(token)
        || (!owned && words.isAt(sentence, before, ForceWord.PREPOSITION))) {
      return Optional.empty();
    }
    for (Gazetteer.Candidate candidate : hit.candidates()) {
      Place place = candidate.place();
      Optional<Country> country = lexicon.countries().of(place.iso2());
      boolean state = place.kind() == Place.Kind.COUNTRY;
      boolean written = !candidate.acronym() || Casing.isUpper(sentence.token(token));
      if (written && country.isPresent() && (state || place.isCapital())) {
        return Optional.of(new Owner(country.get(), owned && state ? end + 1 : end, !state));
      }
    }
    return Optional.empty();
  }

  /** The longest run of nouns of a force from {@code token} on that ends in a head noun. */
  private Head head(Sentence sentence, int token, boolean capital) {
    if (capital) {
      int end = words.endAt(sentence, token, ForceWord.CAPITAL_GOVERNMENT);
      return end < 0 ? null : new Head(ForceWord.GOVERNMENT, token, end);
    }
    Head head = null;
    int at = token;
    while (at < sentence.size()) {
      Head next = headAt(sentence, at);
      head = next == null ? head : next;
      int modifier = words.endAt(sentence, at, ForceWord.MODIFIER);
      if (next == null && modifier < 0) {
        break;
      }
      at = Math.max(modifier, next == null ? -1 : next.end());
    }
    return head == null ? null : new Head(head.kind(), token, head.end());
  }

  private Head headAt(Sentence sentence, int token) {
    Head longest = null;
    for (ForceWord kind :
        List.of(
            ForceWord.INTELLIGENCE,
            ForceWord.POLICE,
            ForceWord.ARMY,
            ForceWord.GOVERNMENT,
            ForceWord.INSURGENT)) {
      int end = words.endAt(sentence, token, kind);
      if (end > 0 && (longest == null || end > longest.end())) {
        longest = new Head(kind, token, end);
      }
    }
    return longest;
  }

  private Actor actor(Sentence sentence, Country country, Head head, LocalDate date) {
    String iso2 = country.iso2();
    String wording = sentence.text(head.begin(), head.end());
    ForceWord kind = kind(sentence, head);
    Optional<Actor> exact = lexicon.actors().named(wording, iso2, date);
    if (exact.isPresent() && kind != ForceWord.GOVERNMENT) {
      return exact.get();
    }
    return switch (kind) {
      case POLICE -> force(Actor.Kind.POLICE, iso2, date);
      case INTELLIGENCE -> force(Actor.Kind.INTELLIGENCE, iso2, date);
      case GOVERNMENT ->
          lexicon
              .actors()
              .government(iso2, date)
              .orElseGet(
                  () ->
                      Actor.unlisted(
                          country.adjective() + " government",
                          Actor.Kind.STATE_FORCE,
                          List.of(iso2)));
      case INSURGENT ->
          lexicon
              .actors()
              .insurgents(iso2, null, date)
              .orElseGet(
                  () ->
                      Actor.unlisted(
                          country.adjective() + " " + wording, Actor.Kind.UNLISTED, List.of(iso2)));
      default -> lexicon.actors().stateForce(iso2, date);
    };
  }

  /** What the whole phrase names: "intelligence officers" are no army. */
  private ForceWord kind(Sentence sentence, Head head) {
    for (int i = head.begin(); i < head.end(); i++) {
      Head part = headAt(sentence, i);
      if (part != null
          && (part.kind() == ForceWord.POLICE || part.kind() == ForceWord.INTELLIGENCE)) {
        return part.kind();
      }
    }
    return head.kind();
  }

  private Actor force(Actor.Kind kind, String iso2, LocalDate date) {
    return lexicon
        .actors()
        .force(kind, iso2, date)
        .orElseGet(() -> lexicon.actors().stateForce(iso2, date));
  }
}
