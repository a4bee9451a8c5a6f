package org.breakranks.grammar;

import java.util.List;
import java.util.Optional;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.PlaceMention;

/** Finds the places that name an office: of those who receive, and of those who speak. */
final class Offices {

  private static final int REACH = 3;

  private final WordClasses words;

  Offices(WordClasses words) {
    this.words = words;
  }

  /** Whether a governor, a district's police, speaks: of the totals of their own province. */
  boolean isLocal(Story story, Draft draft) {
    int last = Math.max(0, draft.sentence() - REACH);
    for (int at = draft.sentence(); at >= last; at--) {
      Reading reading = story.readings().get(at);
      Optional<Attribution> named =
          reading.attributions().stream()
              .filter(said -> !words.is("pronoun", reading.word(said.from())))
              .findFirst();
      if (named.isPresent()) {
        Attribution said = named.get();
        return words.find("local-office", reading.sentence(), said.from(), said.to()) >= 0;
      }
    }
    return false;
  }

  /** "turned themselves in to the Gadchiroli police": where those are who receive. */
  static PlaceMention receiving(Story story, Draft draft) {
    for (PlaceMention place : draft.reading().places()) {
      boolean inside = place.from() >= draft.trigger().to() && place.from() < draft.clause().to();
      boolean office = place.role() == PlaceMention.Role.OFFICE && Discourse.isLocal(place);
      if (inside && office && isAtHome(story, place)) {
        return place;
      }
    }
    return null;
  }

  static boolean isAtHome(Story story, PlaceMention place) {
    return Scenes.isOfStory(story, place) && !place.place().isCapital();
  }

  /** The province whose own officials speak of the act: "the governor of Nangarhar's spokesman". */
  static PlaceMention speaking(Story story, List<Draft> chain) {
    for (Draft draft : chain) {
      Attribution said = draft.attribution();
      for (PlaceMention place : draft.reading().places()) {
        boolean speaks = said != null && place.from() >= said.from() && place.from() < said.to();
        if (speaks && Discourse.isLocal(place) && isAtHome(story, place)) {
          return place;
        }
      }
    }
    return null;
  }
}
