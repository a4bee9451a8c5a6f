package org.breakranks.reading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.breakranks.lexicon.Actor;
import org.breakranks.lexicon.ActorName;
import org.breakranks.lexicon.Actors;

/**
 * Chooses among the actors a name may mean: by the country of the story first, the words that
 * depend on country and day before the others, the day last.
 */
final class ActorChoice {

  private static final int NOWHERE = 1_000;
  private static final int SHORT_NAME = 5;
  private static final double NOTABLE = 0.25;

  /** More often than an article names a group. */
  private static final int LEANING = 10_000;

  private final Actors actors;
  private final StoryCountry story;
  private final LocalDate date;

  /**
   * @param actors what is known of actors
   * @param story the article
   * @param date the day of the events, null when unknown
   */
  ActorChoice(Actors actors, StoryCountry story, LocalDate date) {
    this.actors = actors;
    this.story = story;
    this.date = date;
  }

  /**
   * How a name stands in the text.
   *
   * @param length letters of a single word, more than any word has for several
   * @param insurgent one for insurgents, which never means who governs
   * @param former behind "former": it means those of the time before
   * @param iso2 the country that stands behind, "Islamic State in Syria"; null if none does
   */
  record Wording(int length, boolean insurgent, boolean former, String iso2) {}

  /** Whether a name can mean anybody in the countries of the story: "army" is one in each. */
  boolean mayBeHere(ActorName name) {
    return !name.isConditional() || story.speaksFor(name.iso2());
  }

  /** The likeliest of the names, all of which are written as they should be; null for none. */
  ActorName best(List<ActorName> names, Wording wording) {
    boolean home = story.main().filter(iso2 -> isUsedIn(iso2, names)).isPresent();
    ActorName best = null;
    long least = Long.MAX_VALUE;
    for (ActorName name : names) {
      long rank = wording.insurgent() && governs(name) ? -1 : rank(name, wording, home);
      if (rank >= 0 && rank < least) {
        best = name;
        least = rank;
      }
    }
    return best;
  }

  /**
   * Who "the insurgents" are here: the group the article names most, or who it was there then.
   *
   * @param usual whom the word means in this country, preferred among groups named as often; null
   *     if the tables do not say
   * @param leaning the kind of group the word rather means, which goes before how often one is
   *     named; null if it says nothing
   */
  Optional<Actor> insurgents(Actor usual, Actor.Kind leaning) {
    String iso2 = story.main().orElse(null);
    if (iso2 == null) {
      return Optional.empty();
    }
    LocalDate day = day(iso2);
    Actor named = null;
    int most = 0;
    for (Map.Entry<String, Integer> entry : story.actors().entrySet()) {
      Actor actor = actors.of(entry.getKey()).orElseThrow();
      int times = entry.getValue() + (actor.kind() == leaning ? LEANING : 0);
      boolean more = times > most || (times == most && actor.equals(usual));
      if (more && isInsurgent(actor, iso2, day)) {
        named = actor;
        most = times;
      }
    }
    return named != null ? Optional.of(named) : actors.insurgents(iso2, province(), day);
  }

  private static boolean isInsurgent(Actor actor, String iso2, LocalDate day) {
    boolean governs = actor.governs(iso2, day == null ? LocalDate.MAX : day);
    return actor.countries().contains(iso2)
        && !governs
        && switch (actor.kind()) {
          case JIHADIST, REBEL -> true;
          case MILITIA, PARAMILITARY, STATE_FORCE, POLICE, INTELLIGENCE -> false;
          case INTERNATIONAL, UNLISTED -> false;
        };
  }

  /** The first province that the article names, else that of the first town; null if none. */
  private String province() {
    return story.provinces().stream()
        .sorted(Comparator.comparing(StoryCountry.Province::stated).reversed())
        .map(province -> province.place().placeId())
        .findFirst()
        .orElse(null);
  }

  private LocalDate day(String iso2) {
    return date != null ? date : story.era(iso2);
  }

  private static boolean isUsedIn(String iso2, List<ActorName> names) {
    return names.stream().anyMatch(name -> iso2.equals(name.iso2()));
  }

  /** The order of preference, 0 for the best; -1 if the name cannot mean the actor here. */
  private long rank(ActorName name, Wording wording, boolean home) {
    boolean common = name.form() == ActorName.Form.COMMON;
    if (name.isConditional()) {
      if (wording.iso2() != null && !name.actor().countries().contains(wording.iso2())) {
        return -1;
      }
      int country = story.ranking().indexOf(name.iso2());
      boolean far = country > 0 && (common ? home || !isNotable(name.iso2()) : false);
      long time = country < 0 || far ? -1 : time(name, wording);
      return time < 0 ? -1 : country * 8L + time;
    }
    int country = nearest(name.actor());
    if (country == NOWHERE && needsCountry(name, wording)) {
      return -1;
    }
    boolean far = country > 0 && !isNotable(story.ranking(), country);
    if (common && (far || (date != null && !name.actor().isActive(date)))) {
      return -1;
    }
    return country * 8L + 2;
  }

  private boolean isNotable(String iso2) {
    return story.weight(iso2) >= NOTABLE * story.weight(story.ranking().get(0));
  }

  private boolean isNotable(List<String> ranking, int country) {
    return country < ranking.size() && isNotable(ranking.get(country));
  }

  /** 0 for a name of the time, more for one that is over, -1 for one that cannot be meant. */
  private long time(ActorName name, Wording wording) {
    LocalDate day = day(name.iso2());
    boolean over = name.to() != null && (day == null || !day.isBefore(name.to()));
    if (wording.former()) {
      return over ? 0 : day == null || name.holds(day) ? 4 : -1;
    }
    if (day == null) {
      return over ? 4 : 0;
    }
    return name.holds(day) ? 0 : -1;
  }

  private static boolean needsCountry(ActorName name, Wording wording) {
    return !name.actor().countries().isEmpty()
        && (name.form() == ActorName.Form.COMMON || wording.length() <= SHORT_NAME);
  }

  private int nearest(Actor actor) {
    int nearest = actor.countries().isEmpty() ? 0 : NOWHERE;
    for (String iso2 : actor.countries()) {
      int country = story.ranking().indexOf(iso2);
      nearest = country < 0 ? nearest : Math.min(nearest, country);
    }
    return nearest;
  }

  private boolean governs(ActorName name) {
    if (!name.isConditional()) {
      return false;
    }
    LocalDate day = day(name.iso2());
    return name.actor().governs(name.iso2(), day == null ? LocalDate.MAX : day);
  }
}
