package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.List;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;
import org.breakranks.reading.PeopleBasis;
import org.breakranks.reading.Quantity;

/** Finds the people whom a noun names: "a group of 24 militants", "three teenage fighters". */
final class NounGroups {

  private final WordClasses words;
  private final Nouns nouns;
  private final PersonNames names;
  private final Edges edges;

  NounGroups(WordClasses words, Nouns nouns, PersonNames names, Edges edges) {
    this.words = words;
    this.nouns = nouns;
    this.names = names;
    this.edges = edges;
  }

  /** The people whose noun stands at {@code at}; null where it only describes something else. */
  PersonGroup at(Reading reading, int at, PersonNoun plain, int floor) {
    PersonNoun noun = noun(reading, at, plain);
    boolean describes =
        words.is("body-noun", reading.word(at + 1)) && noun.armed() == PersonNoun.Armed.YES;
    boolean body =
        words.is("head-of-body", reading.word(at)) && words.is("own", reading.word(at - 1));
    if (describes || body || words.is("after-group", reading.word(at + 1))) {
      return null;
    }
    if (noun.kind() == PersonNoun.Kind.UNIT && isMeasure(reading, at + 1)) {
      return null;
    }
    Edges.Extent left = edges.left(reading, at, floor);
    if (isOfThings(reading, at, noun, left.quantity())) {
      return null;
    }
    List<ActorMention> actors = new ArrayList<>(left.actors());
    int to = edges.right(reading, behindPeoples(reading, at), actors);
    boolean plainly = actors.isEmpty() && !words.is("never-armed", reading.word(at));
    if (plainly) {
      edges.member(reading, to, actors);
    }
    boolean child = noun.kind() == PersonNoun.Kind.CHILD;
    boolean boys = !left.actors().isEmpty() && words.is("own-boys", reading.word(at));
    boolean joined = child && (boys || (plainly && !actors.isEmpty()));
    ActorMention led = noun.plural() ? null : reading.actorAt(to);
    if (led != null && led.kind() == ActorMention.Kind.LEADER) {
      to = led.to();
      actors.add(led);
    } else if (!noun.plural() && names.startsAt(reading, to)) {
      PersonGroup name = names.at(reading, to);
      to = name == null ? to : name.to();
      if (actors.isEmpty()) {
        edges.member(reading, to, actors);
      }
    } else if (!noun.plural() && words.is("title", reading.word(at))) {
      to = names.isSurname(reading, to) ? to + 1 : to;
    }
    return new PersonGroup(
        left.from(),
        to,
        at,
        left.quantity() == null ? size(reading, at, to, noun) : left.quantity(),
        joined ? noun.enlisted() : noun,
        actors,
        left.kind(words, reading),
        left.additional());
  }

  /** "two Ranger pick-ups", "six commando knives": several, but not of the noun in the singular. */
  private boolean isOfThings(Reading reading, int at, PersonNoun noun, Quantity quantity) {
    String next = reading.word(at + 1);
    return quantity != null
        && !noun.plural()
        && noun.size() == null
        && quantity.best() > 1
        && quantity.to() == at
        && next.endsWith("s")
        && next.length() > 3
        && !words.is("aux", next)
        && nouns.at(reading, at + 1) == null;
  }

  /** "400 Arabs, Pakistanis and Chechens": counted together. */
  private int behindPeoples(Reading reading, int at) {
    int to = at + 1;
    while (nouns.isPeople(reading, at)
        && (reading.word(to).equals(",") || reading.word(to).equals("and"))
        && nouns.isPeople(reading, to + 1)) {
      to += 2;
    }
    return isPair(reading, at) ? at + 3 : to;
  }

  /** "men and women of the LURD": of one group, and counted together. */
  private boolean isPair(Reading reading, int at) {
    return words.is("of-pair", reading.word(at))
        && reading.word(at + 1).equals("and")
        && words.is("of-pair", reading.word(at + 2))
        && words.is("membership", reading.word(at + 3));
  }

  /** "two drivers of the group": what they do for a group makes civilians its members. */
  private boolean serves(Reading reading, int at) {
    return words.is("membership", reading.word(at + 1))
        && words.is("definite", reading.word(at + 2))
        && words.match("outfit", reading.sentence(), at + 3) > 0;
  }

