package org.breakranks.grammar;

import org.breakranks.lexicon.WordClasses;

/** Says what becomes of an act that hangs on another verb: "refused to", "were forced to". */
final class Governors {

  private static final int CONTROL_REACH = 10;
  private static final int ROW_REACH = 14;

  private final WordClasses words;

  Governors(WordClasses words) {
    this.words = words;
  }

  /** What the verb that governs an infinitive makes of it: "were forced to surrender". */
  Verdict infinitive(Reading reading, VerbGroup verb) {
    int at = verb.governor();
    PersonGroup controlled = reading.groupEndingAt(verb.start());
    if (controlled != null) {
      for (int first = controlled.from(); first < controlled.head(); first++) {
        if (words.is("in-turn", reading.word(first))) {
          return isOfPronoun(reading, controlled.from())
              ? new Verdict(Status.UNRESOLVED, "restated")
              : implicative(reading, first);
        }
      }
      at = controlled.from() - 1;
    }
    for (int back = at; back >= Math.max(0, at - CONTROL_REACH); back--) {
      boolean passed = isAtFirst(reading, back) || reading.momentAt(back) != null;
      Verdict verdict = passed ? null : governed(reading, back);
      if (verdict != null) {
        return verdict;
      }
      boolean passes =
          isAtFirst(reading, back)
              || words.is("preposition", reading.word(back))
              || words.is("adv", reading.word(back))
              || words.is("determiner", reading.word(back))
              || words.is("installation", reading.word(back))
              || words.is("place-thing", reading.word(back))
              || words.is("duration", reading.word(back))
              || reading.quantityAt(back) != null
              || reading.word(back).equals("'s")
              || reading.actorAt(back) != null
              || reading.groupAt(back) != null
              || reading.placeAt(back) != null
              || reading.momentAt(back) != null;
      if (!passes && back < at) {
        break;
      }
    }
    return new Verdict(Status.HYPOTHETICAL, "infinitive");
  }

  /** "He is the fourth commander to desert": of an act that was told before. */
  private boolean isOfPronoun(Reading reading, int from) {
    return words.is("be", reading.word(from - 1)) && words.is("pronoun", reading.word(from - 2));
  }

  private static boolean isAtFirst(Reading reading, int at) {
    return reading.word(at).equals("first") && reading.word(at - 1).equals("at");
  }

  /** What a word makes of the infinitive it governs, or null when it governs none. */
  private Verdict governed(Reading reading, int at) {
    String word = reading.word(at);
    if (word.equals("yet")) {
      return new Verdict(Status.NEGATED, "negation");
    }
    if (words.is("refuse", word)) {
      return new Verdict(Status.REFUSED, "refusal");
    }
    if (words.is("implicative", word)) {
      return isNegated(reading, at)
          ? new Verdict(Status.NEGATED, "negation")
          : implicative(reading, at);
    }
    if (words.is("demand", word) || words.is("deadline", word)) {
      return new Verdict(Status.DEMANDED, "demand");
    }
    if (words.is("offer", word)) {
      return new Verdict(Status.OFFERED, "offer");
    }
    if (words.is("plan", word)) {
      return new Verdict(Status.PLANNED, "plan");
    }
    return null;
  }

  private boolean isNegated(Reading reading, int at) {
    for (int back = at - 1; back >= Math.max(0, at - 3); back--) {
      if (words.is("negator", reading.word(back))) {
        return true;
      }
    }
    return false;
  }

  /** "were forced to" happened; "will be forced to" and "to be forced to" did not. */
  private Verdict implicative(Reading reading, int at) {
    for (int back = at - 1; back >= Math.max(0, at - 3); back--) {
      String word = reading.word(back);
      if (words.is("modal-future", word)) {
        return new Verdict(Status.PLANNED, "future");
      }
      if (words.is("modal-possible", word) || words.is("modal-demand", word)) {
        return new Verdict(Status.HYPOTHETICAL, "possible");
      }
      if (word.equals("to")) {
        return new Verdict(Status.HYPOTHETICAL, "infinitive");
      }
    }
    return Verdict.ASSERTED;
  }

  /**
   * What the first of several verbs in a row says of the later: "agreed to disarm and join"; null
   * when it says nothing.
   */
  Verdict shared(Reading reading, int from) {
    for (int at = from; at >= Math.max(0, from - ROW_REACH); at--) {
      String word = reading.word(at);
      if (word.equals("to")
          && reading.placeAt(at + 1) == null
          && reading.actorAt(at + 1) == null
          && !words.is("determiner", reading.word(at + 1))) {
        VerbGroup first = new VerbGroup(at, VerbGroup.Mood.INFINITIVE, at - 1, false, false);
        return infinitive(reading, first);
      }
      Verdict modal = modal(word);
      if (modal != null || isEdge(word)) {
        return modal;
      }
    }
    return null;
  }

  /** What a modal verb of the clause that ends before {@code from} says; null without one. */
  Verdict modal(Reading reading, int from) {
    for (int at = from; at >= Math.max(0, from - ROW_REACH); at--) {
      Verdict modal = modal(reading.word(at));
      if (modal != null || isEdge(reading.word(at))) {
        return modal;
      }
    }
    return null;
  }

  /** What a modal verb of the clause that goes on at {@code from} says; null without one. */
  Verdict modalBehind(Reading reading, int from) {
    for (int at = from; at < Math.min(reading.size(), from + ROW_REACH); at++) {
      Verdict modal = modal(reading.word(at));
      if (modal != null || isEdge(reading.word(at))) {
        return modal;
      }
    }
    return null;
  }

  private boolean isEdge(String word) {
    return word.equals(";") || word.equals(":") || words.is("say", word);
  }

  private Verdict modal(String word) {
    if (words.is("modal-future", word)) {
      return new Verdict(Status.PLANNED, "future");
    }
    if (words.is("modal-possible", word)) {
      return new Verdict(Status.HYPOTHETICAL, "possible");
    }
    return words.is("modal-demand", word) ? new Verdict(Status.DEMANDED, "obligation") : null;
  }
}
