package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.breakranks.lexicon.WordClasses;

/**
 * Finds who does what a trigger says, by the build of the clause: over asides ("62 fighters,
 * including 30 Pakistanis, surrendered"), relative clauses ("fighters who surrendered"), verbs in a
 * row ("threw off their uniforms and joined") and control ("persuaded 20 fighters to surrender").
 */
final class Subjects {

  private final WordClasses words;

  Subjects(WordClasses words) {
    this.words = words;
  }

  /** The people who are the subject of the verb, or null when the clause names none. */
  PersonGroup of(Reading reading, Trigger trigger, VerbGroup verb) {
    if (verb.mood() == VerbGroup.Mood.INFINITIVE) {
      PersonGroup controlled = reading.groupEndingAt(verb.start());
      if (controlled != null) {
        return controlled;
      }
    }
    int before = skipBack(reading, verb.start() - 1);
    if (words.is("relative", reading.word(before))) {
      return antecedent(reading, before - 1);
    }
    return inClause(reading, verb.start() - 1);
  }

  /** The group a relative pronoun refers to: the nearest before it, commas allowed. */
  private PersonGroup antecedent(Reading reading, int from) {
    int at = from;
    while (at >= 0 && reading.groupAt(at) == null) {
      boolean passes =
          reading.word(at).equals(",")
              || reading.placeAt(at) != null
              || reading.momentAt(at) != null
              || words.is("preposition", reading.word(at))
              || words.is("determiner", reading.word(at))
              || words.is("place-thing", reading.word(at));
      if (!passes) {
        return null;
      }
      at--;
    }
    return at < 0 ? null : headOfChain(reading, reading.groupAt(at));
  }

  /** "members of the group": the group that governs, when this one is embedded by "of". */
  private PersonGroup headOfChain(Reading reading, PersonGroup group) {
    PersonGroup head = group;
    while (head != null && reading.word(head.from() - 1).equals("of")) {
      PersonGroup governor = reading.groupEndingAt(head.from() - 1);
      if (governor == null) {
        return head;
      }
      head = governor;
    }
    return head;
  }

  private PersonGroup inClause(Reading reading, int from) {
    List<PersonGroup> candidates = new ArrayList<>();
    int at = from;
    boolean adjacent = true;
    while (at >= 0) {
      int aside = asideStart(reading, at);
      if (aside >= 0) {
        at = aside;
        continue;
      }
      PersonGroup group = reading.groupAt(at);
      if (group != null) {
        if (!isEmbedded(reading, group)) {
          candidates.add(group);
          if (adjacent && startsClause(reading, group)) {
            return group;
          }
        }
        adjacent &= isEmbedded(reading, group);
        at = group.from() - 1;
        continue;
      }
      if (isBoundary(reading, at)) {
        break;
      }
      adjacent &= isTransparent(reading, at);
      at--;
    }
    Collections.reverse(candidates);
    return candidates.isEmpty() ? null : leading(reading, candidates);
  }

  /** Of several people in a clause the first governs, unless it only stands in a leading phrase. */
  private static PersonGroup leading(Reading reading, List<PersonGroup> candidates) {
    PersonGroup first = candidates.get(0);
    for (PersonGroup next : candidates.subList(1, candidates.size())) {
      boolean commaBetween = false;
      for (int at = first.to(); at < next.from(); at++) {
        commaBetween |= reading.word(at).equals(",");
      }
      if (!commaBetween || first.isArmed() || !next.isArmed()) {
        break;
      }
      first = next;
    }
    return first;
  }

  /**
   * Whether a group right before the verb begins a clause of its own: "and 20 fighters gave up".
   */
  private boolean startsClause(Reading reading, PersonGroup group) {
    String before = reading.word(group.from() - 1);
    if (group.isKin()) {
      return false;
    }
    if (before.equals("and") || before.equals("but")) {
      PersonGroup left = reading.groupEndingAt(group.from() - 1);
      return left == null && reading.groupEndingAt(group.from() - 2) == null;
    }
    return before.equals(",") && reading.groupEndingAt(group.from() - 1) == null;
  }

