package org.breakranks.event;

import java.util.Objects;

/**
 * The keys by which a distributed engine groups, one per step of {@link Resolver}. Acts never span
 * countries, and an account that names a province only meets accounts of that province and those
 * that name none; so blocks are bounded by places and never by dates, and no act is cut at the end
 * of a month.
 */
public final class Blocking {

  private Blocking() {}

  /** Step 1: the mentions of one article. */
  public static String article(Report report) {
    return report.mention().articleId();
  }

  /** The country, or none, within which alone an account can change anything. */
  public static String country(Account account) {
    return country(Spot.of(Telling.of(account).where()));
  }

  /** The country, or none, of the accounts that were merged into an event. */
  public static String country(Event event) {
    Place place = event.place();
    return Objects.requireNonNullElse(Spot.country(place.iso3(), place.country()), "");
  }

  /** Step 2: the accounts of one province, or of one country without a province. */
  public static String province(Account account) {
    Spot spot = Spot.of(Telling.of(account).where());
    return country(spot) + "|" + Objects.requireNonNullElse(spot.admin1(), "");
  }

  /** Step 3: the clusters of one country, or of none. */
  public static String country(Cluster cluster) {
    return country(cluster.accounts().get(0));
  }

  private static String country(Spot spot) {
    return Objects.requireNonNullElse(spot.country(), "");
  }
}
