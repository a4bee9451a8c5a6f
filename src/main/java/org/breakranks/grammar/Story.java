package org.breakranks.grammar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.breakranks.lexicon.Actor;
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
 * @param actors the groups and forces named in any of them
 * @param named which of them was named where
 */
record Story(
    Passage passage,
    StoryCountry country,
    LocalDate date,
    Reading title,
    List<Reading> readings,
    Set<Actor> actors,
    NamedActors named) {

  Story {
    readings = List.copyOf(readings);
    actors = Set.copyOf(actors);
  }

  static Story of(
      Passage passage,
      StoryCountry country,
      LocalDate date,
      Reading title,
      List<Reading> readings) {
    Set<Actor> actors = new HashSet<>();
    readings.forEach(reading -> reading.actors().forEach(named -> actors.add(named.actor())));
    return new Story(passage, country, date, title, readings, actors, NamedActors.of(readings));
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
    Actor own = NamedActors.lastIn(readings.get(sentence), sort, token);
    Actor found = own != null ? own : named.before(sentence, sort);
    if (found == null && title != null) {
      found = NamedActors.firstIn(title, sort);
    }
    return found != null ? found : named.from(sentence, sort);
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