  private PersonNoun noun(Reading reading, int at, PersonNoun plain) {
    if (serves(reading, at)) {
      return plain.asMember();
    }
    if (plain.kind() == PersonNoun.Kind.WOMAN && isOfBody(reading, at)) {
      return plain.enlisted();
    }
    return tookUpArms(reading, at + 1) ? plain.inArms() : ofKin(reading, at, plain);
  }

  /** "Two youths who had taken up arms", "who had recently joined militant ranks". */
  private boolean tookUpArms(Reading reading, int who) {
    if (!words.is("relative", reading.word(who))) {
      return false;
    }
    int at = who + 1;
    while (words.is("aux", reading.word(at)) || words.is("adv", reading.word(at))) {
      at++;
    }
    return words.match("taking-up-arms", reading.sentence(), at) > 0;
  }

  /** "two women of the Gumma area committee": of a body of the group. */
  private boolean isOfBody(Reading reading, int at) {
    boolean of =
        words.is("membership", reading.word(at + 1)) && words.is("definite", reading.word(at + 2));
    int end = at + 3 + Edges.LONGEST_MODIFIER;
    for (int body = at + 3; of && body < Math.min(reading.size(), end); body++) {
      if (words.is("outfit-body", reading.word(body))) {
        return true;
      }
      if (!edges.isModifier(reading, body)) {
        return false;
      }
    }
    return false;
  }

  /** "70 members of their families". */
  private PersonNoun ofKin(Reading reading, int at, PersonNoun noun) {
    boolean of =
        noun.kind() == PersonNoun.Kind.MEMBER
            && reading.word(at + 1).equals("of")
            && words.is("determiner", reading.word(at + 2));
    PersonNoun kin = of ? nouns.at(reading, at + 3) : null;
    return kin != null && kin.kind().isKin() ? kin : noun;
  }

  /** "a group of rebels numbering 14". */
  Quantity numbered(Reading reading, int to) {
    boolean told = words.is("numbering", reading.word(to)) && to + 1 < reading.size();
    return told ? reading.quantityAt(to + 1) : null;
  }

  /** "a Maoist couple" are two. */
  private Quantity size(Reading reading, int at, int to, PersonNoun noun) {
    Integer size = noun.size();
    return size == null
        ? numbered(reading, to)
        : new Quantity(
            at, at + 1, size, size, size, PeopleBasis.EXACT, reading.sentence().text(at, at + 1));
  }

  /** "a group of 24 militants": what counts stands behind "of". */
  private boolean isMeasure(Reading reading, int of) {
    if (!reading.word(of).equals("of") || of + 1 >= reading.size()) {
      return false;
    }
    Quantity quantity = reading.quantityAt(of + 1);
    return quantity == null
        ? !words.is("determiner", reading.token(of + 1))
        : isOfPeople(reading, quantity);
  }

  /** "a Taliban group of 12", "a Yemeni army brigade of 600 men": how many they are, or null. */
  Quantity strength(Reading reading, int of) {
    Quantity quantity = reading.word(of).equals("of") ? reading.quantityAt(of + 1) : null;
    if (quantity == null) {
      return null;
    }
    PersonNoun men = nouns.at(reading, quantity.to());
    boolean people = men != null && men.plural() && men.kind() != PersonNoun.Kind.UNIT;
    return people || !isDescribing(reading, quantity.to()) ? quantity : null;
  }

  /** "a batch of 12 laid down arms"; in "the crews of six armoured vehicles" none are counted. */
  private boolean isOfPeople(Reading reading, Quantity quantity) {
    int at = quantity.to();
    int end = Math.min(reading.size(), at + Edges.LONGEST_MODIFIER);
    while (at < end && isDescribing(reading, at)) {
      if (nouns.at(reading, at) != null || reading.actorAt(at) != null) {
        return true;
      }
      at++;
    }
    return at == quantity.to();
  }

  private boolean isDescribing(Reading reading, int at) {
    String word = reading.word(at);
    return edges.isModifier(reading, at)
        && !words.is("after-number", word)
        && !words.is("finite", word)
        && !words.is("aux", word);
  }
}
