package org.breakranks.grammar;

import java.util.List;
import org.breakranks.lexicon.Countries;
import org.breakranks.lexicon.Country;
import org.breakranks.lexicon.Place;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;
import org.breakranks.reading.PlaceMention;

/**
 * Judges movements, which report an act only by what goes with them: people who come to a post of
 * the other side with their rifles, or cross a border in flight, have left their own; those who
 * storm it or cross on a mission have not.
 */
final class Movements {

  private static final int ABROAD_REACH = 7;

  /** "drove up to Ukrainian lines": tokens behind the verb. */
  private static final int FRONT_REACH = 4;

  private static final int FLIGHT_REACH = 3;

  private final WordClasses words;
  private final Parties parties;
  private final Countries countries;

  Movements(WordClasses words, Parties parties, Countries countries) {
    this.words = words;
    this.parties = parties;
    this.countries = countries;
  }

  /** Whether the movement that the trigger tells is an act; true of what is no movement. */
  Verdict of(
      Story story,
      int sentence,
      Trigger trigger,
      PersonGroup subject,
      Clause clause,
      Party actor,
      Party other) {
    return switch (trigger.needs()) {
      case ARRIVAL -> arrival(story, sentence, clause, actor, other, false);
      case APPROACH -> arrival(story, sentence, clause, actor, other, true);
      case ABROAD, CROSSING -> crossing(story, sentence, trigger, subject, clause, actor);
      case ALONE, ARMS, RECIPIENT, SIDE, POST, PEACE, PLACE, YIELD, DESERT -> Verdict.ASSERTED;
      case MISSING, QUIT, LEAVE, CONTEXT, FURTHER, RECEPTION, MEDIATED, RECRUITS, NOUN ->
          Verdict.ASSERTED;
    };
  }

  /**
   * Whether a movement can be an act at all, by the words alone: a border crossed is none where
   * nothing speaks of flight. True of what is no crossing.
   */
  boolean mayStand(Story story, int sentence, Trigger trigger) {
    return trigger.needs() != Trigger.Need.CROSSING
        || namesBorder(story.readings().get(sentence), trigger)
        || isFlight(story, sentence);
  }

  /** "walked into the army camp with two rifles". */
  private Verdict arrival(
      Story story, int sentence, Clause clause, Party actor, Party other, boolean needsSigns) {
    Reading reading = story.readings().get(sentence);
    int end = reading.size();
    if (words.find("assault", reading.sentence(), clause.from(), end) >= 0) {
      return new Verdict(Status.FIGURATIVE, "assault");
    }
    boolean meek = has("meek", reading) || has("arms", reading);
    boolean next = sentence + 1 < story.readings().size();
    boolean soon = next && has("meek", story.readings().get(sentence + 1));
    boolean state = parties.isState(actor);
    boolean received = other.isKnown() && !parties.isSameSide(story, actor, other);
    boolean signs = meek || soon;
    boolean enough = state ? received && signs : !needsSigns || signs;
    return enough ? Verdict.ASSERTED : Sideless.NO_SIGN_OF_LEAVING;
  }

  private Verdict crossing(
      Story story, int sentence, Trigger trigger, PersonGroup subject, Clause clause, Party actor) {
    Reading reading = story.readings().get(sentence);
    boolean asylum = words.find("asylum", reading.sentence(), trigger.from(), trigger.to()) >= 0;
    int end = trigger.to() + FRONT_REACH;
    if (words.find("front-lines", reading.sentence(), trigger.from(), end) >= 0) {
      return new Verdict(Status.UNRESOLVED, "to-the-front");
    }
    if (!asylum && !isAbroad(reading, trigger, parties.homeOf(actor).stream().toList())) {
      return new Verdict(Status.UNRESOLVED, "not-abroad");
    }
    int begin = subject == null ? trigger.to() : Math.min(subject.from(), trigger.to());
    int errand = words.find("incursion", reading.sentence(), begin, clause.to());
    if (errand >= 0 && !asylum && words.find("fleeing", reading.sentence(), begin, errand) < 0) {
      return new Verdict(Status.FIGURATIVE, "mission");
    }
    boolean told = subject != null && (subject.isSingular() || subject.quantity() != null);
    boolean border = told && namesBorder(reading, trigger);
    boolean neutral = trigger.needs() == Trigger.Need.CROSSING && !border;
    boolean back = subject != null && subject.noun() == null;
    boolean flight = (told || back) ? isFlight(story, sentence) : has("flight", reading);
    return !neutral || flight
        ? Verdict.ASSERTED
        : new Verdict(Status.UNRESOLVED, "no-sign-of-flight");
  }

  private boolean namesBorder(Reading reading, Trigger trigger) {
    int end = trigger.to() + ABROAD_REACH;
    return words.find("border-line", reading.sentence(), trigger.from(), end) >= 0;
  }

  /** Whether the sentence, those beside it, or the headline speak of flight. */
  private boolean isFlight(Story story, int sentence) {
    int from = Math.max(0, sentence - FLIGHT_REACH);
    int to = Math.min(story.readings().size(), sentence + FLIGHT_REACH + 1);
    boolean told =
        story.readings().subList(from, to).stream().anyMatch(near -> has("flight", near));
    return told || (story.title() != null && has("flight", story.title()));
  }

  private boolean has(String wordClass, Reading reading) {
    return words.find(wordClass, reading.sentence(), 0, reading.size()) >= 0;
  }

  private boolean isAbroad(Reading reading, Trigger trigger, List<String> own) {
    if (trigger.shape() == Trigger.Shape.RECEPTION && isHost(reading, trigger, own)) {
      return true;
    }
    int end = Math.min(reading.size(), trigger.to() + ABROAD_REACH);
    for (int at = trigger.from(); at < end; at++) {
      PlaceMention place = reading.placeAt(at);
      boolean country =
          place != null
              && place.place() != null
              && place.from() >= trigger.to() - 1
              && isForeign(place.place(), own);
      boolean land =
          at >= trigger.to() - 1
              && words.is("land", reading.word(at + 1))
              && isOthers(reading, at, own);
      if (words.match("border", reading.sentence(), at) > 0 || country || land) {
        return true;
      }
    }
    return false;
  }

  /** "Chad took in 40 Sudanese soldiers", "Iraqi border guards let in": another country does. */
  private boolean isHost(Reading reading, Trigger trigger, List<String> own) {
    for (int at = Math.max(0, trigger.from() - ABROAD_REACH); at < trigger.from(); at++) {
      PlaceMention place = reading.placeAt(at);
      ActorMention host = reading.actorAt(at);
      boolean country = place != null && place.place() != null && isForeign(place.place(), own);
      boolean force =
          host != null && host.actor().isState() && !own.containsAll(host.actor().countries());
      if (country || force) {
        return true;
      }
    }
    return false;
  }

  /** "Iraqi territory", "a Ukrainian airfield": land of another country than theirs. */
  private boolean isOthers(Reading reading, int at, List<String> own) {
    return reading.token(at).isCapitalized()
        && countries.called(reading.token(at).text()).stream()
            .map(Country::iso2)
            .anyMatch(iso2 -> !own.contains(iso2));
  }

  /** Whether a place lies outside the country of the people; a country does, as far as is known. */
  private static boolean isForeign(Place place, List<String> own) {
    return own.isEmpty() ? place.kind() == Place.Kind.COUNTRY : !own.contains(place.iso2());
  }
}
