package org.breakranks.grammar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.breakranks.lexicon.Actor;
import org.breakranks.lexicon.WordClasses;
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

  /** Sentences that are looked through; in more the time would grow with their square. */
  private static final int LONGEST_ARTICLE = 300;

  Story {
    readings = List.copyOf(readings);
  }

  /** The groups and forces named in any sentence, as often as they are. */
  Stream<Actor> actors() {
    return readings.stream().flatMap(reading -> reading.actors().stream()).map(ActorMention::actor);
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
    Actor found = lastIn(readings.get(sentence), sort, token);
    int first = Math.max(0, sentence - LONGEST_ARTICLE);
    for (int at = sentence - 1; at >= first && found == null; at--) {
      found = lastIn(readings.get(at), sort, Integer.MAX_VALUE);
    }
    if (found == null && title != null) {
      found = firstIn(title, sort);
    }
    int last = Math.min(readings.size(), sentence + LONGEST_ARTICLE);
    for (int at = sentence; at < last && found == null; at++) {
      found = firstIn(readings.get(at), sort);
    }
    return found;
  }

  /** Whether a word of a class stands in the headline, or in a sentence at most so far away. */
  boolean tells(String wordClass, int sentence, int reach, WordClasses words) {
    int from = Math.max(0, sentence - reach);
    int to = Math.min(readings.size(), sentence + reach + 1);
    return readings.subList(from, to).stream().anyMatch(near -> holds(wordClass, near, words))
        || (title != null && holds(wordClass, title, words));
  }

  private static boolean holds(String wordClass, Reading reading, WordClasses words) {
    return words.find(wordClass, reading.sentence(), 0, reading.size()) >= 0;
  }

  private static Actor lastIn(Reading reading, Sort sort, int token) {
    Actor found = null;
    for (ActorMention mention : reading.actors()) {
      found = mention.from() < token && sort.admits(mention.actor()) ? mention.actor() : found;
    }
    return found;
  }

  private static Actor firstIn(Reading reading, Sort sort) {
    for (ActorMention mention : reading.actors()) {
      if (sort.admits(mention.actor())) {
        return mention.actor();
      }
    }
    return null;
  }

  /** Sorts of actors that a bare noun can mean. */
  enum Sort {
    /** "soldiers", "policemen". */
    STATE,
    /** "militants", "rebels". */
    INSURGENT,
    /** "the mission", "peacekeepers". */
    INTERNATIONAL,
    /** "the men", "the group". */
    ANY;

    boolean admits(Actor actor) {
      boolean international = actor.kind() == Actor.Kind.INTERNATIONAL;
      return switch (this) {
        case STATE -> actor.isState();
        case INSURGENT -> !actor.isState() && !international;
        case INTERNATIONAL -> international;
        case ANY -> !international;
      };
    }
  }
}
