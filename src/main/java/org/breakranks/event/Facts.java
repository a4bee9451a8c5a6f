package org.breakranks.event;

import org.breakranks.grammar.EventType;

/**
 * What is compared of an account.
 *
 * @param type kind of act
 * @param cumulative a running total
 * @param actor family that is left, null when unknown
 * @param recipient family that receives, null when unknown
 * @param spot where
 * @param timing when
 * @param figure how many
 */
record Facts(
    EventType type,
    boolean cumulative,
    String actor,
    String recipient,
    Spot spot,
    Timing timing,
    Figure figure) {

  static Facts of(Telling telling, Families families) {
    return new Facts(
        telling.type(),
        telling.cumulative(),
        families.family(telling.actor()),
        families.family(telling.recipient()),
        Spot.of(telling.where()),
        telling.cumulative()
            ? Timing.ofTotal(telling.account().publishedOn())
            : Timing.of(telling.when(), telling.account().publishedOn()),
        Figure.of(telling.people()));
  }

  boolean isLocated() {
    return spot.admin1() != null;
  }
}
