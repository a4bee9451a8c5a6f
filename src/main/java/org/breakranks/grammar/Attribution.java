package org.breakranks.grammar;

/**
 * Who says what a sentence says.
 *
 * @param from index of the first token of the speaker
 * @param to index after the last token of the speaker
 * @param verb index of the verb of saying, or of "according"
 * @param speaker wording of the speaker
 * @param pronoun whether the speaker is only a pronoun
 * @param stance what the verb makes of the claim
 * @param reach where what is said stands
 * @param cited whether somebody else passes the words on: "citing X", "according to X"
 */
record Attribution(
    int from,
    int to,
    int verb,
    String speaker,
    boolean pronoun,
    Stance stance,
    Reach reach,
    boolean cited) {

  /** Where what is said stands. */
  enum Reach {
    /** "Ten men surrendered, police said". */
    BEFORE,
    /** "Police said ten men surrendered". */
    AFTER,
    /** "Ten men, police said, surrendered". */
    AROUND
  }

  /** Whether the words at the index are what the speaker says. */
  boolean covers(int index) {
    boolean said =
        switch (reach) {
          case BEFORE -> index < from;
          case AFTER -> index > verb;
          case AROUND -> true;
        };
    return said && !holds(index);
  }

  /** Whether the words at the index name the speaker or say that he speaks. */
  boolean holds(int index) {
    return Math.min(from, verb) <= index && index < Math.max(to, verb + 1);
  }
}
