package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;
import org.breakranks.reading.PeopleBasis;
import org.breakranks.reading.PlaceMention;
import org.breakranks.reading.Quantity;

/** Finds the noun phrases that name people in a sentence. */
final class Groups {

  private static final int LONGEST_MODIFIER = 6;
  private static final int LONGEST_DESCRIPTION = 2;

  private final WordClasses words;
  private final Map<String, PersonNoun> nouns;

  Groups(WordClasses words, Map<String, PersonNoun> nouns) {
    this.words = words;
    this.nouns = Map.copyOf(nouns);
  }

  /** The people of a sentence in order; they do not overlap. */
  List<PersonGroup> in(Reading reading) {
    List<PersonGroup> found = new ArrayList<>();
    int floor = 0;
    for (int at = 0; at < reading.size(); at++) {
      PersonGroup group = at < floor ? null : groupAt(reading, at, floor);
      if (group != null) {
        found.add(group);
        floor = group.to();
      }
    }
    return found;
  }

  /** The noun for people at a token, or null. */
  PersonNoun noun(Reading reading, int at) {
    return at < 0 || at >= reading.size() ? null : nouns.get(reading.word(at));
  }

  private PersonGroup groupAt(Reading reading, int at, int floor) {
    ActorMention actor = reading.actorAt(at);
    if (actor != null) {
      return at == actor.to() - 1 ? actorGroup(reading, actor, floor) : null;
    }
    if (isPossessive(reading, at + 1)) {
      return null;
    }
    PersonNoun noun = noun(reading, at);
    if (noun != null && !isHyphenated(reading, at)) {
      boolean last = !isQualified(reading, at, noun);
      return last ? nounGroup(reading, at, noun, floor) : null;
    }
    Quantity quantity = reading.quantityAt(at);
    if (quantity == null && words.is("pronoun-subject", reading.token(at))) {
      PersonGroup.Kind kind =
          words.is("person-pronoun", reading.token(at))
              ? PersonGroup.Kind.PERSON
              : PersonGroup.Kind.PRONOUN;
      return new PersonGroup(at, at + 1, at, null, null, List.of(), kind, false);
    }
    if (quantity != null && at == quantity.to() - 1) {
      return numberGroup(reading, quantity, floor);
    }
    if (quantity == null && words.is("partitive", reading.token(at))) {
      return partitive(reading, at, at, null, floor);
    }
    return isNameStart(reading, at) ? nameGroup(reading, at) : null;
  }

  /** "wounded fighters", "the chief bomb expert": the noun that counts stands further on. */
  private boolean isQualified(Reading reading, int at, PersonNoun noun) {
    boolean next = noun(reading, at + 1) != null;
    if (reading.actorAt(at + 1) != null) {
      return noun.kind() == PersonNoun.Kind.VICTIM;
    }
    boolean special = words.is("specialty", reading.word(at + 1)) && noun(reading, at + 2) != null;
    return next || (special && !noun.plural());
  }

  private boolean isPossessive(Reading reading, int at) {
    return reading.word(at).equals("'s")
        || (reading.word(at).equals("'") && reading.word(at - 1).endsWith("s"));
  }

  private static boolean isHyphenated(Reading reading, int at) {
    return reading.word(at + 1).equals("-");
  }

  private PersonGroup actorGroup(Reading reading, ActorMention actor, int floor) {
    int next = actor.to();
    if (isPossessive(reading, next) || noun(reading, next) != null || isDescribed(reading, actor)) {
      return null;
    }
    if (words.is("after-group", reading.word(next))) {
      return null;
    }
    Extent left = left(reading, actor.from(), floor);
    List<ActorMention> actors = new ArrayList<>(left.actors());
    actors.add(actor);
    PersonGroup.Kind own = left.kind(words, reading);
    boolean bare = left.quantity() == null && own != PersonGroup.Kind.NOBODY;
    PersonGroup.Kind kind = bare ? PersonGroup.Kind.GROUP : own;
    int to = right(reading, next, actors);
    return new PersonGroup(
        left.from(),
        to,
        actor.to() - 1,
        left.quantity(),
        headNoun(reading, actor.to() - 1),
        actors,
        kind,
        left.additional());
  }

