package org.breakranks.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.breakranks.lexicon.Gazetteer;
import org.breakranks.lexicon.Gazetteer.Candidate;
import org.breakranks.lexicon.Place;
import org.breakranks.reading.PlaceName.Level;

/**
 * The names of one sentence, and which of them lies in which. Binding two narrows down what either
 * can mean.
 */
final class PlaceTree {

  /** How far apart the places may be of which one is told by the other, in degrees. */
  private static final int NEAR_DEGREES = 4;

  private final Gazetteer gazetteer;
  private final StoryCountry story;
  private final PlaceName[] names;

  /** By position: the position of the name this one lies in, or -1. */
  private final int[] outer;

  /** By position: the position of the name this one was merged into, or itself. */
  private final int[] whole;

  /** By position: a place that holds a name found in no gazetteer. */
  private final Place[] holder;

  PlaceTree(Gazetteer gazetteer, StoryCountry story, List<PlaceName> names) {
    this.gazetteer = gazetteer;
    this.story = story;
    this.names = names.toArray(PlaceName[]::new);
    this.outer = new int[this.names.length];
    this.whole = new int[this.names.length];
    this.holder = new Place[this.names.length];
    Arrays.fill(outer, -1);
    Arrays.setAll(whole, i -> i);
  }

  int size() {
    return names.length;
  }

  PlaceName name(int position) {
    return names[position];
  }

  void put(int position, PlaceName name) {
    names[position] = name;
  }

  /** The position of the name that this one was merged into, itself if it was not. */
  int root(int position) {
    int root = position;
    while (whole[root] != root) {
      root = whole[root];
    }
    return root;
  }

  boolean isRoot(int position) {
    return whole[position] == position;
  }

  /** The position of the name this one lies in, or -1. */
  int outer(int position) {
    return outer[position];
  }

  /** The place that holds a name found in no gazetteer, null if none is said to. */
  Place holder(int position) {
    return holder[position];
  }

  /** Whether it lies in another name, or another in it. */
  boolean isBound(int position) {
    return outer[position] >= 0 || Arrays.stream(outer).anyMatch(holding -> holding == position);
  }

  /** A name that is said to be of one country means a place of it, be it in no gazetteer. */
  void settle(int position, String iso2) {
    PlaceName name = names[position];
    List<Candidate> inside =
        name.candidates().stream().filter(one -> one.place().iso2().equals(iso2)).toList();
    if (!inside.isEmpty()) {
      names[position] = name.with(inside);
    } else if (name.level().isCue()) {
      names[position] = name.with(List.of());
      holder[position] = gazetteer.country(iso2).orElse(null);
    }
  }

  /** Joins a name with "the provincial capital" before or after it. */
  boolean capital(int left, int right) {
    boolean leftIs = names[left].level() == Level.CAPITAL;
    boolean rightIs = names[right].level() == Level.CAPITAL;
    if (leftIs == rightIs) {
      return false;
    }
    int named = leftIs ? right : left;
    for (Candidate candidate : names[named].candidates()) {
      Place place = candidate.place();
      Place seat =
          place.admin1Id() == null ? null : gazetteer.capitalOf(place.admin1Id()).orElse(null);
      boolean isSeat = place.equals(seat) || (seat != null && seat.name().equals(place.name()));
      if (seat != null && (place.kind() == Place.Kind.ADMIN1 || isSeat)) {
        PlaceName merged =
            names[named].with(List.of(new Candidate(seat, false, false))).with(Level.CITY);
        names[right] =
            merged.reaching(names[left].from(), Math.max(names[left].to(), names[right].to()));
        whole[left] = right;
        return true;
      }
    }
    return false;
  }

  /** Binds a name to the one it lies in, if one can lie in the other or is in no gazetteer. */
  boolean bind(int inner, int holding) {
    if (bindKnown(inner, holding)) {
      return true;
    }
    PlaceName in = names[inner];
    boolean unknown = in.candidates().isEmpty() || in.level().isCue();
    return unknown && areNamed(inner, holding) && bindUnknown(inner, holding);
  }

  private boolean areNamed(int inner, int holding) {
    boolean merged = whole[holding] != holding && inner < holding;
    return names[inner].isNamed() && names[holding].isNamed() && !merged;
  }

  /** Binds a name to the one it lies in, as the gazetteer has it. */
  boolean bindKnown(int inner, int holding) {
    PlaceName in = names[inner];
    PlaceName out = names[holding];
    if (!areNamed(inner, holding)) {
      return false;
    }
    List<Candidate> inside = new ArrayList<>();
    List<Candidate> around = new ArrayList<>();
    for (Candidate small : fitting(in)) {
      for (Candidate large : fitting(out)) {
        if (holds(large.place(), small.place())) {
          add(inside, small);
          add(around, large);
        }
      }
    }
    if (inside.isEmpty()) {
      return false;
    }
    names[inner] = in.with(inside);
    names[holding] = out.with(around);
    merge(inner, holding);
    return true;
  }

