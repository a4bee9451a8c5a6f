package org.breakranks.event;

import java.util.List;

/**
 * An event and everything its parties claim about it.
 *
 * @param event the merged act; its mention ids say which mentions carry its id
 * @param claims rows of the claims table, sorted by article, offset and field
 */
public record ResolvedEvent(Event event, List<EventClaim> claims) {

  public ResolvedEvent {
    claims = List.copyOf(claims);
  }
}
