package org.breakranks.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.breakranks.lexicon.Actor;
import org.breakranks.reading.ActorMention;
import org.breakranks.reading.StoryCountry;
import org.breakranks.text.Passage;

/**
 * What the grammar knows of the article as a whole.
 *
 * @param passage the article
 * @param country the countries it is about
 * @param date the day to judge actors by: publication, or a day the text itself fixes; may be null
 * @param title what was read in the headline, null when there is none apart from the text
 * @param readings what was read in each sentence, in order
 */
record Story(
    Passage passage, StoryCountry country, LocalDate date, Reading title, List<Reading> readings) {

  Story {
    readings = List.copyOf(readings);
  }

  /** ISO 3166-1 alpha-2 code of the country the story is about, null when unknown. */
  String iso2() {
    return country.main().orElse(null);
  }

  /**
   * The group or force of a kind named last before a place in the article, looking back over the
   * sentences and at last at the headline; or, failing that, the first one named after it.
   */
  Actor lastNamed(int sentence, int token, Sort sort) {
    for (int at = sentence; at >= 0; at--) {
      List<ActorMention> actors = new ArrayList<>(readings.get(at).actors());
      for (int i = actors.size() - 1; i >= 0; i--) {
        ActorMention mention = actors.get(i);
        boolean before = at < sentence || mention.from() < token;
        if (before && sort.admits(mention.actor())) {
          return mention.actor();
        }
      }
    }
    Actor headline = title == null ? null : first(title, sort);
    if (headline != null) {
      return headline;
    }
    for (Reading reading : readings.subList(sentence, readings.size())) {
      Actor found = first(reading, sort);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static Actor first(Reading reading, Sort sort) {
    return reading.actors().stream()
        .map(ActorMention::actor)
        .filter(sort::admits)
        .findFirst()
        .orElse(null);
  }

  /** Sorts of actors that a bare noun can mean. */
  enum Sort {
    /** "soldiers", "policemen". */
    STATE,
    /** "militants", "rebels". */
    INSURGENT,
    /** "the men", "the group". */
    ANY;

    boolean admits(Actor actor) {
      boolean international = actor.kind() == Actor.Kind.INTERNATIONAL;
      return switch (this) {
        case STATE -> actor.isState();
        case INSURGENT -> !actor.isState() && !international;
        case ANY -> !international;
      };
    }
  }
}