  /** Whether a preposition or a verb of saying puts the group below something else. */
  private boolean isEmbedded(Reading reading, PersonGroup group) {
    String before = reading.word(group.from() - 1);
    if (before.equals("and") || before.equals("or")) {
      PersonGroup left = reading.groupEndingAt(group.from() - 1);
      return left != null && isEmbedded(reading, left);
    }
    boolean leading =
        (before.equals("after") || before.equals("before") || before.equals("until"))
            || before.equals("since")
            || before.equals("than");
    return words.is("preposition", before) && !leading;
  }

  /** What may stand between a subject and its verb without hiding it. */
  private boolean isTransparent(Reading reading, int at) {
    return reading.placeAt(at) != null
        || reading.momentAt(at) != null
        || words.is("preposition", reading.word(at))
        || words.is("adv", reading.word(at))
        || words.is("place-thing", reading.word(at))
        || reading.word(at).equals("the");
  }

  private boolean isBoundary(Reading reading, int at) {
    String word = reading.word(at);
    if (word.equals(";")
        || word.equals(":")
        || word.equals("\"")
        || word.equals("-")
        || word.equals("–")
        || word.equals("—")) {
      return true;
    }
    if (words.is("subordinator", word)) {
      return !words.is("relative", word) && !(word.equals("as") && isComparison(reading, at));
    }
    return words.is("say", word) && isSaying(reading, at);
  }

  /** "as many as 65", "as well as". */
  private static boolean isComparison(Reading reading, int at) {
    String next = reading.word(at + 1);
    String last = reading.word(at - 1);
    return List.of("many", "few", "well", "much", "part").contains(next)
        || List.of("many", "few", "well", "much", "such").contains(last);
  }

  private boolean isSaying(Reading reading, int at) {
    String next = reading.word(at + 1);
    return !next.equals("to") && !words.is("aux", reading.word(at - 1));
  }

  /** Where an aside that ends at the comma or bracket {@code at} begins, less one; or -1. */
  private int asideStart(Reading reading, int at) {
    String word = reading.word(at);
    if (word.equals(")")) {
      return open(reading, at, "(");
    }
    if (!word.equals(",") && !word.equals("–") && !word.equals("—") && !word.equals("-")) {
      return -1;
    }
    for (int begin = at - 1; begin >= 0; begin--) {
      if (reading.word(begin).equals(word)) {
        return opensAside(reading, begin + 1, at) ? begin - 1 : -1;
      }
      if (List.of(";", ":", "\"").contains(reading.word(begin))) {
        return -1;
      }
    }
    return -1;
  }

  private static int open(Reading reading, int at, String bracket) {
    for (int begin = at - 1; begin >= 0; begin--) {
      if (reading.word(begin).equals(bracket)) {
        return begin - 1;
      }
    }
    return -1;
  }

  private boolean opensAside(Reading reading, int at, int end) {
    String first = reading.word(at);
    if (words.is("parenthetical", first)) {
      return true;
    }
    boolean participle = first.endsWith("ed") || first.endsWith("ing");
    boolean shortPlace = reading.placeAt(at) != null && end - at <= 4;
    boolean reportedBy = words.find("say", reading.sentence(), at, end) >= 0 && end - at <= 8;
    return participle || shortPlace || reportedBy;
  }

  private int skipBack(Reading reading, int from) {
    int at = from;
    while (at >= 0 && (words.is("adv", reading.word(at)) || reading.word(at).equals(","))) {
      if (reading.word(at).equals(",")) {
        int aside = asideStart(reading, at);
        if (aside < 0) {
          return at;
        }
        at = aside + 1;
      }
      at--;
    }
    return at;
  }
}
