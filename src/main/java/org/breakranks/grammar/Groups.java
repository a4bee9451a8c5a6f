package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.List;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;
import org.breakranks.reading.Quantity;

/** Finds the noun phrases that name people in a sentence. */
final class Groups {

  private static final int LONGEST_DESCRIPTION = 2;

  private final WordClasses words;
  private final Nouns nouns;
  private final PersonNames names;
  private final Edges edges;
  private final Parts parts;
  private final NumberPhrases numbers;
  private final NounGroups people;

  Groups(WordClasses words, Nouns nouns) {
    this.words = words;
    this.edges = new Edges(words);
    this.parts = new Parts(words);
    this.nouns = nouns;
    this.names = new PersonNames(words, nouns);
    this.numbers = new NumberPhrases(words, nouns, edges);
    this.people = new NounGroups(words, nouns, names, edges);
  }

  /** Whether people may stand in it who are counted, or of whom a noun says that they bear arms. */
  boolean mayTell(Reading reading) {
    return !reading.quantities().isEmpty() || nouns.mayTell(reading.sentence());
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
    return parts.leftOut(reading, found);
  }

  private PersonGroup groupAt(Reading reading, int at, int floor) {
    ActorMention actor = reading.actorAt(at);
    if (actor != null && actor.kind() == ActorMention.Kind.LEADER) {
      return at == actor.from() ? leader(reading, actor) : null;
    }
    if (actor != null) {
      return at == actor.to() - 1 ? actorGroup(reading, actor, floor) : null;
    }
    if (Edges.isPossessive(reading, at + 1)) {
      return null;
    }
    PersonNoun noun = nouns.at(reading, at);
    if (noun != null && !isHyphenated(reading, at)) {
      boolean last = !isQualified(reading, at, noun);
      return last ? people.at(reading, at, noun, floor) : null;
    }
    Quantity quantity = reading.quantityAt(at);
    if (quantity == null && isRest(reading, at)) {
      PersonGroup.Kind kind =
          words.is("ordinal-person", reading.word(at))
              ? PersonGroup.Kind.PERSON
              : PersonGroup.Kind.PRONOUN;
      return new PersonGroup(at - 1, at + 1, at, null, null, List.of(), kind, false);
    }
    if (quantity == null
        && (words.is("pronoun-subject", reading.token(at)) || isAll(reading, at))) {
      PersonGroup.Kind kind =
          words.is("person-pronoun", reading.token(at))
              ? PersonGroup.Kind.PERSON
              : PersonGroup.Kind.PRONOUN;
      return new PersonGroup(at, at + 1, at, null, null, List.of(), kind, false);
    }
    if (quantity != null && at == quantity.to() - 1) {
      return numbers.counted(reading, quantity, floor);
    }
    if (quantity == null && words.is("partitive", reading.token(at))) {
      return numbers.partitive(reading, at, at, null, floor);
    }
    return names.startsAt(reading, at) ? nameGroup(reading, at) : null;
  }

  /** "Savimbi", whose side is known; in "Savimbi's men" he only describes them. */
  private static PersonGroup leader(Reading reading, ActorMention name) {
    return Edges.isPossessive(reading, name.to())
        ? null
        : new PersonGroup(
            name.from(),
            name.to(),
            name.to() - 1,
            null,
            null,
            List.of(name),
            PersonGroup.Kind.NAME,
            false);
  }

  /** "Lt Col Evariste of the FDLR", "the Catatumbo Bloc of the AUC": with the group it is of. */
  private PersonGroup nameGroup(Reading reading, int at) {
    PersonGroup name = names.at(reading, at);
    String last = name == null ? "" : reading.word(name.to() - 1);
    if (name == null || words.is("claimant-office", last)) {
      return null;
    }
    boolean body = words.is("outfit-body", last);
    List<ActorMention> actors = new ArrayList<>();
    boolean of = reading.word(name.to()).equals("of");
    int to = of ? edges.right(reading, name.to(), actors) : name.to();
    if (body) {
      return actors.isEmpty() ? null : named(name, to, actors, PersonGroup.Kind.GROUP);
    }
    if (name.actors().isEmpty() && actors.isEmpty()) {
      edges.member(reading, to, actors);
    }
    return actors.isEmpty() ? name : named(name, to, actors, PersonGroup.Kind.NAME);
  }

  private static PersonGroup named(
      PersonGroup name, int to, List<ActorMention> actors, PersonGroup.Kind kind) {
    return new PersonGroup(name.from(), to, name.head(), null, null, actors, kind, false);
  }

  /** "the rest swore an oath", "the fifth, a medic, gave up". */
  private boolean isRest(Reading reading, int at) {
    if (!words.is("article", reading.word(at - 1))) {
      return false;
    }
    boolean rest = words.is("rest", reading.word(at));
    boolean ordinal = words.is("ordinal-person", reading.word(at));
    String next = reading.word(at + 1);
    boolean verb = words.is("aux", next) || words.is("finite", next);
    boolean ends = next.equals(",") || verb || words.is("relative", next);
    return ((rest && !next.equals("of")) || (ordinal && ends))
        && !reading.word(at + 2).equals("itself")
        && nouns.at(reading, at + 1) == null;
  }

