package org.breakranks.report;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakranks.event.Event;
import org.breakranks.event.EventClaim;
import org.breakranks.event.EventDate;
import org.breakranks.event.HeadCount;
import org.breakranks.grammar.Mention;

/**
 * An event as the page lists it.
 *
 * @param id of the event
 * @param area id of its country among the areas
 * @param place id of its province
 * @param month as {@code 2021-06}, empty when unknown
 * @param type kind of act
 * @param when its day, as exactly as it is known
 * @param where its place, most exact name first
 * @param note one sentence
 * @param people how many people, with the range
 * @param more leaders, foreigners and families, where they were told apart
 * @param from the side that is left
 * @param to the side gone to, empty when none is named
 * @param sources how many independent ones, and articles
 * @param claimants on whose word
 * @param contested parties disagree
 * @param cumulative a running total, in no sum
 * @param disputes who says what, where parties disagree, a line for each
 * @param quotes the words it was read from
 */
public record Act(
    String id,
    String area,
    String place,
    String month,
    String type,
    String when,
    String where,
    String note,
    String people,
    String more,
    String from,
    String to,
    String sources,
    String claimants,
    boolean contested,
    boolean cumulative,
    List<String> disputes,
    List<Quote> quotes) {

  public Act {
    disputes = List.copyOf(disputes);
    quotes = List.copyOf(quotes);
  }

  static Act of(Event event, Findings findings) {
    List<Mention> mentions = findings.mentions().getOrDefault(event.eventId(), List.of());
    List<EventClaim> claims = findings.claims().getOrDefault(event.eventId(), List.of());
    org.breakranks.event.Place place = event.place();
    HeadCount people = event.people();
    return new Act(
        event.eventId(),
        Areas.country(place.iso3(), place.country()).id(),
        Areas.province(place.admin1Id(), place.admin1()).id(),
        month(event.date()),
        Words.of(event.eventType()),
        when(event.date()),
        where(place),
        event.notes(),
        Words.persons(people.peopleLow(), people.peopleBest(), people.peopleHigh()),
        more(people),
        Objects.requireNonNullElse(event.sides().actorName(), "side not stated"),
        Objects.requireNonNullElse(event.sides().recipientName(), ""),
        sources(event),
        claimants(mentions),
        event.isContested(),
        event.isCumulative(),
        event.isContested() ? Disputes.lines(claims) : List.of(),
        Quote.of(mentions, findings.articles()));
  }

  private static String month(EventDate date) {
    return date.eventMonth() == null ? "" : date.eventMonth().toString().substring(0, 7);
  }

  private static String when(EventDate date) {
    if (date.eventDate() != null) {
      return Words.day(date.eventDate());
    }
    LocalDate start = date.dateStart();
    LocalDate end = date.dateEnd();
    if (date.eventMonth() != null) {
      return Words.month(date.eventMonth());
    }
    if (start != null && end != null) {
      return Words.shortMonth(start) + " – " + Words.shortMonth(end);
    }
    return date.year() == null ? "Date not known" : date.year().toString();
  }

  private static String where(org.breakranks.event.Place place) {
    return Stream.of(place.location(), place.admin1(), place.country())
        .filter(Objects::nonNull)
        .collect(
            Collectors.collectingAndThen(
                Collectors.toCollection(LinkedHashSet::new),
                names -> names.isEmpty() ? "Place not known" : String.join(", ", names)));
  }

  private static String more(HeadCount people) {
    return Stream.of(
            apart(people.leaders(), "leader"),
            apart(people.foreignNationals(), "foreigner"),
            people.womenChildren() == null
                ? ""
                : "with " + Words.number(people.womenChildren()) + " women, children or relatives")
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String apart(Integer count, String one) {
    return count == null ? "" : Words.counted(count, one) + " among them";
  }

  private static String sources(Event event) {
    return Words.counted(event.sourcing().numberOfSources(), "independent source")
        + ", "
        + Words.counted(event.sourcing().numberOfArticles(), "article");
  }

  private static String claimants(List<Mention> mentions) {
    return mentions.stream()
        .map(mention -> mention.claim().claimant())
        .filter(Objects::nonNull)
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
