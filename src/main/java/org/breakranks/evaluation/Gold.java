package org.breakranks.evaluation;

import java.util.List;

/**
 * An annotated article.
 *
 * @param id for example "dev-001"
 * @param published ISO day, null when the article carries none
 * @param source outlet
 * @param country the story is about
 * @param title headline, may be null
 * @param text as received
 * @param events the acts it reports; none for a negative example
 * @param articleClass {@code pos}, or the kind of negative example
 */
public record Gold(
    String id,
    String published,
    String source,
    String country,
    String title,
    String text,
    List<GoldEvent> events,
    String articleClass) {

  public Gold {
    events = List.copyOf(events);
  }
}
