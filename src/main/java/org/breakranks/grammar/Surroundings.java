package org.breakranks.grammar;

import java.util.List;
import org.breakranks.lexicon.Gazetteer;
import org.breakranks.lexicon.Place;
import org.breakranks.reading.PlaceMention;

/**
 * Finds where a story is when it tells an act that has no place of its own: the place named last
 * before the act in its paragraph, else in the headline, else in the lead, else the dateline.
 */
final class Surroundings {

  /** Sentences of a paragraph, or before the lead, that are looked through; there are fewer. */
  private static final int PARAGRAPH_REACH = 30;

  private final Gazetteer gazetteer;
  private final Parties parties;

  Surroundings(Gazetteer gazetteer, Parties parties) {
    this.gazetteer = gazetteer;
    this.parties = parties;
  }

  /** The place the story speaks of around the act, or null. */
  PlaceMention of(Story story, Draft draft) {
    PlaceMention before = inParagraph(story, draft);
    if (before != null) {
      return before;
    }
    PlaceMention headline = headline(story);
    if (headline != null) {
      return headline;
    }
    PlaceMention lead = inLead(story);
    return lead == null ? desk(story, draft) : lead;
  }

  /** The place that the headline names, or null; no capital of another country. */
  static PlaceMention headline(Story story) {
    PlaceMention named = story.title() == null ? null : local(story.title());
    if (named == null || Scenes.isForeignCapital(story, named)) {
      return null;
    }
    PlaceMention told = named.place() == null ? null : toldApart(story, named);
    return told == null ? named : told;
  }

  /** "Khogyani" of a headline, where the text has "Khogyani district, in Ghazni": that one. */
  private static PlaceMention toldApart(Story story, PlaceMention named) {
    boolean sure =
        named.place().admin1Id() == null || story.country().states(named.place().admin1Id());
    return sure
        ? null
        : story.readings().stream()
            .limit(PARAGRAPH_REACH)
            .flatMap(reading -> reading.places().stream())
            .filter(place -> place.kind() == PlaceMention.Kind.UNLISTED && place.place() != null)
            .filter(place -> named.text().equals(place.name()))
            .findFirst()
            .orElse(null);
  }

  private static PlaceMention inParagraph(Story story, Draft draft) {
    int paragraph = draft.reading().sentence().paragraph();
    int last = Math.max(0, draft.sentence() - PARAGRAPH_REACH);
    for (int at = draft.sentence(); at >= last; at--) {
      Reading reading = story.readings().get(at);
      if (reading.sentence().paragraph() != paragraph) {
        break;
      }
      boolean own = at == draft.sentence();
      PlaceMention label = Scenes.label(story, reading);
      boolean named = label == null && (!own || draft.place() != null);
      PlaceMention found = named ? local(reading) : label;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The first sentence may be a headline; the lead is the first that is prose. */
  private static PlaceMention inLead(Story story) {
    int end = Math.min(story.readings().size(), PARAGRAPH_REACH);
    for (int at = 0; at < end; at++) {
      Reading reading = story.readings().get(at);
      PlaceMention found = at == 0 || reading.isProse() ? local(reading) : null;
      if (found != null || reading.isProse()) {
        return found;
      }
    }
    return null;
  }

  /** Where the story was written, if it may be told of there; null for a capital. */
  private PlaceMention desk(Story story, Draft draft) {
    PlaceMention dateline = Scenes.dateline(story);
    boolean home =
        dateline != null && Offices.isAtHome(story, dateline) && !isAbroad(draft, dateline.place());
    return home && !isSeatOfState(dateline.place()) ? dateline : null;
  }

  /** "Arua - LRA rebels gave themselves up to the Congolese army": not where it was written. */
  private boolean isAbroad(Draft draft, Place place) {
    List<String> receivers = parties.recipients().countries(draft.recipient());
    return !receivers.isEmpty() && !receivers.contains(place.iso2());
  }

  /** "BAMAKO -": the capital, though a province bears its name. */
  private boolean isSeatOfState(Place place) {
    return gazetteer
        .capitalOf(place.admin1Id())
        .filter(seat -> seat.isCapital() && seat.name().equals(place.name()))
        .isPresent();
  }

  private static PlaceMention local(Reading reading) {
    return reading.places().stream()
        .filter(place -> place.role() == PlaceMention.Role.LOCATION && Discourse.isLocal(place))
        .findFirst()
        .orElse(null);
  }
}
