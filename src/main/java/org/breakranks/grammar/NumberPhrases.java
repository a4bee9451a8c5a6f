package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.List;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;
import org.breakranks.reading.Quantity;

/** Finds people who are only counted: "14 in Sar-i-Pul", "five of them", "most of the men". */
final class NumberPhrases {

  /** Words between "14 more" and the people: "four more young men". */
  private static final int LONGEST_DESCRIPTION = 2;

  private final WordClasses words;
  private final Nouns nouns;
  private final Edges edges;

  NumberPhrases(WordClasses words, Nouns nouns, Edges edges) {
    this.words = words;
    this.nouns = nouns;
    this.edges = edges;
  }

  /** A number without a noun, or with "of them": "14 in Sar-i-Pul", "five of them". */
  PersonGroup counted(Reading reading, Quantity quantity, int floor) {
    int next = quantity.to();
    boolean clock = reading.isClock(quantity.from() - 1) || reading.isClock(next);
    if (clock || isPartOfName(reading, quantity.from() - 1)) {
      return null;
    }
    boolean more = reading.word(next).equals("out") || reading.word(next).equals("more");
    int of = more ? next + 1 : next;
    if (reading.word(of).equals("of")) {
      return partitive(reading, of - 1, quantity.from(), quantity, floor);
    }
    if (countsAhead(reading, next)) {
      return null;
    }
    boolean others = words.is("others", reading.word(next));
    int verb = words.is("adv", reading.word(next)) ? next + 1 : next;
    boolean bare =
        next >= reading.size()
            || !Character.isLetterOrDigit(reading.word(next).charAt(0))
            || words.is("after-number", reading.word(verb));
    if (!bare) {
      return null;
    }
    Edges.Extent left = edges.left(reading, quantity.to(), floor);
    List<ActorMention> actors = new ArrayList<>();
    int to = others ? edges.right(reading, next + 1, actors) : next;
    boolean definite = words.is("definite", reading.word(left.from()));
    return new PersonGroup(
        left.from(),
        to,
        quantity.to() - 1,
        quantity,
        null,
        actors,
        definite ? PersonGroup.Kind.DEFINITE : PersonGroup.Kind.NUMBER,
        left.additional() || others);
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

  /** "60 surrendered Boko Haram members", "14 more followers": what is counted stands behind. */
  private boolean countsAhead(Reading reading, int from) {
    String word = reading.word(from);
    boolean describes = words.is("participle-modifier", word) || words.is("others", word);
    int at = from + 1;
    while (describes && at <= from + LONGEST_DESCRIPTION && isDescription(reading, at)) {
      at++;
    }
    return describes && (reading.actorAt(at) != null || nouns.at(reading, at) != null);
  }

  private boolean isDescription(Reading reading, int at) {
    return at < reading.size()
        && reading.actorAt(at) == null
        && nouns.at(reading, at) == null
        && edges.isModifier(reading, at)
        && !words.is("after-number", reading.word(at))
        && !words.is("finite", reading.word(at));
  }

  /** "eight of the eleven gave up": a number with its article, and the verb right behind it. */
  private boolean isAllOfThem(Reading reading, int at) {
    return words.is("definite", reading.word(at - 1))
        && reading.quantityAt(at) != null
        && reading.quantityAt(at).to() == at + 1
        && (words.is("finite", reading.word(at + 1)) || words.is("aux", reading.word(at + 1)));
  }

  /** "450 of the Bananero Block". */
  private boolean isBody(Reading reading, int at) {
    return reading.token(at).isCapitalized() && words.is("outfit-body", reading.word(at));
  }

  /** "five of them", "most of the men", "some of its fighters". */
  PersonGroup partitive(Reading reading, int at, int from, Quantity quantity, int floor) {
    if (!reading.word(at + 1).equals("of") || from < floor) {
      return null;
    }
    int head = at + 2;
    while (head < reading.size() && head < at + 2 + Edges.LONGEST_MODIFIER) {
      ActorMention actor = reading.actorAt(head);
      boolean people =
          actor != null
              || nouns.at(reading, head) != null
              || words.is("object-pronoun", reading.token(head))
              || isAllOfThem(reading, head)
              || isBody(reading, head);
      int behind = actor == null ? head + 1 : actor.to();
      boolean whole = !words.is("after-group", reading.word(behind));
      if (people && whole && nouns.at(reading, behind) == null) {
        List<ActorMention> actors = new ArrayList<>();
        for (ActorMention named : reading.actors()) {
          if (named.from() >= at && named.from() <= head) {
            actors.add(named);
          }
        }
        int end = actor == null ? head + 1 : actor.to();
        int to = edges.right(reading, end, actors);
        PersonNoun noun = nouns.at(reading, head);
        Quantity inner = innerQuantity(reading, at + 2, head);
        PersonGroup.Kind kind =
            (quantity == null && inner == null)
                    || words.is("object-pronoun", reading.token(head))
                    || isAllOfThem(reading, head)
                ? PersonGroup.Kind.PRONOUN
                : PersonGroup.Kind.NEW;
        if (words.is("subject-negation", reading.token(at))) {
          kind = PersonGroup.Kind.NOBODY;
        }
        return new PersonGroup(
            from, to, head, quantity == null ? inner : quantity, noun, actors, kind, false);
      }
      if (people && actor != null) {
        head = behind;
        continue;
      }
      boolean determiner = words.is("determiner", reading.token(head));
      boolean next =
          determiner && head > at + 2 && !words.is("determiner", reading.token(head - 1));
      if (next || (!determiner && !edges.isModifier(reading, head))) {
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
}
