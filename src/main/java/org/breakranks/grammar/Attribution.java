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
 * @param after whether what is said stands after the verb
 */
record Attribution(
    int from, int to, int verb, String speaker, boolean pronoun, Stance stance, boolean after) {

  /** Whether the words at the index are what the speaker says. */
  boolean covers(int index) {
    boolean inside = Math.min(from, verb) <= index && index < Math.max(to, verb + 1);
    return !inside && (after ? index > verb : index < from);
  }
}
