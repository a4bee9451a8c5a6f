package org.breakranks.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.breakranks.event.Event;
import org.breakranks.event.Sides;
import org.breakranks.grammar.EventType;

/** The rows of the table of flows: who goes to whom, per country and month. */
public final class Flows {

  private record Key(
      String country, LocalDate month, String actor, String recipient, EventType type) {}

  private static final Comparator<String> TEXT = Comparator.nullsLast(Comparator.naturalOrder());
  private static final Comparator<Flow> ORDER =
      Comparator.comparing(Flow::country, TEXT)
          .thenComparing(Flow::month, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Flow::actor, TEXT)
          .thenComparing(Flow::recipient, TEXT)
          .thenComparing(Flow::eventType);

  private Flows() {}

  /**
   * The flows of these events, sorted; unknown months and parties have rows of their own, so that
   * the sum of {@code events} is the number of single acts. A group of all events of a country
   * gives the flows of that country.
   */
  public static List<Flow> of(List<Event> events) {
    Map<Key, List<Event>> groups = new HashMap<>();
    for (Event event : events) {
      if (!event.isCumulative()) {
        groups.computeIfAbsent(key(event), k -> new ArrayList<>()).add(event);
      }
    }
    List<Flow> flows = new ArrayList<>();
    groups.forEach((key, members) -> flows.add(flow(key, TrendSum.of(members).tally())));
    flows.sort(ORDER);
    return flows;
  }

  private static Key key(Event event) {
    Sides sides = event.sides();
    return new Key(
        event.place().country(),
        event.date().eventMonth(),
        CountryTrends.actor(sides),
        sides.recipient() != null ? sides.recipient() : sides.recipientName(),
        event.eventType());
  }

  private static Flow flow(Key key, Tally tally) {
    return new Flow(
        key.country(),
        key.month(),
        key.actor(),
        key.recipient(),
        key.type(),
        tally.events(),
        tally.peopleLow(),
        tally.peopleBest(),
        tally.peopleHigh());
  }
}
