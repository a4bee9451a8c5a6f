package org.breakranks.event;

import java.time.LocalDate;
import java.util.List;

/**
 * Who reported an event.
 *
 * @param sources outlets, sorted, each once
 * @param numberOfSources independent ones: copies of one story count once, and so does an outlet
 * @param numberOfArticles all articles, copies included
 * @param firstReport earliest day of publication, null when no article carries one
 * @param lastReport latest day of publication
 * @param articleIds sorted
 * @param mentionIds accepted mentions, sorted
 */
public record Sourcing(
    List<String> sources,
    int numberOfSources,
    int numberOfArticles,
    LocalDate firstReport,
    LocalDate lastReport,
    List<String> articleIds,
    List<String> mentionIds) {

  public Sourcing {
    sources = List.copyOf(sources);
    articleIds = List.copyOf(articleIds);
    mentionIds = List.copyOf(mentionIds);
  }
}
