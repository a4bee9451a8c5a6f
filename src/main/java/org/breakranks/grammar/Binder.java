package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.breakranks.lexicon.Place;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.Moment;
import org.breakranks.reading.PlaceMention;

/** Binds the time and the place of an act by the build of its clause, not by nearness alone. */
final class Binder {

  /** How many words may stand between "announced" and "that they". */
  private static final int ANNOUNCEMENT_REACH = 8;

  private final WordClasses words;
  private final StatementTimes statements;
  private final RunningTotals totals;
  private final Backdrop backdrop;
  private final Departures departures;

  Binder(WordClasses words, StatementTimes statements) {
    this.words = words;
    this.statements = statements;
    this.totals = new RunningTotals(words);
    this.backdrop = new Backdrop(words);
    this.departures = new Departures(words);
  }

  /** When the act happened, as the clause says it; null when it does not. */
  Moment moment(Reading reading, Clause clause) {
    for (Moment moment : clause.moments(reading)) {
      boolean own =
          !statements.holds(reading, moment) && !words.is("begun", reading.word(moment.from() - 1));
      boolean usable = moment.kind() == Moment.Kind.POINT || moment.kind() == Moment.Kind.RELATIVE;
      if (own && usable) {
        return moment;
      }
    }
    return ofWhen(reading, clause);
  }

  /** "lost the region in 2009 when its deputy leader sided with the army": the time of both. */
  private Moment ofWhen(Reading reading, Clause clause) {
    boolean when = reading.word(clause.from() - 1).equals("when");
    int before = clause.from() - (reading.word(clause.from() - 2).equals(",") ? 3 : 2);
    Moment moment = when && before >= 0 ? reading.momentAt(before) : null;
    return moment == null || statements.holds(reading, moment) ? null : moment;
  }

  /**
   * The day on which people tell of their own act, who act by telling: "officers announced on
   * Wednesday that they had sided with"; null when others tell it.
   */
  Moment announced(Reading reading, PersonGroup subject, List<Attribution> spoken) {
    boolean pronoun =
        subject != null
            && (subject.kind() == PersonGroup.Kind.PRONOUN
                || subject.kind() == PersonGroup.Kind.PERSON);
    return pronoun && spoken.stream().anyMatch(said -> isOfThemselves(reading, subject, said))
        ? stated(reading)
        : null;
  }

  private boolean isOfThemselves(Reading reading, PersonGroup subject, Attribution said) {
    PersonGroup speaker = reading.groupAt(said.to() - 1);
    return said.reach() == Attribution.Reach.AFTER
        && speaker != null
        && speaker.isArmed()
        && subject.from() > said.verb()
        && subject.from() - said.verb() <= ANNOUNCEMENT_REACH
        && words.is("announcing", reading.word(said.verb()));
  }

  /** When the act was spoken of, as far as the sentence says it; else null. */
  Moment stated(Reading reading) {
    for (Moment moment : reading.moments()) {
      if (moment.kind() == Moment.Kind.POINT && statements.holds(reading, moment)) {
        return moment;
      }
    }
    return null;
  }

  /** Whether the clause sums over more than a week; an act on a stated day is no sum. */
  boolean isCumulative(Reading reading, Clause clause) {
    return totals.hold(reading, clause, moment(reading, clause));
  }

  /** Where the act happened, as the sentence says it; null when it does not. */
  PlaceMention place(Reading reading, Clause clause, Attribution attribution) {
    List<PlaceMention> behind = new ArrayList<>();
    List<PlaceMention> within = new ArrayList<>();
    List<PlaceMention> before = new ArrayList<>();
    for (PlaceMention place : reading.places()) {
      if (!isPlaceOfAct(reading, clause, place, attribution)) {
        continue;
      }
      boolean reaches = place.from() >= clause.verb() && place.to() > clause.verbEnd();
      if (reaches && place.from() < clause.to()) {
        behind.add(place);
      } else if (place.from() >= clause.subjectEnd() && isWithin(clause, place)) {
        within.add(place);
      } else if (place.from() >= clause.from() && place.from() < clause.subjectEnd()) {
        before.add(place);
      }
    }
    List<List<PlaceMention>> nearest = List.of(behind, within, before);
    boolean entered = nearest.stream().flatMap(List::stream).anyMatch(Binder::isEntered);
    PlaceMention scene = fronted(reading);
    for (List<PlaceMention> places : nearest) {
      boolean vague = scene != null && places.stream().allMatch(Binder::isOnlyMeant);
      if (!vague && places.stream().anyMatch(place -> isSite(place, entered))) {
        return best(reading, places);
      }
    }
    return nearest.stream()
        .filter(places -> !places.isEmpty())
        .filter(places -> scene == null || !places.stream().allMatch(Binder::isOnlyMeant))
        .map(places -> best(reading, places))
        .findFirst()
        .or(() -> Optional.ofNullable(departures.descent(reading, clause)))
        .orElse(scene);
  }

  /** Before the verb, or where something is among its words: "surrendered in Kunar stands at". */
  private static boolean isWithin(Clause clause, PlaceMention place) {
    boolean located = place.role() == PlaceMention.Role.LOCATION;
    return place.from() < clause.verb() || (located && place.to() <= clause.verbEnd());
  }

  /** "the defence of the city": a place told before, at which nothing is said to be. */
  private static boolean isOnlyMeant(PlaceMention place) {
    return place.kind() == PlaceMention.Kind.BACK_REFERENCE
        && place.role() == PlaceMention.Role.NONE;
  }

