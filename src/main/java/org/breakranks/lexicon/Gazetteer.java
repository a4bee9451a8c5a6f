package org.breakranks.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The places of the world as far as we know them: countries, provinces, districts, cities and the
 * regions of the news, with all their names.
 *
 * <pre>{@code
 * Gazetteer gazetteer = Lexicon.bundled().gazetteer();
 * Place achin = gazetteer.named("Achin").get(0);
 * gazetteer.capitalOf(achin.admin1Id()); // Jalalabad
 * }</pre>
 */
public final class Gazetteer {

  private static final int AMBIGUOUS = 1;
  private static final int ACRONYM = 2;
  private static final int SHIFT = 2;

  private final List<Place> places;
  private final Map<String, Place> byId;
  private final NameIndex names;
  private final Map<String, Place> capitals;
  private final Map<String, Place> countries;
  private final Map<String, List<Place>> bySound;

  Gazetteer(List<Place> places, NameIndex names, Map<String, List<Place>> bySound) {
    this.places = List.copyOf(places);
    this.names = names;
    this.bySound = bySound;
    this.byId = new HashMap<>();
    this.capitals = new HashMap<>();
    this.countries = new TreeMap<>();
    for (Place place : places) {
      byId.put(place.placeId(), place);
      if (place.kind() == Place.Kind.COUNTRY) {
        countries.put(place.iso2(), place);
      }
      if (place.kind() == Place.Kind.CITY && place.admin1Id() != null && rank(place) > 0) {
        capitals.merge(place.admin1Id(), place, Gazetteer::higherSeat);
      }
    }
  }

  /** A name found in a sentence. */
  public final class Hit {

    private final int from;
    private final NameIndex.Hit name;

    private Hit(int from, NameIndex.Hit name) {
      this.from = from;
      this.name = name;
    }

    /** Its first part of the folded text. */
    public int from() {
      return from;
    }

    /** The part of the folded text after its last one. */
    public int to() {
      return name.to();
    }

    /** The first of the places that bear it. */
    public Place first() {
      return places.get(name.payloads().get(0) >> SHIFT);
    }

    /** The places that bear it. */
    public List<Candidate> candidates() {
      return Gazetteer.this.candidates(name.payloads());
    }
  }

  /**
   * A place that a name may mean.
   *
   * @param place the place
   * @param ambiguous the name is also a common word, a name of persons, or shared in the country:
   *     it needs a cue such as "district"
   * @param acronym the name is written in capitals: "UAE"
   */
  public record Candidate(Place place, boolean ambiguous, boolean acronym) {}

  /** What is added to the name index for a name of the place at this position. */
  static int payload(int position, boolean ambiguous, boolean acronym) {
    return position << SHIFT | (acronym ? ACRONYM : 0) | (ambiguous ? AMBIGUOUS : 0);
  }

  /** The place with this id, empty for an unknown id and for null. */
  public Optional<Place> of(String placeId) {
    return placeId == null ? Optional.empty() : Optional.ofNullable(byId.get(placeId));
  }

  /** The country with this ISO 3166-1 alpha-2 code. */
  public Optional<Place> country(String iso2) {
    return Optional.ofNullable(countries.get(iso2));
  }

  /** All places, in the order of their ids. */
  public List<Place> places() {
    return places;
  }

  /** The provinces of a country, in the order of their ids. */
  public List<Place> provinces(String iso2) {
    return places.stream()
        .filter(place -> place.kind() == Place.Kind.ADMIN1 && place.iso2().equals(iso2))
        .toList();
  }

  /** The places that bear exactly this name, largest kind first. */
  public List<Place> named(String name) {
    List<Place> named = new ArrayList<>();
    for (Candidate candidate : candidates(names.of(name))) {
      named.add(candidate.place());
    }
    named.sort(Comparator.comparing(Place::kind));
    return List.copyOf(named);
  }

  /** The names that begin with part {@code from} of the text, longest first. */
  public List<Hit> at(FoldedText text, int from) {
    List<NameIndex.Hit> found = names.at(text, from);
    if (found.isEmpty()) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>(found.size());
    for (NameIndex.Hit hit : found) {
      hits.add(new Hit(from, hit));
    }
    return hits;
  }

  /**
   * The places of a country whose names sound like this one, for names in other transliterations:
   * "Khush Tipa" for Qush Tepa. Ask only for names that are surely those of places.
   */
  public List<Place> soundingLike(String name, String iso2) {
    return bySound.getOrDefault(iso2 + Spelling.sound(name), List.of()).stream()
        .filter(place -> Spelling.areAlike(name, place.name()))
        .toList();
  }

  /** The seat of a province. */
  public Optional<Place> capitalOf(String admin1Id) {
    return Optional.ofNullable(capitals.get(admin1Id));
  }

  private List<Candidate> candidates(List<Integer> payloads) {
    List<Candidate> candidates = new ArrayList<>(payloads.size());
    int last = -1;
    for (int payload : payloads) {
      int position = payload >> SHIFT;
      if (position != last) {
        boolean ambiguous = (payload & AMBIGUOUS) != 0;
        boolean acronym = (payload & ACRONYM) != 0;
        candidates.add(new Candidate(places.get(position), ambiguous, acronym));
      }
      last = position;
    }
    return candidates;
  }

  private static Place higherSeat(Place one, Place other) {
    Comparator<Place> order =
        Comparator.<Place>comparingInt(Gazetteer::rank)
            .thenComparingLong(Place::population)
            .thenComparing(Place::placeId, Comparator.reverseOrder());
    return order.compare(one, other) >= 0 ? one : other;
  }

  private static int rank(Place place) {
    return switch (place.seat()) {
      case "PPLC" -> 3;
      case "PPLA" -> 2;
      case "PPLA2" -> 1;
      default -> 0;
    };
  }
}
