package org.breakranks.grammar;

import java.util.Set;
import org.breakranks.lexicon.Place;
import org.breakranks.reading.PlaceMention;

/** Where a story is set as a whole or for a paragraph: its datelines and the labels before text. */
final class Scenes {

  /** How many sentences may stand before the dateline: headlines, captions, bylines. */
  private static final int DATELINE_REACH = 20;

  /** The last paragraph that can open with a dateline. */
  private static final int OPENING = 2;

  /** What stands behind a dateline, unless a colon does. */
  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

  private Scenes() {}

  /** "NEAR BAGHOUZ, Syria -": the dateline of one who stands where it happens, or null. */
  static PlaceMention onTheSpot(Story story) {
    PlaceMention dateline = dateline(story);
    return dateline != null && dateline.preposition().isEmpty() ? null : dateline;
  }

  /**
   * "Jowzjan: Taliban fighters took Murdyan": the place of all that the paragraph tells; before the
   * first paragraph alone a town is where the story was written.
   */
  static PlaceMention label(Story story, Reading reading) {
    PlaceMention own = label(reading);
    boolean town = own != null && own.place().kind() == Place.Kind.CITY;
    boolean first = reading.sentence().paragraph() <= OPENING;
    return town && first && !hasLabels(story) ? null : own;
  }

  private static boolean hasLabels(Story story) {
    return story.readings().stream().filter(it -> label(it) != null).limit(2).count() > 1;
  }

  private static PlaceMention label(Reading reading) {
    boolean colon = reading.sentence().text().indexOf(':') >= 0;
    PlaceMention first = !colon || reading.places().isEmpty() ? null : reading.places().get(0);
    boolean opens = first != null && first.from() == 0 && reading.word(first.to()).equals(":");
    return opens && Discourse.isLocal(first) ? first : null;
  }

  /** The place from which the story was written, null if it does not say. */
  static PlaceMention dateline(Story story) {
    int end = Math.min(story.readings().size(), DATELINE_REACH);
    return story.readings().subList(0, end).stream()
        .filter(Scenes::mayOpen)
        .flatMap(reading -> reading.places().stream().filter(place -> opens(reading, place)))
        .filter(place -> Discourse.isLocal(place) && isOfStory(story, place))
        .findFirst()
        .orElse(null);
  }

  private static boolean opens(Reading reading, PlaceMention place) {
    return place.role() == PlaceMention.Role.DATELINE || place.equals(label(reading));
  }

  /** Whether a dateline or label may stand in a sentence, told without reading its places. */
  private static boolean mayOpen(Reading reading) {
    return reading.sentence().text().indexOf(':') >= 0
        || (reading.sentence().paragraph() <= OPENING
            && reading.sentence().tokens().stream()
                .anyMatch(token -> DASHES.contains(token.text())));
  }

  static boolean isOfStory(Story story, PlaceMention place) {
    return place.place().iso2().equals(story.iso2());
  }

  /** "Libyan generals surface in Rome": there they speak. */
  static boolean isForeignCapital(Story story, PlaceMention place) {
    return place.place().isCapital() && !isOfStory(story, place);
  }
}
