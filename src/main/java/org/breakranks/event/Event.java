package org.breakranks.event;

import java.util.List;
import org.breakranks.grammar.EventType;

/**
 * One real-world act, merged over all the articles that report it: a row of the table {@code
 * events}. The components of the nested records, read in order, are the columns of that table.
 *
 * @param eventId ISO3 code, a hyphen and a hash; stable when new reports arrive
 * @param date when
 * @param eventType what kind of act
 * @param sides who left whom for whom
 * @param codes the act in the schemes of others
 * @param people how many
 * @param place where
 * @param sourcing who reported it, and since when
 * @param isContested parties disagree on the fact, the count or the recipient
 * @param isCumulative a running total, never to be added to single acts
 * @param notes one sentence for a human reader
 * @param confidence 0 to 1: the chance that at least one independent source read it right
 * @param supersededIds ids that this act has or would have had while only part of its reports was
 *     known, sorted
 */
public record Event(
    String eventId,
    EventDate date,
    EventType eventType,
    Sides sides,
    Codes codes,
    HeadCount people,
    Place place,
    Sourcing sourcing,
    boolean isContested,
    boolean isCumulative,
    String notes,
    double confidence,
    List<String> supersededIds) {

  public Event {
    supersededIds = List.copyOf(supersededIds);
  }

  Event withNotes(String sentence) {
    return new Event(
        eventId,
        date,
        eventType,
        sides,
        codes,
        people,
        place,
        sourcing,
        isContested,
        isCumulative,
        sentence,
        confidence,
        supersededIds);
  }
}