  /** "All had left their posts". */
  private boolean isAll(Reading reading, int at) {
    return words.is("whole", reading.token(at))
        && words.is("aux", reading.word(at + 1))
        && (at == 0 || !reading.token(at - 1).isWord());
  }

  /** "wounded fighters", "a woman Maoist": the noun that counts stands further on. */
  private boolean isQualified(Reading reading, int at, PersonNoun noun) {
    boolean next = nouns.at(reading, at + 1) != null;
    if (reading.actorAt(at + 1) != null) {
      return noun.kind() == PersonNoun.Kind.VICTIM || noun.kind() == PersonNoun.Kind.WOMAN;
    }
    boolean special =
        words.is("specialty", reading.word(at + 1)) && nouns.at(reading, at + 2) != null;
    return next || (special && !noun.plural());
  }

  private static boolean isHyphenated(Reading reading, int at) {
    return reading.word(at + 1).equals("-");
  }

  private PersonGroup actorGroup(Reading reading, ActorMention actor, int floor) {
    int next = actor.to();
    if (Edges.isPossessive(reading, next)
        || nouns.at(reading, next) != null
        || isDescribed(reading, actor)) {
      return null;
    }
    if (words.is("after-group", reading.word(next))) {
      return null;
    }
    Edges.Extent left = edges.left(reading, actor.from(), floor);
    List<ActorMention> actors = new ArrayList<>(left.actors());
    actors.add(actor);
    PersonGroup.Kind own = left.kind(words, reading);
    boolean bare = left.quantity() == null && own != PersonGroup.Kind.NOBODY;
    PersonGroup.Kind kind = bare ? PersonGroup.Kind.GROUP : own;
    int to = edges.right(reading, next, actors);
    Quantity told = left.quantity() == null ? people.numbered(reading, to) : left.quantity();
    Quantity strength =
        told == null && !isOne(reading, actor) ? people.strength(reading, next) : null;
    return new PersonGroup(
        left.from(),
        strength == null ? to : strength.to(),
        actor.to() - 1,
        strength == null ? told : strength,
        left.quantity() == null ? memberNoun(reading, actor) : countedNoun(reading, actor),
        actors,
        kind,
        left.additional());
  }

  /** "a suspected militant of 24": the age of one, not the strength of many. */
  private boolean isOne(Reading reading, ActorMention actor) {
    PersonNoun noun = nouns.at(reading, actor.to() - 1);
    return noun != null && !noun.plural() && noun.kind() != PersonNoun.Kind.UNIT;
  }

  /** "two Syrian battalions": what is counted are no people; "100 members of armed groups" are. */
  private PersonNoun countedNoun(Reading reading, ActorMention actor) {
    PersonNoun last = nouns.at(reading, actor.to() - 1);
    boolean members = words.find("of-from", reading.sentence(), actor.from() - 1, actor.to()) >= 0;
    boolean units =
        !members && last != null && last.kind() == PersonNoun.Kind.UNIT && last.plural();
    return units ? last : memberNoun(reading, actor);
  }

  /** "an al-Shabaab bomb expert": words between the group and the noun that counts. */
  private boolean isDescribed(Reading reading, ActorMention actor) {
    boolean senior = words.is("senior", reading.word(actor.from() - 1));
    boolean counted =
        words.is("article", reading.word(actor.from() - (senior ? 2 : 1)))
            || (actor.from() > 0 && reading.quantityAt(actor.from() - 1) != null);
    int at = actor.to();
    while (counted && at < reading.size() && at < actor.to() + LONGEST_DESCRIPTION) {
      boolean describes =
          edges.isModifier(reading, at)
              && !words.is("determiner", reading.token(at))
              && !words.is("after-group", reading.token(at))
              && !words.is("after-number", reading.token(at))
              && reading.momentAt(at) == null
              && reading.quantityAt(at) == null
              && reading.placeAt(at) == null;
      if (!describes) {
        return false;
      }
      at++;
      if (nouns.at(reading, at) != null) {
        return true;
      }
    }
    return false;
  }

  /** The noun that ends the phrase, or stands before its country: "a soldier from North Korea". */
  private PersonNoun memberNoun(Reading reading, ActorMention actor) {
    PersonNoun noun = headNoun(reading, actor.to() - 1);
    boolean composed = actor.kind() == ActorMention.Kind.COMPOSED;
    for (int at = actor.to() - 2; composed && noun == null && at >= actor.from(); at--) {
      boolean tied = words.is("of-from", reading.word(at + 1));
      noun = tied ? headNoun(reading, at) : null;
    }
    return noun;
  }

  private PersonNoun headNoun(Reading reading, int at) {
    PersonNoun noun = nouns.at(reading, at);
    if (noun == null || noun.kind() == PersonNoun.Kind.UNIT) {
      return null;
    }
    return words.is("own-boys", reading.word(at)) ? noun.enlisted() : noun;
  }
}
