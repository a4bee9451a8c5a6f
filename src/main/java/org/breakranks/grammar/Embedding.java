package org.breakranks.grammar;

import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.Moment;

/** Says whether people begin a clause of their own, or stand below something else in one. */
final class Embedding {

  private final WordClasses words;
  private final Asides asides;
  private final Boundaries boundaries;

  Embedding(WordClasses words, Asides asides, Boundaries boundaries) {
    this.words = words;
    this.asides = asides;
    this.boundaries = boundaries;
  }

  /**
   * Whether a group right before the verb begins a clause of its own: "and 20 fighters gave up".
   */
  boolean startsClause(Reading reading, PersonGroup group) {
    Moment moment = reading.momentAt(group.from() - 1);
    int opener = moment == null ? group.from() - 1 : moment.from() - 1;
    String before = reading.word(opener);
    if (group.isKin()) {
      return false;
    }
    boolean followers = group.quantity() != null && words.is("own", reading.word(group.from()));
    if (before.equals("and") && followers) {
      return false;
    }
    if (before.equals("and") || before.equals("but")) {
      PersonGroup left = reading.groupEndingAt(opener);
      if (moment != null) {
        return true;
      }
      return left == null
          && reading.groupEndingAt(opener - 1) == null
          && (asides.before(reading, opener - 1) < 0
              || boundaries.hadVerb(reading, opener - 1)
              || (group.noun() != null && isToldApart(reading, opener)))
          && !followsDescription(reading, opener);
    }
    PersonGroup left = reading.groupEndingAt(opener);
    return before.equals(",") && (left == null || isEmbedded(reading, left));
  }

  /** "35 gave up in Karukh, an official said, and a dozen fled": with "said" a report has ended. */
  private boolean isToldApart(Reading reading, int and) {
    int told = words.is("say", reading.word(and - 2)) ? asides.before(reading, and - 1) : -1;
    for (int at = told; at > 0; at--) {
      String word = reading.word(at);
      boolean verb = words.is("finite", word) || words.is("aux", word) || word.endsWith("ed");
      if (verb && reading.groupAt(at) == null && !words.is("relative", reading.word(at - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "a couple carrying a reward and three others": the "and" goes on with people before it. */
  private boolean followsDescription(Reading reading, int and) {
    for (int at = and - 1; at > Math.max(0, and - Asides.LONGEST_DESCRIPTION); at--) {
      PersonGroup group = reading.groupAt(at - 1);
      if (group != null) {
        return group.to() == at && asides.behindDescription(reading, at) == and;
      }
    }
    return false;
  }

  /** Whether a preposition or a verb of saying puts the group below something else. */
  boolean isEmbedded(Reading reading, PersonGroup group) {
    boolean article = words.is("article", reading.word(group.from() - 1));
    String before = reading.word(article ? group.from() - 2 : group.from() - 1);
    if (before.equals("and") || before.equals("or")) {
      PersonGroup left = reading.groupEndingAt(group.from() - 1);
      return left != null && isEmbedded(reading, left);
    }
    boolean leading =
        (before.equals("after") || before.equals("before") || before.equals("until"))
            || before.equals("since")
            || before.equals("than");
    boolean predicate = before.equals("as") && isPredicate(reading, group);
    return predicate
        || (words.is("preposition", before) && !leading && !isMeasured(reading, group));
  }

  /** "described as a nurse", "joined as teenagers": what people are, not who acts. */
  private boolean isPredicate(Reading reading, PersonGroup group) {
    boolean young =
        group.noun() != null
            && group.noun().kind() == PersonNoun.Kind.CHILD
            && group.from() == group.head();
    return young || words.is("naming", reading.word(group.from() - 2));
  }

  /** "a checkpoint of nine policemen": they act, not the place they hold. */
  private boolean isMeasured(Reading reading, PersonGroup group) {
    int of = group.from() - 1;
    return group.quantity() != null
        && reading.word(of).equals("of")
        && words.is("installation", reading.word(of - 1))
        && reading.groupAt(of - 1) == null;
  }
}
