package org.breakranks.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/**
 * What a report is about.
 *
 * @param countries English names or ISO 3166-1 alpha-3 codes, whatever their case; none means all
 * @param from first month shown, null for the first one there is
 * @param to last month shown, null for the last one there is
 * @param actor id or name of the group that is left, null for all groups
 * @param title headline of the page, null for the usual one
 */
public record Scope(
    List<String> countries, YearMonth from, YearMonth to, String actor, String title) {

  /** Everything that is published. */
  public static final Scope ALL = new Scope(List.of(), null, null, null, null);

  public Scope {
    countries = List.copyOf(countries);
    if (from != null && to != null && from.isAfter(to)) {
      throw new IllegalArgumentException("expected from <= to, got " + from + " and " + to);
    }
  }

  /** Whether a month is shown. */
  boolean shows(LocalDate month) {
    YearMonth asked = YearMonth.from(month);
    return (from == null || !asked.isBefore(from)) && (to == null || !asked.isAfter(to));
  }

  /** Whether not all months are asked for. */
  boolean isOfSomeMonths() {
    return from != null || to != null;
  }

  /** Whether a country is asked for. */
  boolean includes(String iso3, String country) {
    return countries.isEmpty()
        || countries.stream().anyMatch(asked -> same(asked, iso3) || same(asked, country));
  }

  /** Whether a group is asked for, under its id or its name. */
  boolean includesActor(String id, String name) {
    return actor == null || same(actor, id) || same(actor, name);
  }

  private static boolean same(String asked, String known) {
    return known != null
        && asked.strip().toLowerCase(Locale.ROOT).equals(known.toLowerCase(Locale.ROOT));
  }
}