  /** "an al-Shabaab bomb expert": words between the group and the noun that counts. */
  private boolean isDescribed(Reading reading, ActorMention actor) {
    boolean counted =
        words.is("article", reading.word(actor.from() - 1))
            || (actor.from() > 0 && reading.quantityAt(actor.from() - 1) != null);
    int at = actor.to();
    while (counted && at < reading.size() && at < actor.to() + LONGEST_DESCRIPTION) {
      boolean describes =
          isModifier(reading, at)
              && !words.is("determiner", reading.token(at))
              && !words.is("after-group", reading.token(at))
              && !words.is("after-number", reading.token(at))
              && reading.momentAt(at) == null
              && reading.placeAt(at) == null;
      if (!describes) {
        return false;
      }
      at++;
      if (noun(reading, at) != null) {
        return true;
      }
    }
    return false;
  }

  private PersonNoun headNoun(Reading reading, int at) {
    PersonNoun noun = noun(reading, at);
    return noun == null || noun.kind() == PersonNoun.Kind.UNIT ? null : noun;
  }

  private PersonGroup nounGroup(Reading reading, int at, PersonNoun noun, int floor) {
    if (words.is("after-group", reading.word(at + 1))) {
      return null;
    }
    if (noun.kind() == PersonNoun.Kind.UNIT && isMeasure(reading, at + 1)) {
      return null;
    }
    Extent left = left(reading, at, floor);
    List<ActorMention> actors = new ArrayList<>(left.actors());
    int to = right(reading, at + 1, actors);
    if (actors.isEmpty()) {
      member(reading, to, actors);
    }
    if (to == at + 1 && !noun.plural() && isNameStart(reading, to)) {
      PersonGroup name = nameGroup(reading, to);
      to = name == null ? to : name.to();
    }
    return new PersonGroup(
        left.from(),
        to,
        at,
        left.quantity() == null ? size(reading, at, noun) : left.quantity(),
        noun,
        actors,
        left.kind(words, reading),
        left.additional());
  }

  /** "a Maoist couple" are two. */
  private static Quantity size(Reading reading, int at, PersonNoun noun) {
    Integer size = noun.size();
    return size == null
        ? null
        : new Quantity(
            at, at + 1, size, size, size, PeopleBasis.EXACT, reading.sentence().text(at, at + 1));
  }

  /** "a group of 24 militants": what counts stands behind "of". */
  private boolean isMeasure(Reading reading, int of) {
    return reading.word(of).equals("of")
        && of + 1 < reading.size()
        && (reading.quantityAt(of + 1) != null || !words.is("determiner", reading.token(of + 1)));
  }

  /** A number without a noun, or with "of them": "14 in Sar-i-Pul", "five of them". */
  private PersonGroup numberGroup(Reading reading, Quantity quantity, int floor) {
    int next = quantity.to();
    if (isPartOfName(reading, quantity.from() - 1)) {
      return null;
    }
    if (reading.word(next).equals("of")) {
      return partitive(reading, next - 1, quantity.from(), quantity, floor);
    }
    if (countsAhead(reading, next)) {
      return null;
    }
    boolean bare =
        next >= reading.size()
            || !Character.isLetterOrDigit(reading.word(next).charAt(0))
            || words.is("after-number", reading.word(next));
    if (!bare) {
      return null;
    }
    Extent left = left(reading, quantity.to(), floor);
    int to = words.is("others", reading.word(next)) ? next + 1 : next;
    boolean definite = words.is("definite", reading.word(left.from()));
    return new PersonGroup(
        left.from(),
        to,
        quantity.to() - 1,
        quantity,
        null,
        List.of(),
        definite ? PersonGroup.Kind.DEFINITE : PersonGroup.Kind.NUMBER,
        left.additional() || words.is("others", reading.word(next)));
  }

  /** "Battalion 351", "LIB 374", "Guerrilla Front 21". */
  private boolean isPartOfName(Reading reading, int at) {
    return at > 0
        && reading.token(at).isCapitalized()
        && reading.token(at).isWord()
        && reading.momentAt(at) == null
        && reading.placeAt(at) == null
        && !words.is("not-modifier", reading.token(at))
        && !words.is("determiner", reading.token(at));
  }

  /** "60 surrendered Boko Haram members": the noun stands behind a participle. */
  private boolean countsAhead(Reading reading, int from) {
    boolean participle =
        from < reading.size() && words.is("participle-modifier", reading.word(from));
    return participle && (reading.actorAt(from + 1) != null || noun(reading, from + 1) != null);
  }

