package org.breakranks.lexicon;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Armed groups, forces and governments, their names, and who they were at a time: who governed, to
 * whom a soldier belonged, who "the insurgents" were.
 *
 * <pre>{@code
 * Actors actors = Lexicon.bundled().actors();
 * actors.government("AF", LocalDate.parse("2022-01-01")); // Taliban
 * actors.asActor(actors.of("alp").orElseThrow()); // Afghan security forces
 * }</pre>
 */
public final class Actors {

  private final Map<String, Actor> byId;
  private final List<ActorName> names;
  private final NameIndex index;
  private final Map<String, Rollup> rollups;
  private final List<Insurgency> insurgencies;
  private final Countries countries;
  private final Map<String, Set<Actor>> rulers = new HashMap<>();

  Actors(
      Map<String, Actor> byId,
      List<ActorName> names,
      NameIndex index,
      Map<String, Rollup> rollups,
      List<Insurgency> insurgencies,
      Countries countries) {
    this.byId = Collections.unmodifiableMap(byId);
    this.names = List.copyOf(names);
    this.index = index;
    this.rollups = Map.copyOf(rollups);
    this.insurgencies = List.copyOf(insurgencies);
    this.countries = countries;
    for (Actor actor : byId.values()) {
      for (Actor.Reign reign : actor.reigns()) {
        rulers.computeIfAbsent(reign.iso2(), key -> new LinkedHashSet<>()).add(actor);
      }
    }
  }

  /** What an actor is counted as; null for itself. */
  record Rollup(String asActor, String asRecipient) {}

  /** Who "the insurgents" are in a province, or in a country where {@code admin1Id} is null. */
  record Insurgency(String iso2, String admin1Id, LocalDate from, LocalDate to, Actor insurgents) {

    boolean holds(String country, String province, LocalDate date) {
      return iso2.equals(country)
          && (admin1Id == null || admin1Id.equals(province))
          && (date == null || from == null || !date.isBefore(from))
          && (to == null || (date != null && date.isBefore(to)));
    }
  }

  /**
   * Names found in a sentence.
   *
   * @param to part of the folded text after the last one
   * @param names what the words may mean, those that depend on country and day first
   */
  public record Hit(int to, List<ActorName> names) {}