  /** "In Kidal, residents said that ...": where all of it is set; a capital only speaks. */
  private static PlaceMention fronted(Reading reading) {
    PlaceMention first = reading.places().isEmpty() ? null : reading.places().get(0);
    boolean opens =
        first != null
            && first.from() == 1
            && first.role() == PlaceMention.Role.LOCATION
            && reading.word(first.to()).equals(",");
    boolean named = opens && first.kind() == PlaceMention.Kind.UNLISTED && first.place() == null;
    boolean local = opens && Discourse.isLocal(first) && !first.place().isCapital();
    return named || local ? first : null;
  }

  /** A place of the act; a name in no table is none beside the land that was entered. */
  private static boolean isSite(PlaceMention place, boolean entered) {
    return !isDestination(place) && (place.place() != null || !entered);
  }

  /** "crossed into Tigray". */
  private static boolean isEntered(PlaceMention place) {
    return isDestination(place) && place.place() != null && place.preposition().equals("into");
  }

  /** "were allowed to leave for Maimana": where they went then, not where they gave up. */
  private static boolean isDestination(PlaceMention place) {
    return place.role() == PlaceMention.Role.DESTINATION;
  }

  /** The territory that people leave who cross a border: "from Chin State into India". */
  PlaceMention origin(Reading reading, Clause clause) {
    return departures.origin(reading, clause);
  }

  private boolean isPlaceOfAct(
      Reading reading, Clause clause, PlaceMention place, Attribution attribution) {
    boolean spoken =
        attribution != null
            && Math.min(attribution.from(), attribution.verb()) <= place.from()
            && place.from() < Math.max(attribution.to(), attribution.verb() + 1);
    spoken |=
        attribution != null
            && attribution.reach() == Attribution.Reach.BEFORE
            && place.from() > attribution.verb();
    boolean usable =
        switch (place.role()) {
          case LOCATION, DESTINATION, NONE -> true;
          case ORIGIN, OFFICE, DATELINE -> false;
        };
    boolean bareCountry =
        place.place() != null
            && place.place().kind() == Place.Kind.COUNTRY
            && place.kind() == PlaceMention.Kind.PLACE
            && place.role() == PlaceMention.Role.NONE;
    return usable && !spoken && !bareCountry && !backdrop.holds(reading, clause, place);
  }

  /**
   * The most exact of the places; the first of those in different provinces only if it stands
   * alone.
   */
  private PlaceMention best(Reading reading, List<PlaceMention> places) {
    if (isList(reading, places)) {
      PlaceMention first = places.get(0);
      PlaceMention last = places.get(places.size() - 1);
      return new PlaceMention(
          first.from(),
          last.to(),
          PlaceMention.Kind.UNLISTED,
          null,
          null,
          reading.sentence().text(first.from(), last.to()),
          PlaceMention.Role.LOCATION,
          first.preposition());
    }
    PlaceMention best = places.get(0);
    for (PlaceMention place : places) {
      boolean preferred =
          best.role() != PlaceMention.Role.LOCATION && place.role() == PlaceMention.Role.LOCATION;
      boolean exact = isInside(place, best) || isExacter(place, best);
      if (preferred || exact || isUnlistedPart(reading, best, place)) {
        best = place;
      }
    }
    return best;
  }

  /** "in Badghis, at a ceremony in the provincial capital", "in the same province, in Kot". */
  private static boolean isExacter(PlaceMention place, PlaceMention best) {
    boolean located = place.role() == PlaceMention.Role.LOCATION;
    boolean capital =
        place.kind() == PlaceMention.Kind.PROVINCIAL_CAPITAL
            && best.place() != null
            && best.place().kind() == Place.Kind.ADMIN1;
    boolean named =
        best.kind() == PlaceMention.Kind.BACK_REFERENCE
            && best.place() == null
            && place.place() != null;
    return located && (capital || named);
  }

  /**
   * "in Kunduz, Takhar and Baghlan", "in Farah in the west and Uruzgan": one figure for several
   * provinces belongs to none of them.
   */
  private boolean isList(Reading reading, List<PlaceMention> places) {
    if (places.size() < 2 || !isJoined(reading, places.get(places.size() - 1))) {
      return false;
    }
    for (int i = 1; i < places.size(); i++) {
      PlaceMention one = places.get(i - 1);
      PlaceMention two = places.get(i);
      boolean local =
          one.place() != null
              && two.place() != null
              && one.place().admin1Id() != null
              && two.place().admin1Id() != null;
      if (!local || one.place().admin1Id().equals(two.place().admin1Id())) {
        return false;
      }
      for (int at = one.to(); at < two.from(); at++) {
        boolean passes =
            List.of(",", "and", "the").contains(reading.word(at))
                || words.is("locator", reading.word(at));
        if (!passes) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * "in Barangay Mirab, Upi town", "at Halapitan in San Fernando": of two names in no gazetteer the
   * town is told last.
   */
  private static boolean isUnlistedPart(Reading reading, PlaceMention part, PlaceMention town) {
    boolean unlisted =
        part.kind() == PlaceMention.Kind.UNLISTED && town.kind() == PlaceMention.Kind.UNLISTED;
    String between = reading.word(part.to());
    boolean joined = town.from() == part.to() + 1 && (between.equals(",") || between.equals("in"));
    return unlisted && joined && part.place() == null;
  }

  /** "and Baghlan"; a town and what it lies in have only a comma between them. */
  private static boolean isJoined(Reading reading, PlaceMention last) {
    String before = reading.word(last.from() - 1);
    return before.equals("and") || reading.word(last.from() - 2).equals("and");
  }

  private static boolean isInside(PlaceMention inner, PlaceMention outer) {
    return inner.place() != null && outer.place() != null && outer.place().contains(inner.place());
  }
}
