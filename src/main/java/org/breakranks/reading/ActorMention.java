package org.breakranks.reading;

import java.util.List;
import org.breakranks.lexicon.Actor;

/**
 * An armed group, force or government in a sentence.
 *
 * @param from index of its first token in the sentence
 * @param to index after its last token; a noun for its people may be among them ("Syrian soldiers")
 * @param actor who is meant; as named, see {@code Actors.asActor} and {@code Actors.asRecipient}
 * @param alternatives who else is named in one breath: "Boko Haram/ISWAP"
 * @param text its wording
 * @param kind how it is given
 */
public record ActorMention(
    int from, int to, Actor actor, List<Actor> alternatives, String text, Kind kind) {

  /** How an actor is given. */
  public enum Kind {
    /** By a name of its own: "Boko Haram". */
    NAMED,
    /** By a word that means it in this country at this time: "the army", "insurgents". */
    CONTEXT,
    /** By a country and a noun: "Venezuelan troops", "Congo's army". */
    COMPOSED,
    /** By the name of a group that is in no table. */
    UNLISTED,
    /** By the name of the one who leads it: "went over to Savimbi". */
    LEADER,
    /** It only describes another word: "Taliban-appointed", "anti-Taliban". */
    MODIFIER
  }

  public ActorMention {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException(
          "an actor needs 0 <= from < to, got " + from + " and " + to);
    }
    alternatives = List.copyOf(alternatives);
  }
}
