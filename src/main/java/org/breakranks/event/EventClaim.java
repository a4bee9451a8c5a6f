package org.breakranks.event;

import org.breakranks.grammar.ClaimantType;
import org.breakranks.grammar.Stance;

/**
 * One position of one party on one field of an event: a row of the table {@code claims}.
 *
 * @param eventId the event
 * @param claimant office or organisation, null when the outlet states it on its own authority
 * @param claimantType what kind of party that is
 * @param stance what it says
 * @param field what it speaks of
 * @param value what it says of that field, for example "more than 100"; null for the occurrence
 * @param articleId where it is quoted
 * @param evidenceBegin offset of the quotation in the article as received
 * @param evidenceEnd offset after it
 */
public record EventClaim(
    String eventId,
    String claimant,
    ClaimantType claimantType,
    Stance stance,
    ClaimField field,
    String value,
    String articleId,
    int evidenceBegin,
    int evidenceEnd) {}