  /** "five of them", "most of the men", "some of its fighters". */
  private PersonGroup partitive(Reading reading, int at, int from, Quantity quantity, int floor) {
    if (!reading.word(at + 1).equals("of") || from < floor) {
      return null;
    }
    int head = at + 2;
    while (head < reading.size() && head < at + 2 + LONGEST_MODIFIER) {
      ActorMention actor = reading.actorAt(head);
      boolean people =
          actor != null
              || noun(reading, head) != null
              || words.is("object-pronoun", reading.token(head));
      if (people && noun(reading, head + 1) == null) {
        List<ActorMention> actors = new ArrayList<>();
        for (ActorMention named : reading.actors()) {
          if (named.from() >= at && named.from() <= head) {
            actors.add(named);
          }
        }
        int end = actor == null ? head + 1 : actor.to();
        int to = right(reading, end, actors);
        PersonNoun noun = noun(reading, head);
        Quantity inner = innerQuantity(reading, at + 2, head);
        PersonGroup.Kind kind =
            (quantity == null && inner == null) || words.is("object-pronoun", reading.token(head))
                ? PersonGroup.Kind.PRONOUN
                : PersonGroup.Kind.NEW;
        if (words.is("subject-negation", reading.token(at))) {
          kind = PersonGroup.Kind.NOBODY;
        }
        return new PersonGroup(
            from, to, head, quantity == null ? inner : quantity, noun, actors, kind, false);
      }
      if (!isModifier(reading, head) && !words.is("determiner", reading.token(head))) {
        return null;
      }
      head++;
    }
    return null;
  }

  private static Quantity innerQuantity(Reading reading, int from, int to) {
    for (Quantity quantity : reading.quantities()) {
      if (quantity.from() >= from && quantity.to() <= to) {
        return quantity;
      }
    }
    return null;
  }

  /** How far a noun phrase reaches to the left of its head. */
  private Extent left(Reading reading, int head, int floor) {
    Extent extent = new Extent(head, null, new ArrayList<>(), false);
    int at = head - 1;
    int modifiers = 0;
    while (at >= floor) {
      Quantity quantity = reading.quantityAt(at);
      ActorMention actor = reading.actorAt(at);
      if (quantity != null && extent.quantity() == null) {
        extent = extent.with(quantity);
        at = quantity.from() - 1;
      } else if (actor != null) {
        extent = extent.with(actor);
        at = actor.from() - 1;
      } else if (reading.placeAt(at) != null
          && extent.quantity() == null
          && reading.placeAt(at).kind() == PlaceMention.Kind.PLACE) {
        extent = extent.at(Math.max(floor, reading.placeAt(at).from()));
        at = extent.from() - 1;
      } else if (words.is("determiner", reading.token(at))) {
        boolean adds = words.is("additional", reading.token(at));
        extent = new Extent(at, extent.quantity(), extent.actors(), extent.additional() || adds);
        return extent;
      } else if (reading.word(at).equals("of") && isCounted(reading, at - 1)) {
        extent = extent.at(at - 1);
        at = at - 2;
        if (reading.quantityAt(extent.from()) != null && extent.quantity() == null) {
          extent = extent.with(reading.quantityAt(extent.from()));
          at = extent.from() - 1;
        }
      } else if (modifiers++ < LONGEST_MODIFIER
          && extent.quantity() == null
          && isModifier(reading, at)) {
        extent = extent.at(at);
        at--;
      } else {
        return extent;
      }
    }
    return extent;
  }

  private boolean isCounted(Reading reading, int at) {
    return at >= 0 && (reading.quantityAt(at) != null || words.is("collective", reading.token(at)));
  }

  /** Whether a word can stand between a determiner and its noun. */
  private boolean isModifier(Reading reading, int at) {
    String word = reading.word(at);
    if (word.equals("'s") || (word.equals("'") && reading.word(at - 1).endsWith("s"))) {
      return true;
    }
    if (!Character.isLetterOrDigit(word.charAt(0)) || words.is("not-modifier", word)) {
      return false;
    }
    if (word.endsWith("ed") || word.endsWith("ing")) {
      return words.is("participle-modifier", word)
          || words.is("determiner", reading.word(at - 1))
          || (at > 0 && reading.quantityAt(at - 1) != null);
    }
    return true;
  }

  /** How far it reaches to the right: "of the Taliban", "loyal to ISIS", "from the 209th Corps". */
  private int right(Reading reading, int from, List<ActorMention> actors) {
    int after = words.match("membership", reading.sentence(), from);
    if (after < 0) {
      return from;
    }
    for (int at = after; at < Math.min(reading.size(), after + LONGEST_MODIFIER); at++) {
      ActorMention actor = reading.actorAt(at);
      if (actor != null && !isModifierOfNext(reading, actor)) {
        actors.add(actor);
        return Math.max(actor.to(), nounEnd(reading, actor.to()));
      }
      boolean passes =
          actor != null
              || isModifier(reading, at)
              || words.is("determiner", reading.token(at))
              || reading.word(at).equals("of");
      if (!passes) {
        return from;
      }
    }
    return from;
  }

