package org.breakranks.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An armed group, force or government.
 *
 * @param id canonical id ({@code taliban}), null for one that is in no table
 * @param name canonical English name
 * @param kind what it is
 * @param from first day it existed, null when unknown
 * @param to day after its last, null while it exists
 * @param reigns where and when it governed
 * @param parentId the force or group it belongs to, null for none
 * @param countries ISO 3166-1 alpha-2 codes of where it is active, the main one first
 */
public record Actor(
    String id,
    String name,
    Kind kind,
    LocalDate from,
    LocalDate to,
    List<Reign> reigns,
    String parentId,
    List<String> countries) {

  /** What an actor is. */
  public enum Kind {
    JIHADIST,
    REBEL,
    MILITIA,
    PARAMILITARY,
    STATE_FORCE,
    POLICE,
    INTELLIGENCE,
    INTERNATIONAL,
    /** Named in the article, in no table. */
    UNLISTED
  }

  /**
   * A country and the days it was governed.
   *
   * @param iso2 ISO 3166-1 alpha-2
   * @param from first day
   * @param to day after the last, null while it lasts
   */
  public record Reign(String iso2, LocalDate from, LocalDate to) {

    boolean holds(LocalDate date) {
      return !date.isBefore(from) && (to == null || date.isBefore(to));
    }
  }

  public Actor {
    reigns = List.copyOf(reigns);
    countries = List.copyOf(countries);
  }

  /** A group or force that is in no table. */
  public static Actor unlisted(String name, Kind kind, List<String> countries) {
    return new Actor(null, name, kind, null, null, List.of(), null, countries);
  }

  /** The same actor under another name. */
  Actor named(String other) {
    return new Actor(id, other, kind, from, to, reigns, parentId, countries);
  }

  /** The country it serves or comes from: the first of those in which it fights. */
  public Optional<String> home() {
    return countries.stream().findFirst();
  }

  /** Whether it existed on this day, as far as known. */
  public boolean isActive(LocalDate date) {
    return (from == null || !date.isBefore(from)) && (to == null || date.isBefore(to));
  }

  /** Whether it governed the country on this day. */
  public boolean governs(String iso2, LocalDate date) {
    return reigns.stream().anyMatch(reign -> reign.iso2().equals(iso2) && reign.holds(date));
  }

  /** Whether it is the army, police, intelligence or government of a state. */
  public boolean isState() {
    return switch (kind) {
      case STATE_FORCE, POLICE, INTELLIGENCE -> true;
      case JIHADIST, REBEL, MILITIA, PARAMILITARY, INTERNATIONAL, UNLISTED -> false;
    };
  }
}
