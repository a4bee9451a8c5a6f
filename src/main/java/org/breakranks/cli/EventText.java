package org.breakranks.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakranks.event.Event;
import org.breakranks.event.EventDate;
import org.breakranks.event.HeadCount;
import org.breakranks.event.Place;
import org.breakranks.event.Sourcing;

/** An event as a human reads it: what is known, and from how many. */
final class EventText {

  private EventText() {}

  /** The event by itself. */
  static String of(Event event) {
    List<String> lines = new ArrayList<>();
    lines.add(
        event.eventId()
            + ": "
            + word(event.eventType())
            + (event.isCumulative() ? ", a running total" : "")
            + (event.isContested() ? ", contested" : ""));
    lines.add("  " + event.notes());
    lines.add(row("who", event.sides().actorName()));
    lines.add(row("to whom", event.sides().recipientName()));
    lines.add(row("how many", people(event.people())));
    lines.add(row("when", date(event.date())));
    lines.add(row("where", place(event.place())));
    lines.add(row("reported by", sources(event.sourcing())));
    lines.add(row("confidence", String.format(Locale.ROOT, "%.2f", event.confidence())));
    if (!event.supersededIds().isEmpty()) {
      lines.add(row("also known as", String.join(", ", event.supersededIds())));
    }
    return String.join("\n", lines);
  }

  private static String people(HeadCount people) {
    return "low %s, best %s, high %s; leaders %s, women and children besides %s, foreigners %s"
        .formatted(
            known(people.peopleLow()),
            known(people.peopleBest()),
            known(people.peopleHigh()),
            known(people.leaders()),
            known(people.womenChildren()),
            known(people.foreignNationals()));
  }

  private static String date(EventDate date) {
    String days =
        date.eventDate() != null
            ? date.eventDate().toString()
            : DaysText.of(date.dateStart(), date.dateEnd());
    return known(days) + " (precision " + date.timePrecision() + ")";
  }

  private static String place(Place place) {
    String names =
        Stream.of(place.location(), place.admin2(), place.admin1(), place.country())
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? null : names + " (precision " + known(place.geoPrecision()) + ")";
  }

  private static String sources(Sourcing sourcing) {
    String outlets =
        sourcing.sources().isEmpty() ? "" : ": " + String.join(", ", sourcing.sources());
    String days = DaysText.of(sourcing.firstReport(), sourcing.lastReport());
    return "%s in %s, %s%s"
        .formatted(
            counted(sourcing.numberOfSources(), "independent source"),
            counted(sourcing.numberOfArticles(), "article"),
            days == null ? "on unknown days" : days,
            outlets);
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static String row(String label, String text) {
    return String.format(Locale.ROOT, "  %-14s %s", label, known(text));
  }

  private static String known(Object value) {
    return value == null ? "unknown" : value.toString();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