  /** "of the Islamic State-inspired BIFF": whose followers another group is. */
  private static boolean isModifierOfNext(Reading reading, ActorMention actor) {
    return actor.kind() == ActorMention.Kind.MODIFIER && reading.actorAt(actor.to()) != null;
  }

  /** "men who had pledged allegiance to Daesh", "youths recruited by al-Shabaab". */
  private void member(Reading reading, int from, List<ActorMention> actors) {
    boolean opens =
        reading.word(from).equals("who") || words.is("membership-verb", reading.word(from));
    if (!opens) {
      return;
    }
    boolean belongs = false;
    for (int at = from; at < Math.min(reading.size(), from + 2 * LONGEST_MODIFIER); at++) {
      belongs |= words.is("membership-verb", reading.word(at));
      if (belongs && reading.actorAt(at) != null) {
        actors.add(reading.actorAt(at));
        return;
      }
      if (reading.word(at).equals(",") || reading.word(at).equals("and")) {
        return;
      }
    }
  }

  private int nounEnd(Reading reading, int at) {
    return words.is("group-noun", reading.word(at)) ? at + 1 : at;
  }

  private boolean isNameStart(Reading reading, int at) {
    boolean title = reading.is(words, "title", at);
    return (title || isNamePart(reading, at)) && isNamePart(reading, at + 1);
  }

  private boolean isNamePart(Reading reading, int at) {
    return at >= 0
        && at < reading.size()
        && reading.token(at).isCapitalized()
        && reading.token(at).isWord()
        && reading.momentAt(at) == null
        && reading.actorAt(at) == null
        && noun(reading, at) == null
        && !words.is("not-modifier", reading.token(at))
        && !words.is("determiner", reading.token(at))
        && !words.is("place-thing", reading.token(at))
        && !words.is("adv", reading.token(at));
  }

  private PersonGroup nameGroup(Reading reading, int at) {
    int to = at + 1;
    while (to < reading.size() && isNamePart(reading, to) && to - at < LONGEST_MODIFIER) {
      to++;
    }
    boolean place = reading.placeAt(at) != null && reading.placeAt(at).to() >= to;
    if (place || isPossessive(reading, to)) {
      return null;
    }
    List<ActorMention> actors = new ArrayList<>();
    PersonNoun noun = apposed(reading, to, actors);
    return new PersonGroup(at, to, to - 1, null, noun, actors, PersonGroup.Kind.NAME, false);
  }

  /** What the words behind a name say of its bearer: ", a former Taliban commander,". */
  private PersonNoun apposed(Reading reading, int comma, List<ActorMention> actors) {
    boolean opens = reading.word(comma).equals(",") || reading.word(comma).equals("(");
    if (!opens || !words.is("apposition", reading.word(comma + 1))) {
      return null;
    }
    PersonNoun noun = null;
    for (int at = comma + 1; at < Math.min(reading.size(), comma + 12); at++) {
      if (",();".contains(reading.word(at)) || words.is("aux", reading.word(at))) {
        break;
      }
      ActorMention actor = reading.actorAt(at);
      if (actor != null && !actors.contains(actor)) {
        actors.add(actor);
      }
      noun = noun == null ? noun(reading, at) : noun;
    }
    return noun;
  }

  /** The part of a noun phrase to the left of its head. */
  private record Extent(
      int from, Quantity quantity, List<ActorMention> actors, boolean additional) {

    Extent at(int newFrom) {
      return new Extent(newFrom, quantity, actors, additional);
    }

    Extent with(Quantity found) {
      return new Extent(found.from(), found, actors, additional);
    }

    Extent with(ActorMention actor) {
      List<ActorMention> all = new ArrayList<>();
      all.add(actor);
      all.addAll(actors);
      return new Extent(actor.from(), quantity, all, additional);
    }

    PersonGroup.Kind kind(WordClasses words, Reading reading) {
      String first = reading.word(from);
      boolean counted = quantity != null && quantity.from() == from;
      boolean none = words.is("subject-negation", first) && !counted;
      if (none || reading.word(from - 1).equals("not")) {
        return PersonGroup.Kind.NOBODY;
      }
      return words.is("definite", first) ? PersonGroup.Kind.DEFINITE : PersonGroup.Kind.NEW;
    }
  }
}
