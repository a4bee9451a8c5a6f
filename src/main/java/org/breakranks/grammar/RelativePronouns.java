package org.breakranks.grammar;

import org.breakranks.lexicon.WordClasses;

/**
 * Finds whom "who" and "which" mean: the head of the noun phrase before them, over places, commas
 * and those who only lead.
 */
final class RelativePronouns {

  private static final int LONGEST_DESCRIPTION = 3;

  private final WordClasses words;
  private final Asides asides;

  RelativePronouns(WordClasses words) {
    this.words = words;
    this.asides = new Asides(words);
  }

  /**
   * The group a relative pronoun refers to: the nearest before it, commas allowed, but not who only
   * leads them: "19 fighters led by one Musa, alias Mala, who gave up".
   */
  PersonGroup antecedent(Reading reading, int from) {
    PersonGroup leader = null;
    int at = from;
    while (at >= 0) {
      PersonGroup group = reading.word(at + 1).equals(")") ? null : reading.groupAt(at);
      int before = group == null ? at : beforeLeader(reading, group);
      if (group != null && isIncluded(reading, group)) {
        before = group.from() - 2;
      } else if (group != null && before < 0) {
        return headOfChain(reading, withLeader(reading, group));
      }
      if (group != null) {
        leader = leader == null ? group : leader;
        at = before;
      } else if (reading.word(at).equals(")") && asides.before(reading, at) >= 0) {
        at = asides.before(reading, at);
      } else if (stands(reading, at) || (leader != null && leads(reading, at))) {
        at--;
      } else {
        return leader;
      }
    }
    return leader;
  }

  /** "eight officers, including five generals, who": the eight. */
  private boolean isIncluded(Reading reading, PersonGroup group) {
    int word = group.from() - 1;
    return words.is("including", reading.word(word))
        && reading.word(word - 1).equals(",")
        && reading.word(group.to()).equals(",")
        && reading.groupEndingAt(word - 1) != null;
  }

  /**
   * "a colonel and 41 men who", "9 rebels and members of their families who": those with whom they
   * are.
   */
  private static PersonGroup withLeader(Reading reading, PersonGroup group) {
    int and = group.from() - 1;
    PersonGroup whole = reading.word(and).equals("of") ? reading.groupEndingAt(and) : null;
    if (group.isKin() && whole != null && whole.isKin()) {
      return withLeader(reading, whole);
    }
    PersonGroup leader = reading.word(and).equals("and") ? reading.groupEndingAt(and) : null;
    if (leader != null && leader.isArmed() && group.isKin()) {
      return leader;
    }
    boolean leads =
        leader != null
            && leader.isOne()
            && leader.isArmed()
            && group.quantity() != null
            && group.noun() != null
            && group.noun().armed() == PersonNoun.Armed.MAYBE;
    return leads ? leader : group;
  }

  /** What may stand between people and the relative pronoun that means them. */
  private boolean stands(Reading reading, int at) {
    return reading.word(at).equals(",")
        || reading.placeAt(at) != null
        || reading.momentAt(at) != null
        || words.is("preposition", reading.word(at))
        || words.is("determiner", reading.word(at))
        || words.is("place-thing", reading.word(at));
  }

  /** "led by one Jamil": what is passed before another name of the one who leads. */
  private boolean leads(Reading reading, int at) {
    return reading.token(at).isCapitalized()
        || reading.word(at).equals("one")
        || words.is("leading", reading.word(at));
  }

  /** The index before "led by" or "alias", when the group stands behind such words; else -1. */
  private int beforeLeader(Reading reading, PersonGroup group) {
    int at = group.from() - 1;
    at = reading.word(at).equals("one") ? at - 1 : at;
    if (words.is("called", reading.word(group.from()))) {
      return at;
    }
    if (words.is("called", reading.word(at))) {
      return at - 1;
    }
    boolean led = reading.word(at).equals("by") && words.is("leading", reading.word(at - 1));
    return led ? at - 2 : -1;
  }

  /** "members of the group": the group that governs, when this one is embedded by "of". */
  private PersonGroup headOfChain(Reading reading, PersonGroup group) {
    PersonGroup head = group;
    int of = of(reading, head);
    while (of >= 0 && reading.groupEndingAt(of) != null) {
      head = reading.groupEndingAt(of);
      of = of(reading, head);
    }
    return head;
  }

  /** Where "of" stands before a group, or before its name: "of the 64th Rifle Brigade"; else -1. */
  private int of(Reading reading, PersonGroup group) {
    int at = group.from() - 1;
    int modifiers = 0;
    while (at > 0 && (isOfName(reading, at) || modifiers++ < LONGEST_DESCRIPTION)) {
      if (reading.word(at).equals("of") || !isDescription(reading, at)) {
        break;
      }
      at--;
    }
    return reading.word(at).equals("of") ? at : -1;
  }

  private boolean isOfName(Reading reading, int at) {
    return isName(reading, at) || words.is("article", reading.word(at));
  }

  /** "of valley-based underground groups": what may stand between "of" and those it governs. */
  private boolean isDescription(Reading reading, int at) {
    return Character.isLetterOrDigit(reading.word(at).charAt(0))
        && reading.groupAt(at) == null
        && !words.is("preposition", reading.word(at))
        && !words.is("subordinator", reading.word(at))
        && !words.is("aux", reading.word(at))
        && !words.is("finite", reading.word(at));
  }

  private static boolean isName(Reading reading, int at) {
    return reading.token(at).isCapitalized() || Character.isDigit(reading.word(at).charAt(0));
  }
}
