package org.breakranks.event;

/**
 * Who left whom for whom.
 *
 * @param actor canonical id of the group that is left, null when unknown or not in the actor table
 * @param actorName its name, null when unknown
 * @param recipient canonical id of the side joined or given up to
 * @param recipientName its name, null when unknown
 * @param direction {@code actor>recipient} in ids, for example {@code
 *     islamic-state-khorasan>afghan-government}; null unless both are known
 */
public record Sides(
    String actor, String actorName, String recipient, String recipientName, String direction) {}
