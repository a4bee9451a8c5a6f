package org.breakranks.reading;

import java.util.ArrayList;
import java.util.List;
import org.breakranks.lexicon.Countries;
import org.breakranks.lexicon.Country;
import org.breakranks.lexicon.Place;
import org.breakranks.reading.PlaceMention.Kind;
import org.breakranks.reading.PlaceMention.Role;
import org.breakranks.reading.PlaceName.Level;
import org.breakranks.text.Sentence;

/** Binds the names of one sentence to places: names beside each other first, then each alone. */
final class PlaceComposer {

  private final WordKinds<PlaceWord> words;
  private final Sentence sentence;
  private final StoryCountry story;
  private final PlaceTree tree;
  private final Countries countries;

  PlaceComposer(PlaceReader reader, Sentence sentence, StoryCountry story, List<PlaceName> names) {
    this.words = reader.words();
    this.sentence = sentence;
    this.story = story;
    this.countries = reader.lexicon().countries();
    this.tree = new PlaceTree(reader.lexicon().gazetteer(), story, names);
  }

  List<PlaceMention> compose() {
    tellCountries();
    shareLevels();
    for (int i = tree.size() - 2; i >= 0; i--) {
      link(i, i + 1);
    }
    List<PlaceMention> mentions = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.isRoot(i)) {
        PlaceMention mention = mention(i);
        if (mention != null) {
          mentions.add(mention);
        }
      }
    }
    return mentions;
  }

  /** "the Brazilian town of Pacaraima": in no other country. */
  private void tellCountries() {
    for (int i = 0; i < tree.size(); i++) {
      int before = tree.name(i).from() - 1;
      List<Country> said =
          before < 0 || !tree.name(i).isNamed()
              ? List.of()
              : countries.called(sentence.token(before).lower());
      if (said.size() == 1) {
        tree.put(i, tree.name(i).reaching(before, tree.name(i).to()));
        tree.settle(i, said.get(0).iso2());
      }
    }
  }

  /** "Kot and Spin Ghar districts": what the last is, all are. */
  private void shareLevels() {
    boolean plural = false;
    for (int i = tree.size() - 2; i >= 0; i--) {
      PlaceName next = tree.name(i + 1);
      String last = sentence.token(next.to() - 1).lower();
      plural = next.level().isCue() && (plural || last.endsWith("s"));
      boolean plain = tree.name(i).isNamed() && !tree.name(i).level().isCue();
      plural = plural && plain && isSeparator(tree.name(i).to(), next.from());
      if (plural) {
        tree.put(i, tree.name(i).with(next.level()));
      }
    }
  }

  private boolean isSeparator(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean separates =
          isToken(i, ",")
              || words.isAt(sentence, i, PlaceWord.LISTING)
              || words.isAt(sentence, i, PlaceWord.DEFINITE);
      if (!separates) {
        return false;
      }
    }
    return from < to;
  }

  private void link(int left, int next) {
    int right = tree.root(next);
    PlaceName first = tree.name(left);
    PlaceName second = tree.name(right);
    if (first.level() == Level.REFERENCE || second.level() == Level.REFERENCE) {
      return;
    }
    PlaceLink link = PlaceLink.between(sentence, first.to(), second.from(), words);
    if (link == PlaceLink.INSIDE && isToken(second.to(), "'s")) {
      link = PlaceLink.LIST;
    }
    boolean listed = link == PlaceLink.INSIDE && isComma(left, right) && isListed(right);
    boolean done =
        switch (link) {
          case INSIDE ->
              tree.capital(left, right)
                  || (listed ? tree.bindKnown(left, right) : tree.bind(left, right))
                  || bindCapital(left, right)
                  || (isNamesake(left, right) && tree.bindUnknown(left, right));
          case HOLDS -> tree.capital(left, right) || tree.bind(right, left);
          case BESIDE -> tree.beside(left, right);
          case LIST, NONE -> false;
        };
    boolean list = link == PlaceLink.LIST || (link == PlaceLink.INSIDE && !done);
    if (list && tree.outer(right) >= 0 && isSeparator(first.to(), second.from())) {
      tree.share(left, tree.outer(right));
    }
  }

  /** "Lashkar Gah, Helmand" the wrong way round: "Helmand provincial capital Lashkar Gah". */
  private boolean bindCapital(int left, int right) {
    for (int i = tree.name(left).to(); i < tree.name(right).from(); i++) {
      if (words.isAt(sentence, i, PlaceWord.CAPITAL)) {
        return tree.bind(right, left);
      }
    }
    return false;
  }

  /**
   * Whether a town is said to lie where we know none of its name: "Kabul, a village in Indiana",
   * "San Luis, Agusan del Sur".
   */
  private boolean isNamesake(int left, int right) {
    PlaceName town = tree.name(left);
    PlaceName around = tree.name(right);
    for (int i = town.to(); i < around.from(); i++) {
      if (words.isAt(sentence, i, PlaceWord.CITY) || words.isAt(sentence, i, PlaceWord.ADMIN2)) {
        return true;
      }
    }
    Place province = tree.choose(right);
    boolean local =
        province != null
            && province.kind() == Place.Kind.ADMIN1
            && town.candidates().stream()
                .filter(one -> one.place().iso2().equals(province.iso2()))
                .allMatch(one -> one.place().local() != null);
    boolean of = isToken(town.to(), "of") && around.level() == Level.ADMIN2;
    if (of && !town.level().isCue() && around.from() == town.to() + 1) {
      return town.candidates().stream().noneMatch(one -> holdsAny(one.place(), around));
    }
    boolean inside = isListed(left - 1) && !tree.name(left - 1).level().isCue();
    return local && isComma(left, right) && !isListed(right) && !inside;
  }

  private static boolean holdsAny(Place place, PlaceName name) {
    return name.candidates().stream().anyMatch(inner -> place.contains(inner.place()));
  }

  private boolean isComma(int left, int right) {
    int comma = tree.name(left).to();
    return tree.name(right).from() == comma + 1 && isToken(comma, ",");
  }

  private boolean isListed(int left) {
    return left >= 0
        && left + 1 < tree.size()
        && isSeparator(tree.name(left).to(), tree.name(left + 1).from());
  }

  private boolean isToken(int token, String lower) {
    return token < sentence.size() && sentence.token(token).lower().equals(lower);
  }

  private PlaceMention mention(int position) {
    PlaceName name = tree.name(position);
    String text = sentence.text(name.from(), name.to());
    if (!name.isNamed()) {
      Kind kind = name.level() == Level.CAPITAL ? Kind.PROVINCIAL_CAPITAL : Kind.BACK_REFERENCE;
      return new PlaceMention(name.from(), name.to(), kind, null, name.name(), text, Role.NONE, "");
    }
    Place place = tree.choose(position);
    if (!isTrusted(name, place, tree.isBound(position))) {
      return null;
    }
    Kind kind = place == null ? Kind.UNLISTED : Kind.PLACE;
    return new PlaceMention(
        name.from(),
        name.to(),
        kind,
        place == null ? tree.holder(position) : place,
        place == null ? name.name() : null,
        text,
        Role.NONE,
        "");
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
