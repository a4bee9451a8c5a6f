package org.breakranks.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.breakranks.grammar.EventType;

/**
 * An act as annotated by hand, with the further values a scorer must accept.
 *
 * @param type kind of act
 * @param typeAlt further kinds to accept
 * @param actor canonical name of the group that is left
 * @param actorAlt further groups to accept
 * @param to canonical name of the receiver, null when there is none
 * @param toAlt further receivers to accept
 * @param countLow fewest people, null when open
 * @param countHigh most people, null when open
 * @param countAlt further counts to accept
 * @param date ISO day, null when not known to the day
 * @param month {@code YYYY-MM} when only that is known
 * @param dateAlt further ISO days or months to accept
 * @param place where
 * @param placeAlt further places to accept
 * @param claimedBy office or organisation, null when the outlet states it
 * @param cumulative a running total
 * @param required whether missing it counts
 * @param evidence exact part of the text
 * @param altEvidence further parts that carry the same act
 * @param eventGroup id of the real-world act
 */
public record GoldEvent(
    EventType type,
    List<EventType> typeAlt,
    String actor,
    List<String> actorAlt,
    String to,
    List<String> toAlt,
    Integer countLow,
    Integer countHigh,
    List<Integer> countAlt,
    String date,
    String month,
    List<String> dateAlt,
    Triple place,
    List<Triple> placeAlt,
    String claimedBy,
    boolean cumulative,
    boolean required,
    String evidence,
    List<String> altEvidence,
    String eventGroup) {

  /**
   * A place as country, province and district; each null when unknown.
   *
   * @param country for example "Iraq"
   * @param admin1 for example "Nineveh"
   * @param admin2 for example "Sinjar"
   */
  public record Triple(String country, String admin1, String admin2) {}

  public GoldEvent {
    typeAlt = List.copyOf(typeAlt);
    actorAlt = List.copyOf(actorAlt);
    toAlt = List.copyOf(toAlt);
    countAlt = List.copyOf(countAlt);
    dateAlt = List.copyOf(dateAlt);
    placeAlt = List.copyOf(placeAlt);
    altEvidence = List.copyOf(altEvidence);
  }

  boolean accepts(EventType candidate) {
    return type == candidate || typeAlt.contains(candidate);
  }

  /** The places to accept, the first one first. */
  List<Triple> places() {
    List<Triple> places = new ArrayList<>();
    places.add(place);
    places.addAll(placeAlt);
    return places;
  }

  /** The parts of the text that carry the act. */
  List<String> spans() {
    List<String> spans = new ArrayList<>();
    spans.add(evidence);
    spans.addAll(altEvidence);
    return spans;
  }

  /** {@code YYYY-MM}, of the month or of the day; null when neither is known. */
  String monthKnown() {
    return month != null ? month : date != null ? date.substring(0, 7) : null;
  }

  /** The ISO days to accept. */
  Set<String> days() {
    Set<String> days = new LinkedHashSet<>();
    if (date != null) {
      days.add(date);
    }
    dateAlt.stream().filter(d -> d.length() == 10).forEach(days::add);
    return days;
  }

  /** The months to accept. */
  Set<String> months() {
    Set<String> months = new LinkedHashSet<>();
    if (monthKnown() != null) {
      months.add(monthKnown());
    }
    if (date != null) {
      months.add(date.substring(0, 7));
    }
    dateAlt.forEach(d -> months.add(d.substring(0, 7)));
    return months;
  }
}
