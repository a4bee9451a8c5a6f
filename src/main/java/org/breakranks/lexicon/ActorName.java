package org.breakranks.lexicon;

import java.time.LocalDate;

/**
 * A name an actor goes by, and when it means that actor.
 *
 * @param actor the actor
 * @param iso2 the country the story must be about, null for any: "the army" of Mali
 * @param from first day of the events it is used of, null for any
 * @param to day after the last, null for any
 * @param form how it is written
 */
public record ActorName(Actor actor, String iso2, LocalDate from, LocalDate to, Form form) {

  /** How a name is written, which tells it from common words. */
  public enum Form {
    /** In capitals, six letters or fewer: "NPA", "ISIS". */
    ACRONYM,
    /** Short, with a capital inside: "LeT", "FAMa". */
    MIXED,
    /** With a capital: "Taliban", "al-Shabaab". */
    PROPER,
    /** Without: "insurgents", "local police". */
    COMMON,
    /** As the name of somebody who leads it: "Savimbi". */
    LEADER
  }

  /** Whether the name depends on the country or the day. */
  public boolean isConditional() {
    return iso2 != null;
  }

  /** Whether it can mean the actor on this day; null asks for no day. */
  public boolean holds(LocalDate date) {
    return date == null
        || ((from == null || !date.isBefore(from)) && (to == null || date.isBefore(to)));
  }
}
