package org.breakranks.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.breakranks.lexicon.Gazetteer;
import org.breakranks.lexicon.Gazetteer.Candidate;
import org.breakranks.lexicon.Place;
import org.breakranks.reading.PlaceMention.Kind;
import org.breakranks.reading.PlaceMention.Role;
import org.breakranks.reading.PlaceName.Level;
import org.breakranks.text.Sentence;

/** Binds the names of one sentence to places: names beside each other first, then each alone. */
final class PlaceComposer {

  private final Gazetteer gazetteer;
  private final WordKinds<PlaceWord> words;
  private final Sentence sentence;
  private final StoryCountry story;
  private final PlaceName[] names;

  /** By position: the position of the name this one lies in, or -1. */
  private final int[] outer;

  /** By position: the position of the name this one was merged into, or itself. */
  private final int[] whole;

  /** By position: a place that holds a name found in no gazetteer. */
  private final Place[] holder;

  PlaceComposer(PlaceReader reader, Sentence sentence, StoryCountry story, List<PlaceName> names) {
    this.gazetteer = reader.lexicon().gazetteer();
    this.words = reader.words();
    this.sentence = sentence;
    this.story = story;
    this.names = names.toArray(PlaceName[]::new);
    this.outer = new int[this.names.length];
    this.whole = new int[this.names.length];
    this.holder = new Place[this.names.length];
    Arrays.fill(outer, -1);
    Arrays.setAll(whole, i -> i);
  }

