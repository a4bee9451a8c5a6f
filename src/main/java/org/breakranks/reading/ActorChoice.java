package org.breakranks.reading;

import java.time.LocalDate;
import java.util.List;
import org.breakranks.lexicon.Actor;
import org.breakranks.lexicon.ActorName;

/**
 * Chooses among the actors a name may mean: by the country of the story first, the words that
 * depend on country and day before the others, the day last.
 */
final class ActorChoice {

  private static final int NOWHERE = 1_000;
  private static final int LONGEST_COMMON_RANK = 3;
  private static final int SHORT_NAME = 5;

  private final StoryCountry story;
  private final LocalDate date;

  /**
   * @param story the article
   * @param date the day of the events, null when unknown
   */
  ActorChoice(StoryCountry story, LocalDate date) {
    this.story = story;
    this.date = date;
  }

  /**
   * The likeliest of the names; null for none.
   *
   * @param names names that are all written as they should be
   * @param length letters of a single word, more than any word has for several
   * @param insurgent whether the word is one for insurgents, which never means who governs
   */
  ActorName best(List<ActorName> names, int length, boolean insurgent) {
    ActorName best = null;
    long least = Long.MAX_VALUE;
    for (ActorName name : names) {
      long rank = insurgent && governs(name) ? -1 : rank(name, length);
      if (rank >= 0 && rank < least) {
        best = name;
        least = rank;
      }
    }
    return best;
  }

  /** The order of preference, 0 for the best; -1 if the name cannot mean the actor here. */
  private long rank(ActorName name, int length) {
    if (name.isConditional()) {
      int country = story.ranking().indexOf(name.iso2());
      boolean far = name.form() == ActorName.Form.COMMON && country >= LONGEST_COMMON_RANK;
      if (country < 0 || far || isOutOfTime(name)) {
        return -1;
      }
      return country * 4L + (isOver(name) ? 2 : 0);
    }
    int country = nearest(name.actor());
    if (country == NOWHERE && needsCountry(name, length)) {
      return -1;
    }
    boolean common = name.form() == ActorName.Form.COMMON;
    if (common && (country >= LONGEST_COMMON_RANK || (date != null && isOutOfLife(name)))) {
      return -1;
    }
    return country * 4L + 1;
  }

  private boolean needsCountry(ActorName name, int length) {
    return !name.actor().countries().isEmpty()
        && (name.form() == ActorName.Form.COMMON || length <= SHORT_NAME);
  }

  private int nearest(Actor actor) {
    int nearest = actor.countries().isEmpty() ? 0 : NOWHERE;
    for (String iso2 : actor.countries()) {
      int country = story.ranking().indexOf(iso2);
      nearest = country < 0 ? nearest : Math.min(nearest, country);
    }
    return nearest;
  }

  private boolean isOutOfTime(ActorName name) {
    LocalDate day = date != null ? date : story.era(name.iso2());
    return day != null && !name.holds(day);
  }

  private boolean isOutOfLife(ActorName name) {
    return !name.actor().isActive(date);
  }

  /** Without any day, a name in use to this day is preferred. */
  private boolean isOver(ActorName name) {
    return date == null && story.era(name.iso2()) == null && name.to() != null;
  }

  private boolean governs(ActorName name) {
    if (!name.isConditional()) {
      return false;
    }
    LocalDate day = date != null ? date : story.era(name.iso2());
    return name.actor().governs(name.iso2(), day == null ? LocalDate.MAX : day);
  }
}
