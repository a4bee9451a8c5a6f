package org.breakranks.reading;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.breakranks.lexicon.Actor;
import org.breakranks.lexicon.Country;
import org.breakranks.lexicon.FoldedText;
import org.breakranks.lexicon.Gazetteer;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.text.Sentence;

/**
 * Reads forces named by their country: "Syrian soldiers", "Afghan border police", "Congo's army",
 * "the Kabul administration", "Chadian rebels", "soldiers of DR Congo".
 */
final class ForcePhrases {

  private static final int AFTERMATH_DAYS = 30;

  /** Words between a country and its soldiers that say what they serve in. */
  private static final int LONGEST_SPECIALTY = 2;

  /** What a head noun can be; of two kinds the first. */
  private static final Set<ForceWord> HEADS =
      Collections.unmodifiableSet(
          new LinkedHashSet<>(
              List.of(
                  ForceWord.INTELLIGENCE,
                  ForceWord.POLICE,
                  ForceWord.ARMY,
                  ForceWord.GOVERNMENT,
                  ForceWord.INSURGENT)));

  private final Lexicon lexicon;
  private final WordKinds<ForceWord> words;
  private final NumberWords numbers;
  private final ForceOwners owners;

  ForcePhrases(Lexicon lexicon, WordKinds<ForceWord> words) {
    this.lexicon = lexicon;
    this.words = words;
    this.numbers = NumberWords.of(lexicon);
    this.owners = new ForceOwners(lexicon, words);
  }

  /** The noun that ends a phrase: its kind, and the token behind it. */
  private record Head(ForceWord kind, int begin, int end) {}

  /** The phrase that begins at {@code token}, or null; "ethnic Albanian policemen" serve anyone. */
  ActorMention at(Sentence sentence, ActorReader.Scene scene, int token) {
    if (words.isAt(sentence, token - 1, ForceWord.ORIGIN)) {
      return null;
    }
    for (ForceOwners.Owner owner : owners.at(sentence, scene, token)) {
      Head head = head(sentence, owner.end(), owner.capital());
      if (head != null) {
        return composed(sentence, scene, token, owner, head);
      }
    }
    return null;
  }

  /** "Libyan Mirage pilots", "the Iraqi 12th Division": with a word for their arm or unit. */
  ActorMention specialists(Sentence sentence, ActorReader.Scene scene, int token) {
    for (ForceOwners.Owner owner : owners.at(sentence, scene, token)) {
      Head head = owner.capital() ? null : specialists(sentence, owner.end());
      if (head != null) {
        return composed(sentence, scene, token, owner, head);
      }
    }
    return null;
  }

  private ActorMention composed(
      Sentence sentence, ActorReader.Scene scene, int token, ForceOwners.Owner owner, Head head) {
    Actor actor = actor(sentence, owner.country(), head, day(owner.country(), scene));
    String wording = sentence.text(token, head.end());
    return new ActorMention(
        token, head.end(), actor, List.of(), wording, ActorMention.Kind.COMPOSED);
  }

  /** "Soldiers of DR Congo", "eight soldiers from Ethiopia": the country stands behind, or null. */
  ActorMention ofCountry(Sentence sentence, ActorReader.Scene scene, int token) {
    Head head = head(sentence, token, false);
    if (head == null || head.kind() == ForceWord.INSURGENT || !isTied(sentence, head)) {
      return null;
    }
    int from = head.end() + 1;
    int state = words.isAt(sentence, from, ForceWord.ARTICLE) ? from + 1 : from;
    FoldedText text = scene.text();
    for (Gazetteer.Hit hit : lexicon.gazetteer().at(text, text.first(state))) {
      Optional<ForceOwners.Owner> owner =
          owners.stateNamed(sentence, text, hit).filter(o -> !o.capital());
      if (owner.isPresent() && !ForceOwners.isOwned(sentence, owner.get().end())) {
        Head body = head(sentence, owner.get().end(), false);
        int end = body == null ? owner.get().end() : body.end();
        Country country = owner.get().country();
        Actor actor = actor(sentence, country, head, day(country, scene));
        String wording = sentence.text(token, end);
        return new ActorMention(token, end, actor, List.of(), wording, ActorMention.Kind.COMPOSED);
      }
    }
    return null;
  }

  /** "Withdraw soldiers from Syria" says where they are: only those counted come from there. */
  private boolean isTied(Sentence sentence, Head head) {
    return words.isAt(sentence, head.end(), ForceWord.OF)
        || (words.isAt(sentence, head.end(), ForceWord.FROM)
            && words.isAt(sentence, head.end() - 1, ForceWord.MEMBER)
            && isCounted(sentence, head.begin() - 1));
  }

  /** Where the name of a force ends that its country only stands behind: it is a place as well. */
  int nounEnd(Sentence sentence, ActorMention mention) {
    boolean composed = mention.kind() == ActorMention.Kind.COMPOSED;
    for (int i = mention.from() + 1; composed && i < mention.to(); i++) {
      if (words.isAt(sentence, i, ForceWord.OF) || words.isAt(sentence, i, ForceWord.FROM)) {
        return i;
      }
    }
    return mention.to();
  }

  private boolean isCounted(Sentence sentence, int at) {
    return at < 0
        || Character.isDigit(sentence.token(at).text().charAt(0))
        || numbers.has(NumberWords.Role.UNIT, sentence, at)
        || !numbers.isNounLike(sentence, at);
  }

  private static LocalDate day(Country country, ActorReader.Scene scene) {
    return scene.date() != null ? scene.date() : scene.story().era(country.iso2());
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

  private Head specialists(Sentence sentence, int token) {
    int at = token;
    while (at < sentence.size() && at < token + LONGEST_SPECIALTY && isSpecialty(sentence, at)) {
      at++;
      Head head = head(sentence, at, false);
      if (head != null && head.kind() == ForceWord.ARMY && isBody(sentence, head.end() - 1)) {
        return new Head(head.kind(), token, head.end());
      }
    }
    return null;
  }

  /** Soldiers or a unit of them; no "Attorney General". */
  private boolean isBody(Sentence sentence, int at) {
    return words.isAt(sentence, at, ForceWord.MEMBER) || words.isAt(sentence, at, ForceWord.UNIT);
  }

  private static boolean isSpecialty(Sentence sentence, int at) {
    String word = sentence.token(at).text();
    return Character.isLetterOrDigit(word.charAt(0))
        && (sentence.token(at).isCapitalized()
            || word.contains("-")
            || Character.isDigit(word.charAt(0)));
  }

  private Head headAt(Sentence sentence, int token) {
    int end = words.endAtAny(sentence, token, HEADS);
    for (ForceWord kind : end < 0 ? Set.<ForceWord>of() : HEADS) {
      if (words.endAt(sentence, token, kind) == end) {
        return new Head(kind, token, end);
      }
    }
    return null;
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
      default -> lexicon.actors().stateForce(iso2, sworn(sentence, head, date));
    };
  }

  /**
   * "Syrian soldiers" in the weeks after a government has fallen took their oath to the one before:
   * the day to ask for; "the Syrian army" is that of the day.
   */
  private LocalDate sworn(Sentence sentence, Head head, LocalDate date) {
    boolean members = words.isAt(sentence, head.end() - 1, ForceWord.MEMBER);
    return members && date != null ? date.minusDays(AFTERMATH_DAYS) : date;
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
