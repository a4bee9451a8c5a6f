package org.breakranks.grammar;

/**
 * Who speaks.
 *
 * @param sentence index of the sentence that names the speaker
 * @param from index of the first token of the name
 * @param to index after its last token
 * @param text its wording
 * @param stance what the speaker makes of the claim
 */
record Speaker(int sentence, int from, int to, String text, Stance stance) {

  /** The words of an attribution in a sentence. */
  static Speaker of(int sentence, Attribution said, Stance stance) {
    return new Speaker(sentence, said.from(), said.to(), said.speaker(), stance);
  }

  Speaker as(Stance other) {
    return new Speaker(sentence, from, to, text, other);
  }
}