  public Optional<Actor> of(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All actors of the tables, in the order of their ids. */
  public List<Actor> all() {
    return List.copyOf(byId.values());
  }

  /** The names that begin with part {@code from} of the text, longest first. */
  public List<Hit> at(FoldedText text, int from) {
    List<NameIndex.Hit> found = index.at(text, from);
    if (found.isEmpty()) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>(found.size());
    found.forEach(hit -> hits.add(new Hit(hit.to(), names(hit.payloads()))));
    return hits;
  }

  /** All actors this name may mean. */
  public List<ActorName> named(String name) {
    return names(index.of(name));
  }

  /** Who a word such as "army" means in a country on a day; null asks for the present. */
  public Optional<Actor> named(String name, String iso2, LocalDate date) {
    return named(name).stream()
        .filter(found -> iso2.equals(found.iso2()))
        .filter(found -> date == null ? found.to() == null : found.holds(date))
        .map(ActorName::actor)
        .findFirst();
  }

  /** The group as which the members of this one are counted. */
  public Actor asActor(Actor actor) {
    Rollup rollup = actor.id() == null ? null : rollups.get(actor.id());
    if (rollup != null && rollup.asActor() != null) {
      return byId.get(rollup.asActor());
    }
    Actor parent = parent(actor);
    boolean official = actor.isState() || (parent != null && parent.isState());
    return parent == null || !official ? actor : asActor(parent);
  }

  /**
   * The party to which those who give up to this actor have gone: the government of the day for a
   * state and all its forces, the group itself for others.
   */
  public Actor asRecipient(Actor actor, LocalDate date) {
    Rollup rollup = actor.id() == null ? null : rollups.get(actor.id());
    if (rollup != null && rollup.asRecipient() != null) {
      return byId.get(rollup.asRecipient());
    }
    Actor owner = asActor(actor);
    if (!owner.isState() || owner.countries().isEmpty()) {
      return owner;
    }
    Optional<Actor> sent = owner.id() == null ? sentBy(owner.countries().get(0)) : Optional.empty();
    if (sent.isPresent()) {
      return sent.get();
    }
    LocalDate last = actor.to() == null ? null : actor.to().minusDays(1);
    LocalDate day = date != null && actor.isActive(date) ? date : last;
    String iso2 = owner.countries().get(0);
    return government(iso2, day)
        .filter(ruler -> !isOverthrown(owner, iso2, day))
        .orElseGet(() -> governmentNamed(iso2, owner));
  }

  /** "American marines": the forces that a country has sent abroad, if a table names them so. */
  private Optional<Actor> sentBy(String iso2) {
    return countries
        .of(iso2)
        .flatMap(
            country ->
                named(country.adjective() + " forces").stream()
                    .map(ActorName::actor)
                    .filter(actor -> actor.kind() == Actor.Kind.INTERNATIONAL)
                    .filter(actor -> actor.countries().equals(List.of(iso2)))
                    .findFirst());
  }

  /** Gaddafi's forces between the fall of Tripoli and their end: they serve no other ruler. */
  private static boolean isOverthrown(Actor actor, String iso2, LocalDate day) {
    boolean ruled = actor.reigns().stream().anyMatch(reign -> reign.iso2().equals(iso2));
    return ruled && day != null && !actor.governs(iso2, day);
  }

  /** Who governed the country on this day; null asks for the present. */
  public Optional<Actor> government(String iso2, LocalDate date) {
    LocalDate day = date == null ? LocalDate.MAX : date;
    Actor governing = null;
    for (Actor actor : rulers.getOrDefault(iso2, Set.of())) {
      if (actor.governs(iso2, day)
          && (governing == null || (actor.isState() && !governing.isState()))) {
        governing = actor;
      }
    }
    if (governing == null) {
      return Optional.empty();
    }
    return Optional.of(governing.isState() ? governmentNamed(iso2, governing) : governing);
  }

  /** The forces of the country's state on this day, all together; null asks for the present. */
  public Actor stateForce(String iso2, LocalDate date) {
    LocalDate day = date == null ? LocalDate.MAX : date;
    Actor best = null;
    int bestRank = -1;
    for (Actor actor : byId.values()) {
      if (actor.kind() == Actor.Kind.STATE_FORCE
          && actor.countries().indexOf(iso2) == 0
          && actor.isActive(day)) {
        Actor whole = asActor(actor);
        boolean ruled = !actor.reigns().isEmpty();
        int rank = !whole.equals(actor) ? 3 : actor.governs(iso2, day) ? 2 : ruled ? 1 : 0;
        if (rank > bestRank) {
          best = whole;
          bestRank = rank;
        }
      }
    }
    return best == null ? unlistedForce(iso2) : best;
  }

  /** The police, intelligence service or other force of this kind that a country has. */
  public Optional<Actor> force(Actor.Kind kind, String iso2, LocalDate date) {
    LocalDate day = date == null ? LocalDate.MAX : date;
    return byId.values().stream()
        .filter(actor -> actor.kind() == kind && actor.countries().indexOf(iso2) == 0)
        .filter(actor -> actor.isActive(day))
        .findFirst();
  }

  /**
   * Who is meant by "insurgents", "rebels" or "militants" without a name.
   *
   * @param iso2 the country
   * @param admin1Id the province, null when unknown
   * @param date the day, null for the present
   */
  public Optional<Actor> insurgents(String iso2, String admin1Id, LocalDate date) {
    for (Insurgency insurgency : insurgencies) {
      if (insurgency.holds(iso2, admin1Id, date)) {
        return Optional.of(insurgency.insurgents());
      }
    }
    LocalDate day = date == null ? LocalDate.MAX : date;
    for (String word : List.of("insurgents", "rebels", "militants")) {
      Optional<Actor> named = named(word, iso2, date).filter(actor -> !actor.governs(iso2, day));
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  private List<ActorName> names(List<Integer> payloads) {
    return new AbstractList<>() {
      @Override
      public ActorName get(int index) {
        return names.get(payloads.get(index));
      }

      @Override
      public int size() {
        return payloads.size();
      }
    };
  }

  private Actor parent(Actor actor) {
    return actor.parentId() == null ? null : byId.get(actor.parentId());
  }

  private Actor governmentNamed(String iso2, Actor actor) {
    String name = countries.of(iso2).map(Country::adjective).orElse(iso2) + " government";
    return new Actor(
        actor.id(),
        name,
        Actor.Kind.STATE_FORCE,
        actor.from(),
        actor.to(),
        actor.reigns(),
        actor.parentId(),
        actor.countries());
  }

  private Actor unlistedForce(String iso2) {
    String name = countries.of(iso2).map(Country::adjective).orElse(iso2) + " armed forces";
    return Actor.unlisted(name, Actor.Kind.STATE_FORCE, List.of(iso2));
  }
}
