package org.breakranks.reading;

import java.util.List;
import org.breakranks.lexicon.Gazetteer.Candidate;
import org.breakranks.lexicon.Place;
import org.breakranks.reading.PlaceName.Level;

/**
 * Chooses among places of one name: by the level said beside it, the provinces the article names,
 * its country, then the kind of place and its inhabitants.
 */
final class PlaceChoice {

  private static final double COUNTRY_SHARE = 9;
  private static final double STATED_PROVINCE = 3;
  private static final double PROVINCE = 1;
  private static final double LEVEL = 2;
  private static final double CERTAIN = 6;
  private static final double MOST_PEOPLE = 8;

  private PlaceChoice() {}

  /** The likeliest candidate, or null if there is none. */
  static Place best(List<Candidate> candidates, Level level, StoryCountry story) {
    Place best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Candidate candidate : candidates) {
      boolean common = candidate.ambiguous() || level == Level.ADMIN1;
      double score = score(candidate.place(), level, story);
      if (candidate.place().kind() == Place.Kind.COUNTRY && !common) {
        score += CERTAIN;
      }
      if (score > most) {
        best = candidate.place();
        most = score;
      }
    }
    return best;
  }

  private static double score(Place place, Level level, StoryCountry story) {
    double score = COUNTRY_SHARE * story.share(place.iso2());
    score += rank(place);
    score += Math.log10(1.0 + (double) place.population()) / MOST_PEOPLE;
    if (level == Level.CITY && place.kind() == Place.Kind.CITY) {
      score += LEVEL;
    }
    if (level == Level.ADMIN2 && place.kind() == Place.Kind.ADMIN2) {
      score += LEVEL;
    }
    if (place.admin1Id() != null && place.kind() != Place.Kind.ADMIN1) {
      score += province(place.admin1Id(), story);
    }
    return score;
  }

  private static double province(String admin1Id, StoryCountry story) {
    double best = 0;
    for (StoryCountry.Province province : story.provinces()) {
      if (province.place().placeId().equals(admin1Id)) {
        best = Math.max(best, province.stated() ? STATED_PROVINCE : PROVINCE);
      }
    }
    return best;
  }

  private static double rank(Place place) {
    return switch (place.kind()) {
      case COUNTRY -> 6;
      case REGION -> 3;
      case ADMIN1 -> 6;
      case ADMIN2 -> 2;
      case CITY -> place.seat().startsWith("PPLA") || place.isCapital() ? 2.5 : 1.5;
    };
  }
}