  List<PlaceMention> compose() {
    shareLevels();
    for (int i = names.length - 2; i >= 0; i--) {
      link(i, i + 1);
    }
    List<PlaceMention> mentions = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      if (whole[i] == i) {
        PlaceMention mention = mention(i);
        if (mention != null) {
          mentions.add(mention);
        }
      }
    }
    return mentions;
  }

  /** "Kot and Spin Ghar districts": what the last is, all are. */
  private void shareLevels() {
    for (int i = names.length - 2; i >= 0; i--) {
      PlaceName next = names[i + 1];
      boolean plural = next.level().isCue() && sentence.token(next.to() - 1).lower().endsWith("s");
      boolean plain = names[i].isNamed() && !names[i].level().isCue();
      if (plural && plain && isSeparator(names[i].to(), next.from())) {
        names[i] = names[i].with(next.level());
      }
    }
  }

  private boolean isSeparator(int from, int to) {
    for (int i = from; i < to; i++) {
      switch (sentence.token(i).lower()) {
        case ",", "and", "or", "&", "the" -> {}
        default -> {
          return false;
        }
      }
    }
    return from < to;
  }

  private void link(int left, int next) {
    int right = next;
    while (whole[right] != right) {
      right = whole[right];
    }
    PlaceName first = names[left];
    PlaceName second = names[right];
    if (first.level() == Level.REFERENCE || second.level() == Level.REFERENCE) {
      return;
    }
    PlaceLink link = PlaceLink.between(sentence, first.to(), second.from(), words);
    if (link == PlaceLink.INSIDE && isToken(second.to(), "'s")) {
      link = PlaceLink.LIST;
    }
    boolean done =
        switch (link) {
          case INSIDE ->
              capital(left, right)
                  || bind(left, right)
                  || bindCapital(left, right)
                  || (isNamesake(left, right) && bindUnknown(left, right));
          case HOLDS -> capital(left, right) || bind(right, left);
          case BESIDE -> beside(left, right);
          case LIST, NONE -> false;
        };
    boolean list = link == PlaceLink.LIST || (link == PlaceLink.INSIDE && !done);
    if (list && outer[right] >= 0 && isSeparator(first.to(), second.from())) {
      share(left, outer[right]);
    }
  }

  /** "Lashkar Gah, Helmand" the wrong way round: "Helmand provincial capital Lashkar Gah". */
  private boolean bindCapital(int left, int right) {
    for (int i = names[left].to(); i < names[right].from(); i++) {
      if (words.isAt(sentence, i, PlaceWord.CAPITAL)) {
        return bind(right, left);
      }
    }
    return false;
  }

  /** Joins a name with "the provincial capital" before or after it. */
  private boolean capital(int left, int right) {
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
      if (seat != null && (place.kind() == Place.Kind.ADMIN1 || (leftIs && isSeat))) {
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

  /** Binds a name to the one it lies in, if one can lie in the other. */
  private boolean bind(int inner, int holding) {
    PlaceName in = names[inner];
    PlaceName out = names[holding];
    if (!in.isNamed() || !out.isNamed() || (whole[holding] != holding && inner < holding)) {
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
      boolean unknown = in.candidates().isEmpty() || in.level().isCue();
      return unknown && bindUnknown(inner, holding);
    }
    names[inner] = in.with(inside);
    names[holding] = out.with(around);
    merge(inner, holding);
    return true;
  }

  /** A name with a cue that is in no gazetteer, or not there: "the Mohmand Valley in Achin". */
  private boolean bindUnknown(int inner, int holding) {
    PlaceName in = names[inner];
    PlaceName out = names[holding];
    List<Candidate> areas =
        out.candidates().stream()
            .filter(candidate -> candidate.place().kind() != Place.Kind.CITY)
            .toList();
    Place around = areas.isEmpty() ? null : choose(out.with(areas), holding);
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
   * Whether a town is said to lie where we know none of its name: "Kabul, a village in Indiana",
   * "San Luis, Agusan del Sur".
   */
  private boolean isNamesake(int left, int right) {
    PlaceName town = names[left];
    PlaceName around = names[right];
    for (int i = town.to(); i < around.from(); i++) {
      if (words.isAt(sentence, i, PlaceWord.CITY) || words.isAt(sentence, i, PlaceWord.ADMIN2)) {
        return true;
      }
    }
    boolean local =
        town.candidates().stream().allMatch(one -> one.place().local() != null)
            && around.candidates().stream()
                .anyMatch(one -> one.place().kind() == Place.Kind.ADMIN1);
    boolean comma = around.from() == town.to() + 1 && isToken(town.to(), ",");
    return local && comma && !isListed(right) && !isListed(left - 1);
  }

  private boolean isListed(int left) {
    return left >= 0
        && left + 1 < names.length
        && isSeparator(names[left].to(), names[left + 1].from());
  }

  private boolean isToken(int token, String lower) {
    return token < sentence.size() && sentence.token(token).lower().equals(lower);
  }

  private boolean beside(int left, int right) {
    PlaceName name = names[left];
    Place near = name.candidates().isEmpty() ? choose(names[right], right) : null;
    if (near == null || near.admin1Id() == null) {
      return false;
    }
    holder[left] = gazetteer.of(near.admin1Id()).orElse(near);
    merge(left, right);
    return true;
  }

  private void share(int left, int holding) {
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

  private Place choose(PlaceName name, int position) {
    List<Candidate> fitting = fitting(name);
    if (fitting.isEmpty() && holder[position] == null && story.main().isPresent()) {
      List<Candidate> alike = alike(name, story.main().get(), place -> true);
      boolean one = alike.stream().map(c -> c.place().admin1Id()).distinct().count() == 1;
      fitting = one && name.level().isCue() ? alike : fitting;
    }
    return PlaceChoice.best(fitting, name.level(), story);
  }

  private PlaceMention mention(int position) {
    PlaceName name = names[position];
    String text = sentence.text(name.from(), name.to());
    if (!name.isNamed()) {
      Kind kind = name.level() == Level.CAPITAL ? Kind.PROVINCIAL_CAPITAL : Kind.BACK_REFERENCE;
      return new PlaceMention(name.from(), name.to(), kind, null, name.name(), text, Role.NONE, "");
    }
    Place place = choose(name, position);
    boolean bound = outer[position] >= 0 || isBoundTo(position);
    if (!isTrusted(name, place, bound)) {
      return null;
    }
    Kind kind = place == null ? Kind.UNLISTED : Kind.PLACE;
    return new PlaceMention(
        name.from(),
        name.to(),
        kind,
        place == null ? holder[position] : place,
        place == null ? name.name() : null,
        text,
        Role.NONE,
        "");
  }

  private boolean isBoundTo(int position) {
    return Arrays.stream(outer).anyMatch(holding -> holding == position);
  }

  private boolean isTrusted(PlaceName name, Place place, boolean bound) {
    return switch (name.trust()) {
      case SURE, PLACED -> true;
      case NEEDS_PARENT -> bound;
      case NEEDS_CUE -> bound || name.level().isCue() || isPlaced(name, place);
    };
  }

  /** "in Nawa", where the story is about the country or names the province. */
  private boolean isPlaced(PlaceName name, Place place) {
    int before = name.from() - 1;
    if (place == null || before < 0 || Casing.of(sentence) != Casing.NORMAL) {
      return false;
    }
    boolean here = story.main().filter(place.iso2()::equals).isPresent();
    boolean named = place.admin1Id() != null && story.names(place.admin1Id());
    boolean inside = words.isAt(sentence, before, PlaceWord.LOCATION);
    boolean out = words.isAt(sentence, before, PlaceWord.FROM);
    return (inside && here) || (out && named);
  }
}
