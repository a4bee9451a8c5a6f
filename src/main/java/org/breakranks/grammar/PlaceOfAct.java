package org.breakranks.grammar;

import java.util.List;
import org.breakranks.lexicon.Gazetteer;
import org.breakranks.lexicon.Place;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.PlaceMention;

/** The place of an act, from its own clause or from what the story says around it. */
final class PlaceOfAct {

  /** Words from "most of them" to the place. */
  private static final int MOST_REACH = 5;

  private final WordClasses words;
  private final Offices offices;
  private final Gazetteer gazetteer;
  private final Parties parties;
  private final Whereabouts whereabouts;
  private final Retelling retelling;
  private final Surroundings surroundings;

  PlaceOfAct(WordClasses words, Gazetteer gazetteer, Parties parties, Retelling retelling) {
    this.words = words;
    this.offices = new Offices(words);
    this.parties = parties;
    this.gazetteer = gazetteer;
    this.whereabouts = new Whereabouts(gazetteer);
    this.retelling = retelling;
    this.surroundings = new Surroundings(gazetteer, parties);
  }

  Where where(Story story, Draft draft, List<Draft> chain) {
    PlaceMention place = place(story, draft, chain);
    if (place == null) {
      return whereabouts.country(country(story, draft), null);
    }
    PlaceMention beside = isWide(place) ? beside(story, draft, place) : null;
    if (beside != null && place.place().contains(beside.place())) {
      return whereabouts.within(beside.place(), place);
    }
    if (place.place() != null) {
      Where found = whereabouts.of(place.place(), place);
      Place district = district(place.place(), chain);
      return district == null ? found : found.within(district);
    }
    PlaceMention meant = referredTo(story, draft, place);
    if (meant != null) {
      return place.kind() == PlaceMention.Kind.PROVINCIAL_CAPITAL
          ? whereabouts.of(capital(meant.place()), place)
          : whereabouts.of(meant.place(), place);
    }
    PlaceMention around =
        place.kind() == PlaceMention.Kind.UNLISTED && place.name() == null
            ? null
            : surroundings.of(story, draft);
    boolean province = around != null && around.place() != null;
    return province ? whereabouts.within(around.place(), place) : whereabouts.country(story, place);
  }

  /** "in the south-east of Niger": what stands around it; of a lead what its headline names. */
  private PlaceMention beside(Story story, Draft draft, PlaceMention wide) {
    if (wide.local() != null) {
      return surroundings.of(story, draft);
    }
    boolean lead = draft.reading().sentence().paragraph() == 0 && !draft.cumulative();
    return lead ? Surroundings.headline(story) : null;
  }

  /**
   * Where no place is told: soldiers give up where they fight, others where those who receive are.
   */
  private String country(Story story, Draft draft) {
    List<String> own = parties.countriesOf(draft.actor());
    boolean given =
        parties.isState(draft.actor())
            && (draft.eventType() != EventType.DESERTION || !draft.trigger().isFlight());
    if (given && !own.isEmpty() && !own.contains(story.iso2())) {
      return own.get(0);
    }
    List<String> receivers = parties.recipients().countries(draft.recipient());
    boolean there = !receivers.isEmpty() && !receivers.contains(story.iso2());
    return there ? receivers.get(0) : story.iso2();
  }

  /** The district that the act names around a village of it, or null. */
  private static Place district(Place village, List<Draft> chain) {
    for (Draft draft : chain) {
      Place place = draft.place() == null ? null : draft.place().place();
      boolean around = place != null && place.kind() == Place.Kind.ADMIN2;
      if (around && village.kind() == Place.Kind.CITY && place.contains(village)) {
        return place;
      }
    }
    return null;
  }

  /** The place before that "the provincial capital" or "the district" goes back to, or null. */
  private static PlaceMention referredTo(Story story, Draft draft, PlaceMention place) {
    boolean back =
        place.kind() == PlaceMention.Kind.PROVINCIAL_CAPITAL
            || place.kind() == PlaceMention.Kind.BACK_REFERENCE;
    for (int at = draft.sentence(); back && at >= 0; at--) {
      List<PlaceMention> before = story.readings().get(at).places();
      for (int i = before.size() - 1; i >= 0; i--) {
        PlaceMention named = before.get(i);
        boolean earlier = at < draft.sentence() || named.to() <= place.from();
        boolean told = named.role() != PlaceMention.Role.DATELINE && Discourse.isLocal(named);
        if (earlier && told && fits(place, named.place())) {
          return named;
        }
      }
    }
    return null;
  }

  private static boolean fits(PlaceMention reference, Place place) {
    boolean seat = reference.level() == Place.Kind.ADMIN2 && place.admin2Id() != null;
    return reference.kind() == PlaceMention.Kind.PROVINCIAL_CAPITAL
        || reference.level() == place.kind()
        || seat;
  }

  private Place capital(Place place) {
    return gazetteer.capitalOf(place.admin1Id()).orElse(place);
  }

