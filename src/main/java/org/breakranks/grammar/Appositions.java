package org.breakranks.grammar;

import java.util.List;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;
import org.breakranks.reading.Quantity;

/**
 * Finds what is told of people between commas behind them: how many a unit are, of which group
 * somebody by name is.
 */
final class Appositions {

  /** "the largest group so far, 39 men of ...": how far behind a unit its comma may stand. */
  private static final int COMMA_REACH = 4;

  /**
   * "escaped from the Domingo Lain front of the ELN": how far behind the verb the name may stand.
   */
  private static final int LEFT_REACH = 9;

  private static final int NEAR = 3;

  private final WordClasses words;

  Appositions(WordClasses words) {
    this.words = words;
  }

  /**
   * "a third squad, 18 members of the NLFT, disarmed": the members of a unit, else itself; "the
   * biggest batch, of 27, disarmed" with its size.
   */
  PersonGroup members(Reading reading, PersonGroup unit) {
    if (unit == null || unit.quantity() != null || !isUnit(reading, unit)) {
      return withGroup(reading, unit);
    }
    Quantity size = size(reading, unit.to());
    if (size != null) {
      return unit.with(size);
    }
    int comma = comma(reading, unit.to(), words);
    PersonGroup members = comma < 0 ? null : reading.groupAt(comma + 1);
    boolean closed =
        members != null
            && members.from() == comma + 1
            && members.quantity() != null
            && (words.is("led-by", reading.word(members.to()))
                || (reading.word(members.to()).equals(",")
                    && !reading.word(members.to() + 1).equals("and")));
    return closed ? members.of(unit.actors()) : withGroup(reading, unit);
  }

  /** "a battalion", "a battalion of government troops". */
  private boolean isUnit(Reading reading, PersonGroup people) {
    PersonNoun noun = people.noun();
    boolean unit = noun != null && noun.kind() == PersonNoun.Kind.UNIT && !noun.plural();
    return unit
        || (words.is("article", reading.word(people.from()))
            && words.find("collective", reading.sentence(), people.from() + 1, people.head()) >= 0);
  }

  /** "a batch, of 27,", "a company, some 80 strong,", or null. */
  private Quantity size(Reading reading, int comma) {
    if (!reading.word(comma).equals(",")) {
      return null;
    }
    int from = reading.word(comma + 1).equals("of") ? comma + 2 : comma + 1;
    Quantity size = reading.quantityAt(from);
    if (size == null) {
      return null;
    }
    int end = size.to();
    for (int at = size.to(); at <= size.to() + 1; at++) {
      end = reading.word(at).equals("strong") ? at + 1 : end;
    }
    boolean told = end > size.to() || from == comma + 2;
    return told && reading.word(end).equals(",") ? size : null;
  }

  private PersonGroup withGroup(Reading reading, PersonGroup people) {
    if (people == null) {
      return null;
    }
    ActorMention left = groupLeft(reading, people);
    if (left != null) {
      return people.enlistedIn(left);
    }
    ActorMention group = groupOf(reading, people);
    return group == null ? people : people.of(List.of(group));
  }

  /**
   * "Brigadier Okello Ojok of the LRA", "General Lado, of the NAS,": the group, null unless it
   * stands right there.
   */
  private ActorMention groupOf(Reading reading, PersonGroup person) {
    boolean aside = reading.word(person.to()).equals(",");
    int of = aside ? person.to() + 1 : person.to();
    boolean ofGroup = person.isSingular() && reading.word(of).equals("of");
    int name = words.is("article", reading.word(of + 1)) ? of + 2 : of + 1;
    return ofGroup ? reading.actorAt(name) : null;
  }

