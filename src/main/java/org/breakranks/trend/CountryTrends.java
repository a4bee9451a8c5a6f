package org.breakranks.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.breakranks.event.Event;
import org.breakranks.event.Place;
import org.breakranks.event.Sides;
import org.breakranks.grammar.EventType;

/** The trends of one country, see {@link Trends}. */
final class CountryTrends {

  private static final Comparator<String> TEXT = Comparator.nullsLast(Comparator.naturalOrder());
  private static final Comparator<LocalDate> DAY = Comparator.nullsLast(Comparator.naturalOrder());

  /** A kind of act by a group. */
  private record Series(EventType type, String actor) {

    static final Comparator<Series> ORDER =
        Comparator.comparing(Series::type, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Series::actor, TEXT);

    static Series of(Event event) {
      return new Series(event.eventType(), CountryTrends.actor(event.sides()));
    }
  }

  /** A province in a month; null parts are unknown. */
  private record Cell(Province province, LocalDate month) {}

  /** A row. */
  private record Key(Cell cell, Series series) {}

  private static final Comparator<Cell> ORDER =
      Comparator.comparing((Cell c) -> c.province().admin1(), TEXT)
          .thenComparing(c -> c.province().admin1Id(), TEXT)
          .thenComparing(Cell::month, DAY);

  private final Months months;
  private final Map<Key, TrendSum> sums = new HashMap<>();
  private final Set<Cell> reported = new HashSet<>();
  private final Map<Cell, Long> articles = new HashMap<>();
  private final Set<Province> provinces = new LinkedHashSet<>();
  private final TreeSet<Series> series = new TreeSet<>(Series.ORDER);
  private final Province nowhere;

  CountryTrends(
      List<Event> events, List<CoverageCount> counts, List<Province> known, Months months) {
    this.months = months;
    this.nowhere = nowhere(events, known);
    Map<String, Province> byId = new HashMap<>();
    known.forEach(province -> byId.put(province.admin1Id(), province));
    provinces.addAll(known);
    addSums(events, byId);
    for (CoverageCount count : counts) {
      Province province = count.admin1Id() == null ? nowhere : byId.get(count.admin1Id());
      if (province != null) {
        articles.merge(new Cell(province, count.month()), count.articles(), Long::sum);
      }
    }
  }

  private void addSums(List<Event> events, Map<String, Province> byId) {
    Map<Key, List<Event>> groups = new HashMap<>();
    for (Event event : events) {
      if (!event.isCumulative()) {
        Cell cell = new Cell(province(event.place(), byId), event.date().eventMonth());
        Key key = new Key(cell, Series.of(event));
        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(event);
      }
    }
    groups.forEach(
        (key, members) -> {
          sums.put(key, TrendSum.of(members));
          reported.add(key.cell());
          provinces.add(key.cell().province());
          series.add(key.series());
        });
    if (series.isEmpty()) {
      series.add(new Series(null, null));
    }
  }

  private static Province nowhere(List<Event> events, List<Province> known) {
    if (!known.isEmpty()) {
      return new Province(known.get(0).country(), known.get(0).iso3(), null, null);
    }
    return events.stream()
        .map(Event::place)
        .min(Comparator.comparing(Place::country, TEXT))
        .map(place -> new Province(place.country(), place.iso3(), null, null))
        .orElse(new Province(null, null, null, null));
  }

  /** The province of the gazetteer, else one of the event's own naming, else nowhere. */
  private Province province(Place place, Map<String, Province> byId) {
    if (place.admin1() == null) {
      return nowhere;
    }
    Province known = place.admin1Id() == null ? null : byId.get(place.admin1Id());
    return known != null
        ? known
        : new Province(nowhere.country(), nowhere.iso3(), place.admin1(), place.admin1Id());
  }

  List<Trend> rows() {
    Set<Key> keys = new HashSet<>(sums.keySet());
    for (Province province : provinces) {
      months
          .all()
          .map(month -> new Cell(province, month))
          .forEach(cell -> series.forEach(of -> keys.add(new Key(cell, of))));
    }
    return keys.stream()
        .sorted(Comparator.comparing(Key::cell, ORDER).thenComparing(Key::series, Series.ORDER))
        .map(this::row)
        .toList();
  }

  private Trend row(Key key) {
    Cell cell = key.cell();
    Tally tally = sum(key).tally();
    long covering = articles.getOrDefault(cell, 0L);
    Double mean = meanOfThreeMonthsBefore(key);
    boolean telling = mean != null && mean >= Trends.LOW_BASELINE;
    return new Trend(
        cell.province().country(),
        cell.province().iso3(),
        cell.province().admin1(),
        cell.province().admin1Id(),
        cell.month(),
        key.series().type(),
        key.series().actor(),
        tally,
        covering,
        coverage(key),
        covering == 0 ? null : rounded(1000.0 * tally.events() / covering),
        mean == null ? null : rounded(mean),
        telling ? rounded(100 * (tally.events() - mean) / mean) : null,
        yearAgo(key));
  }

  private TrendSum sum(Key key) {
    return sums.getOrDefault(key, TrendSum.zero());
  }

  private Coverage coverage(Key key) {
    if (sum(key).events() > 0) {
      return Coverage.REPORTED;
    }
    return isCovered(key.cell()) ? Coverage.NO_EVENT_REPORTED : Coverage.NO_COVERAGE;
  }

  /** Whether an article of the month names the place, or an event was reported there. */
  private boolean isCovered(Cell cell) {
    return articles.getOrDefault(cell, 0L) > 0 || reported.contains(cell);
  }

  private Double meanOfThreeMonthsBefore(Key key) {
    if (key.cell().month() == null) {
      return null;
    }
    List<Key> before = IntStream.rangeClosed(1, 3).mapToObj(back -> before(key, back)).toList();
    if (!before.stream().map(Key::cell).allMatch(this::isComparable)) {
      return null;
    }
    return before.stream().mapToInt(month -> sum(month).events()).sum() / 3.0;
  }

  private Integer yearAgo(Key key) {
    if (key.cell().month() == null) {
      return null;
    }
    Key then = before(key, 12);
    return isComparable(then.cell()) ? Integer.valueOf(sum(then).events()) : null;
  }

  private boolean isComparable(Cell cell) {
    return months.contains(cell.month()) && isCovered(cell);
  }

  private static Key before(Key key, int back) {
    Cell cell = key.cell();
    return new Key(new Cell(cell.province(), cell.month().minusMonths(back)), key.series());
  }

  /** The id of the group that is left, its name when it has no id, null when unknown. */
  static String actor(Sides sides) {
    return sides.actor() != null ? sides.actor() : sides.actorName();
  }

  /** Three decimals. */
  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
