package org.breakranks.grammar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.breakranks.lexicon.Gazetteer;
import org.breakranks.lexicon.Place;
import org.breakranks.reading.Moment;
import org.breakranks.reading.PlaceMention;

/** The time and the place of an act, from its own clause or from what the story says around it. */
final class Settings {

  private static final int WEEK = 7;

  /** How many sentences may stand before the dateline: headlines, captions, bylines. */
  private static final int DATELINE_REACH = 20;

  private final Gazetteer gazetteer;

  Settings(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  When when(Story story, Draft draft, List<Draft> chain) {
    if (draft.cumulative()) {
      return total(draft);
    }
    Moment moment = moment(draft, chain);
    if (moment != null && moment.kind() == Moment.Kind.RELATIVE) {
      return relative(story, draft, moment);
    }
    if (moment != null) {
      return moment.isResolved()
          ? span(moment.start(), moment.end(), moment.text(), moment.basis())
          : new When(null, null, null, 5, moment.text(), moment.basis());
    }
    Moment stated = stated(draft, chain);
    if (stated != null && stated.isResolved()) {
      return month(stated.end(), stated.text(), "statement");
    }
    LocalDate published = story.passage().publishedOn();
    return published == null ? When.UNKNOWN : month(published, null, "statement: publication day");
  }

  private static Moment moment(Draft draft, List<Draft> chain) {
    if (draft.moment() != null) {
      return draft.moment();
    }
    Moment best = null;
    for (Draft other : chain) {
      Moment moment = other.moment();
      boolean better =
          best == null || (!best.isResolved() && moment != null && moment.isResolved());
      best = moment != null && better ? moment : best;
    }
    return best;
  }

  private static Moment stated(Draft draft, List<Draft> chain) {
    if (draft.stated() != null) {
      return draft.stated();
    }
    for (Draft other : chain) {
      if (other.stated() != null) {
        return other.stated();
      }
    }
    return null;
  }

  private static When relative(Story story, Draft draft, Moment moment) {
    Moment reference = draft.reference();
    LocalDate from = reference != null && reference.isResolved() ? reference.start() : null;
    if (from == null) {
      from = story.passage().publishedOn();
    }
    if (from == null || moment.offsetDays() == null) {
      return new When(null, null, null, 5, moment.text(), "counted from a day that is not known");
    }
    LocalDate day = from.plusDays(moment.offsetDays());
    return span(day, day, moment.text(), "counted from " + from);
  }

  private static When span(LocalDate start, LocalDate end, String text, String basis) {
    if (start.equals(end)) {
      return new When(start, start, end, 1, text, basis);
    }
    long days = ChronoUnit.DAYS.between(start, end) + 1;
    boolean month = YearMonth.from(start).equals(YearMonth.from(end));
    int precision = days <= WEEK ? 2 : month ? 3 : 4;
    return new When(null, start, end, precision, text, basis);
  }

  /** The act lies in the month in which it was spoken of, and not after that day. */
  private static When month(LocalDate day, String text, String basis) {
    return new When(null, day.withDayOfMonth(1), day, 3, text, basis);
  }

  private static When total(Draft draft) {
    for (Moment moment : draft.reading().moments()) {
      if (moment.kind() == Moment.Kind.PERIOD && moment.isResolved()) {
        boolean month = YearMonth.from(moment.start()).equals(YearMonth.from(moment.end()));
        return new When(
            null, moment.start(), moment.end(), month ? 3 : 5, moment.text(), moment.basis());
      }
    }
    return new When(null, null, null, 5, null, "running total");
  }

  Where where(Story story, Draft draft, List<Draft> chain) {
    PlaceMention place = place(story, draft, chain);
    if (place == null) {
      return country(story, null);
    }
    if (place.place() != null) {
      return where(place.place(), place);
    }
    PlaceMention around =
        place.kind() == PlaceMention.Kind.UNLISTED && place.name() == null
            ? null
            : around(story, draft);
    boolean province = around != null && around.place() != null;
    return province ? within(around.place(), place) : country(story, place);
  }

  /** A name that is in no gazetteer, in the province the story speaks of. */
  private Where within(Place around, PlaceMention mention) {
    Place province =
        around.admin1Id() == null ? around : gazetteer.of(around.admin1Id()).orElse(around);
    return where(province, mention);
  }

  private PlaceMention place(Story story, Draft draft, List<Draft> chain) {
    PlaceMention best = draft.place();
    for (Draft other : chain) {
      boolean finer = best == null || isFiner(other.place(), best);
      best = finer && other.place() != null ? other.place() : best;
    }
    if (best != null || draft.cumulative()) {
      PlaceMention office = isCountry(best) && !draft.cumulative() ? office(story, chain) : null;
      return office != null ? office : best;
    }
    PlaceMention around = around(story, draft);
    return around != null ? around : office(story, chain);
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
        || (best.place().admin1Id() == null && place.place().admin1Id() != null);
  }

  /**
   * The place named last before the act in its paragraph, else in the headline, else in the lead.
   */
  private static PlaceMention around(Story story, Draft draft) {
    int paragraph = draft.reading().sentence().paragraph();
    for (int at = draft.sentence() - 1; at >= 0; at--) {
      Reading reading = story.readings().get(at);
      if (reading.sentence().paragraph() != paragraph) {
        break;
      }
      PlaceMention found = local(reading);
      if (found != null) {
        return found;
      }
    }
    PlaceMention headline = story.title() == null ? null : local(story.title());
    if (headline != null) {
      return headline;
    }
    for (Reading reading : story.readings()) {
      boolean first = reading.equals(story.readings().get(0));
      PlaceMention found = first || reading.isProse() ? local(reading) : null;
      if (found != null) {
        return found;
      }
      if (reading.isProse()) {
        break;
      }
    }
    return dateline(story);
  }

  /** The province whose own officials speak of the act: "the governor of Nangarhar's spokesman". */
  private static PlaceMention office(Story story, List<Draft> chain) {
    for (Draft draft : chain) {
      Attribution said = draft.attribution();
      for (PlaceMention place : draft.reading().places()) {
        boolean speaks = said != null && place.from() >= said.from() && place.from() < said.to();
        boolean own = Discourse.isLocal(place) && place.place().iso2().equals(story.iso2());
        if (speaks && own && !place.place().isCapital()) {
          return place;
        }
      }
    }
    return null;
  }

  private static PlaceMention local(Reading reading) {
    for (PlaceMention place : reading.places()) {
      if (place.role() == PlaceMention.Role.LOCATION && Discourse.isLocal(place)) {
        return place;
      }
    }
    return null;
  }

  private static PlaceMention dateline(Story story) {
    int end = Math.min(story.readings().size(), DATELINE_REACH);
    for (Reading reading : story.readings().subList(0, end)) {
      for (PlaceMention place : reading.places()) {
        boolean own =
            place.role() == PlaceMention.Role.DATELINE
                && Discourse.isLocal(place)
                && !place.place().isCapital()
                && place.place().iso2().equals(story.iso2());
        if (own) {
          return place;
        }
      }
    }
    return null;
  }

  private Where where(Place place, PlaceMention mention) {
    String local = mention.local();
    return switch (place.kind()) {
      case COUNTRY, REGION -> {
        Place country = gazetteer.country(place.iso2()).orElse(place);
        yield new Where(
            country.country(),
            country.iso3(),
            null,
            null,
            null,
            null,
            country.name(),
            country.latitude(),
            country.longitude(),
            3,
            6,
            mention.text());
      }
      case ADMIN1 ->
          new Where(
              place.country(),
              place.iso3(),
              place.name(),
              place.placeId(),
              local,
              null,
              local == null ? place.name() : local,
              place.latitude(),
              place.longitude(),
              3,
              4,
              mention.text());
      case ADMIN2 ->
          new Where(
              place.country(),
              place.iso3(),
              place.admin1(),
              place.admin1Id(),
              place.name(),
              place.placeId(),
              place.name(),
              place.latitude(),
              place.longitude(),
              2,
              3,
              mention.text());
      case CITY ->
          new Where(
              place.country(),
              place.iso3(),
              place.admin1(),
              place.admin1Id(),
              place.name(),
              place.admin2Id(),
              place.name(),
              place.latitude(),
              place.longitude(),
              1,
              1,
              mention.text());
    };
  }

  /** Only the country of the story is known, and perhaps a name that is in no gazetteer. */
  private Where country(Story story, PlaceMention mention) {
    if (story.iso2() == null) {
      return Where.UNKNOWN;
    }
    String text = mention == null ? null : mention.text();
    String local = mention == null ? null : mention.local();
    return gazetteer
        .country(story.iso2())
        .map(
            place ->
                new Where(
                    place.country(),
                    place.iso3(),
                    null,
                    null,
                    local,
                    null,
                    local == null ? place.name() : local,
                    place.latitude(),
                    place.longitude(),
                    3,
                    6,
                    text))
        .orElse(Where.UNKNOWN);
  }
}