  /** A name with a cue that is in no gazetteer, or not there: "the Mohmand Valley in Achin". */
  boolean bindUnknown(int inner, int holding) {
    PlaceName in = names[inner];
    PlaceName out = names[holding];
    List<Candidate> areas =
        out.candidates().stream()
            .filter(candidate -> candidate.place().kind() != Place.Kind.CITY)
            .toList();
    boolean town = areas.isEmpty() && in.level() == Level.CITY;
    Place around = areas.isEmpty() && !town ? null : choose(town ? out : out.with(areas), holding);
    if (around == null) {
      return false;
    }
    List<Candidate> alike = alike(in, around.iso2(), place -> holds(around, place));
    names[inner] = in.with(alike);
    holder[inner] = around;
    merge(inner, holding);
    return true;
  }

  /**
   * "Hariq, north of Mosul", "near Riyadh, a village west of Hawija": the place of that name which
   * lies there; one that no gazetteer has there gets the province of its neighbour.
   */
  boolean beside(int left, int right) {
    PlaceName name = names[left];
    Place near = choose(names[right], right);
    if (near == null || near.admin1Id() == null) {
      return false;
    }
    List<Candidate> there =
        name.candidates().stream().filter(one -> isNear(one.place(), near)).toList();
    names[left] = name.with(there);
    if (!there.isEmpty()) {
      return false;
    }
    holder[left] = gazetteer.of(near.admin1Id()).orElse(near);
    merge(left, right);
    return true;
  }

  private static boolean isNear(Place place, Place other) {
    return place.latitude() == null
        || other.latitude() == null
        || (Math.abs(place.latitude() - other.latitude()) < NEAR_DEGREES
            && Math.abs(place.longitude() - other.longitude()) < NEAR_DEGREES);
  }

  /** "Kot and Spin Ghar districts of Nangarhar": the province holds both. */
  void share(int left, int holding) {
    PlaceName name = names[left];
    Place around = choose(names[holding], holding);
    if (around == null || !name.isNamed()) {
      return;
    }
    List<Candidate> inside =
        name.candidates().stream().filter(one -> holds(around, one.place())).toList();
    if (!inside.isEmpty()) {
      names[left] = name.with(inside);
    } else if (name.candidates().isEmpty()) {
      holder[left] = around;
    } else {
      return;
    }
    outer[left] = holding;
  }

  private void merge(int inner, int holding) {
    outer[inner] = holding;
    whole[holding] = inner;
    int from = Math.min(names[inner].from(), names[holding].from());
    int to = Math.max(names[inner].to(), names[holding].to());
    names[inner] = names[inner].reaching(from, to);
  }

  private static boolean holds(Place large, Place small) {
    boolean region =
        large.kind() == Place.Kind.REGION
            && small.kind().compareTo(Place.Kind.REGION) > 0
            && large.iso2().equals(small.iso2());
    return region || large.contains(small);
  }

  private static void add(List<Candidate> list, Candidate candidate) {
    if (!list.contains(candidate)) {
      list.add(candidate);
    }
  }

  private static List<Candidate> fitting(PlaceName name) {
    List<Candidate> fitting =
        name.candidates().stream()
            .filter(candidate -> name.level().fits(candidate.place().kind()))
            .toList();
    return fitting.isEmpty() ? name.candidates() : fitting;
  }

  private List<Candidate> alike(PlaceName name, String iso2, Predicate<Place> wanted) {
    return gazetteer.soundingLike(name.name(), iso2).stream()
        .filter(place -> name.level().fits(place.kind()))
        .filter(wanted)
        .map(place -> new Candidate(place, false, false))
        .toList();
  }

  /** The place a name means, as far as is known by now; null for none. */
  Place choose(int position) {
    return choose(names[position], position);
  }

  private Place choose(PlaceName name, int position) {
    List<Candidate> fitting = fitting(name);
    if (fitting.isEmpty() && holder[position] == null && story.main().isPresent()) {
      List<Candidate> alike = alike(name, story.main().get(), place -> true);
      boolean one = alike.stream().map(c -> c.place().admin1Id()).distinct().count() == 1;
      fitting = one && name.level().isCue() ? alike : fitting;
    }
    return PlaceChoice.best(fitting, name.level(), story);
  }
}