  private PlaceMention place(Story story, Draft draft, List<Draft> chain) {
    if (isOnlyOfMost(draft)) {
      return null;
    }
    PlaceMention best = draft.place();
    for (Draft other : chain) {
      boolean finer = best == null || isFiner(other.place(), best);
      best = finer && other.place() != null ? other.place() : best;
    }
    PlaceMention here = here(story, draft);
    if (here != null && (best == null || isFiner(here, best))) {
      return here;
    }
    PlaceMention scene = isWide(best) && !draft.cumulative() ? Scenes.onTheSpot(story) : null;
    if (scene != null) {
      return scene;
    }
    PlaceMention desk = isProvince(best) ? Offices.receiving(story, draft) : null;
    if (desk != null && best.place().contains(desk.place())) {
      return desk;
    }
    boolean total = best == null && draft.cumulative() && !pointsThere(draft);
    if (total && offices.isLocal(story, draft)) {
      return province(surroundings.of(story, draft));
    }
    if (best != null || total) {
      PlaceMention finer = finer(story, chain, best, draft);
      PlaceMention office =
          isCountry(finer) && !draft.cumulative() ? Offices.speaking(story, chain) : null;
      return office != null ? office : finer;
    }
    PlaceMention receiving = Offices.receiving(story, draft);
    PlaceMention around = receiving != null ? receiving : surroundings.of(story, draft);
    boolean abroad = draft.trigger().isFlight();
    boolean seat = abroad && around != null && around.place() != null && around.place().isCapital();
    return around != null && !seat
        ? finer(story, chain, around, draft)
        : Offices.speaking(story, chain);
  }

  /** "74 have given up this year, most of them in Tamanrasset": not all of the total. */
  private boolean isOnlyOfMost(Draft draft) {
    PlaceMention place = draft.place();
    int from = place == null ? 0 : Math.max(0, place.from() - MOST_REACH);
    return place != null
        && draft.cumulative()
        && words.find("mostly", draft.reading().sentence(), from, place.from()) >= 0;
  }

  private PlaceMention province(PlaceMention place) {
    return place == null || place.place() == null || place.place().admin1Id() == null
        ? null
        : gazetteer.of(place.place().admin1Id()).map(place::within).orElse(null);
  }

  /** "Eight surrendered there in the first half of the year": where the story is. */
  private static boolean pointsThere(Draft draft) {
    return draft.reading().word(draft.clause().verbEnd()).equals("there");
  }

  /** "laid down arms here on Saturday": where the story was written; null where it is not said. */
  private static PlaceMention here(Story story, Draft draft) {
    for (int at = draft.clause().verbEnd(); at < draft.clause().to(); at++) {
      if (draft.reading().word(at).equals("here")) {
        return Scenes.dateline(story);
      }
    }
    return null;
  }

  private static boolean isWide(PlaceMention place) {
    return place != null && place.place() != null && place.place().admin1Id() == null;
  }

  /** The town or district that a sentence on the same act names, where less is known. */
  private PlaceMention finer(Story story, List<Draft> chain, PlaceMention known, Draft draft) {
    boolean wide = isProvince(known) || isCountry(known);
    if (!wide || known.local() != null || draft.cumulative()) {
      return known;
    }
    PlaceMention inside = retelling.first(story, chain, reading -> within(known, reading));
    return inside == null ? known : inside;
  }

  /** The place inside of another one at which something is said to be, or null. */
  private PlaceMention within(PlaceMention known, Reading reading) {
    for (PlaceMention place : reading.places()) {
      boolean inside = place.place() != null && known.place().contains(place.place());
      boolean told = place.role() == PlaceMention.Role.LOCATION && place.local() != null;
      if (inside && told) {
        return place;
      }
      if (told && isNamesake(reading, place)) {
        return unlisted(place);
      }
    }
    return null;
  }

  /**
   * "San Luis town": by its level a place of the province told, though only another one is known.
   */
  private boolean isNamesake(Reading reading, PlaceMention place) {
    boolean known = place.place() != null && place.place().kind() == Place.Kind.CITY;
    return known && words.is("town-word", reading.word(place.to() - 1));
  }

  private static PlaceMention unlisted(PlaceMention place) {
    return new PlaceMention(
        place.from(),
        place.to(),
        PlaceMention.Kind.UNLISTED,
        null,
        place.place().name(),
        place.text(),
        place.role(),
        place.preposition());
  }

  private static boolean isProvince(PlaceMention place) {
    return place != null && place.place() != null && place.place().kind() == Place.Kind.ADMIN1;
  }

  private static boolean isCountry(PlaceMention place) {
    return place != null && place.place() != null && place.place().kind() == Place.Kind.COUNTRY;
  }

  private static boolean isFiner(PlaceMention place, PlaceMention best) {
    if (place == null || place.place() == null) {
      return false;
    }
    return best.place() == null
        || best.place().contains(place.place())
        || (best.place().admin1Id() == null
            && place.place().admin1Id() != null
            && place.place().iso2().equals(best.place().iso2()));
  }
}