  /** The comma right behind people, over a place or an adverb: "the policemen of Gori,"; or -1. */
  static int comma(Reading reading, int from, WordClasses words) {
    for (int at = from; at < Math.min(reading.size(), from + COMMA_REACH); at++) {
      if (reading.word(at).equals(",")) {
        return at;
      }
      boolean passes =
          words.is("adv", reading.word(at))
              || words.is("preposition", reading.word(at))
              || reading.placeAt(at) != null;
      if (!passes) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * "75 people who left the Boko Haram group", "three minors escaped from the ELN and": the group,
   * null unless one is told.
   */
  ActorMention groupLeft(Reading reading, PersonGroup people) {
    int behind = behindAge(reading, people.to());
    int who = words.is("relative", reading.word(behind)) ? behind + 1 : behind;
    int verb = words.is("have", reading.word(who)) ? who + 1 : who;
    boolean told = who > behind || people.isKin();
    boolean left = told && words.is("quit-word", reading.word(verb));
    for (int at = verb + 1; left && at < Math.min(reading.size(), verb + LEFT_REACH); at++) {
      ActorMention group = reading.actorAt(at);
      if (group != null) {
        return at <= verb + NEAR || isPartOf(reading, group) ? group : null;
      }
      left = reading.token(at).isWord() && !words.is("coordinator", reading.word(at));
    }
    return null;
  }

  /** "the Domingo Lain front of the ELN". */
  private boolean isPartOf(Reading reading, ActorMention group) {
    int of = group.from() - (words.is("article", reading.word(group.from() - 1)) ? 2 : 1);
    return reading.word(of).equals("of") && words.is("outfit-body", reading.word(of - 1));
  }

  /** "aged between 14 and 17", ", 15 and 16,": behind the age, or {@code at} where none is told. */
  private int behindAge(Reading reading, int at) {
    int end = at;
    boolean aged = reading.word(at).equals("aged") || reading.word(at).equals(",");
    boolean told = false;
    while (aged && end + 1 < reading.size() && isOfAge(reading, end + 1)) {
      end++;
      told |= isNumber(reading.word(end));
    }
    if (!told) {
      return at;
    }
    return reading.word(end + 1).equals(",") ? end + 2 : end + 1;
  }

  private boolean isOfAge(Reading reading, int at) {
    String word = reading.word(at);
    return isNumber(word)
        || words.is("coordinator", word)
        || word.equals("between")
        || word.equals("to");
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  /**
   * "Alias Tinay, 34, medical officer of the NPA, gave up", "Colonel Otto, an officer of the LRA":
   * what is told of somebody behind the name.
   */
  List<PersonGroup> ofName(Reading reading, Trigger trigger, PersonGroup name) {
    return reading.groups().stream()
        .filter(other -> isOne(name) ? other.isSingular() : areMembers(other))
        .filter(other -> other.from() > name.to() && other.to() <= trigger.from())
        .filter(other -> opensAside(reading, name.to(), other.from()))
        .toList();
  }

  /** "Twelve militants, including four Maoist couples": those named among them, or null. */
  PersonGroup included(Reading reading, PersonGroup people) {
    int comma = people.to();
    boolean opens =
        reading.word(comma).equals(",") && words.is("including", reading.word(comma + 1));
    PersonGroup some = opens ? reading.groupAt(comma + 2) : null;
    boolean named =
        some != null && some.actors().stream().anyMatch(it -> it.kind() == ActorMention.Kind.NAMED);
    return named ? some : null;
  }

  private boolean opensAside(Reading reading, int begin, int at) {
    return reading.word(at - 1).equals(",")
        || (reading.word(begin).equals(",")
            && words.match("most-of-them", reading.sentence(), begin + 1) == at);
  }

  /** "190 people, most of them fighters of Boko Haram": whether they are called members behind. */
  boolean areCalledMembers(Reading reading, Trigger trigger, PersonGroup people) {
    return !isOne(people) && !ofName(reading, trigger, people).isEmpty();
  }

  /** "Eight young men, members of Boko Haram,", "190 people, most of them fighters of it,". */
  private static boolean areMembers(PersonGroup others) {
    return others.noun() != null
        && others.noun().plural()
        && !others.actors().isEmpty()
        && others.kind() != PersonGroup.Kind.DEFINITE;
  }

  private static boolean isOne(PersonGroup person) {
    return person.kind() == PersonGroup.Kind.NAME || person.isSingular();
  }
}
