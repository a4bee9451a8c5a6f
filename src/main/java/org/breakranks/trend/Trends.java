package org.breakranks.trend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.breakranks.event.Event;

/**
 * The rows of the table of trends.
 *
 * <p>Every province of a country is filled with zeros for every covered month and every kind of act
 * and group that occurs in the country; a country without any event has one row per province and
 * month, without kind and group. Events without a province or a month, and events before the first
 * or after the last covered month, get rows of their own, so that the sum of {@code events} over
 * all rows is the number of single acts. Cumulative totals are not part of any row.
 *
 * <p>A comparison is only made with months in which somebody was looking: the mean of the three
 * months before is null if one of them was not covered, the change in per cent also if the mean is
 * below {@value #LOW_BASELINE} events, where a single act would look like a trend.
 */
public final class Trends {

  /** Below this mean of events per month no change is computed. */
  public static final double LOW_BASELINE = 3;

  private Trends() {}

  /**
   * The trends of all countries.
   *
   * @param events merged events
   * @param counts articles read per month and place, candidates or not
   * @param provinces of all countries
   */
  public static List<Trend> of(
      List<Event> events, List<CoverageCount> counts, List<Province> provinces) {
    Months months = Months.of(counts);
    Map<String, List<Event>> eventsOf = new HashMap<>();
    events.forEach(e -> add(eventsOf, country(e), e));
    Map<String, List<CoverageCount>> countsOf = new HashMap<>();
    counts.forEach(c -> add(countsOf, Objects.requireNonNullElse(c.iso3(), ""), c));
    Map<String, List<Province>> provincesOf = new TreeMap<>();
    provinces.forEach(p -> add(provincesOf, p.iso3(), p));
    TreeSet<String> countries = new TreeSet<>(eventsOf.keySet());
    countsOf.keySet().stream().filter(iso3 -> !iso3.isEmpty()).forEach(countries::add);
    List<Trend> trends = new ArrayList<>();
    for (String country : countries) {
      trends.addAll(
          ofCountry(
              eventsOf.getOrDefault(country, List.of()),
              countsOf.getOrDefault(country, List.of()),
              provincesOf.getOrDefault(country, List.of()),
              months));
    }
    return trends;
  }

  /** The key by which events are grouped for {@link #ofCountry}; empty without a country. */
  public static String country(Event event) {
    String iso3 = event.place().iso3();
    return iso3 != null ? iso3 : Objects.requireNonNullElse(event.place().country(), "");
  }

  /**
   * The trends of one country, sorted by province, month, kind of act and group, unknown last.
   *
   * @param events of the country
   * @param counts of the country; for events without a country those that have none either
   * @param provinces of the country
   * @param months covered, over all countries
   */
  public static List<Trend> ofCountry(
      List<Event> events, List<CoverageCount> counts, List<Province> provinces, Months months) {
    return new CountryTrends(events, counts, provinces, months).rows();
  }

  private static <T> void add(Map<String, List<T>> groups, String key, T value) {
    groups.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
  }
}
