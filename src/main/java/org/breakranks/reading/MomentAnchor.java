package org.breakranks.reading;

import java.time.LocalDate;

/**
 * What is known of the time of an article, from which its time expressions are counted. Anything
 * may be null, for unknown.
 *
 * @param publishedOn day of publication
 * @param datelineDay day of writing in the dateline, with its year; stands in for a missing day of
 *     publication
 * @param knownYear year of the story, known from elsewhere
 * @param earliest first day the story can be of, for example because a group arose then
 * @param latest last day the story can be of
 */
public record MomentAnchor(
    LocalDate publishedOn,
    LocalDate datelineDay,
    Integer knownYear,
    LocalDate earliest,
    LocalDate latest) {

  /** Nothing is known. */
  public static final MomentAnchor UNKNOWN = new MomentAnchor(null, null, null, null, null);

  public static MomentAnchor publishedOn(LocalDate day) {
    return new MomentAnchor(day, null, null, null, null);
  }

  /** The day relative expressions count from: of publication, else of the dateline; or null. */
  public LocalDate day() {
    return publishedOn == null ? datelineDay : publishedOn;
  }

  /** What {@link #day()} is, for a basis. */
  String dayName() {
    return publishedOn == null ? "dateline" : "publication";
  }

  boolean hasBounds() {
    return earliest != null && latest != null && !latest.isBefore(earliest);
  }
}
