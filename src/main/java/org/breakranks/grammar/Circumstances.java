package org.breakranks.grammar;

import org.breakranks.lexicon.WordClasses;

/** Knows what may stand between a subject and its verb without hiding it: where, when and how. */
final class Circumstances {

  private final WordClasses words;

  Circumstances(WordClasses words) {
    this.words = words;
  }

  boolean standAt(Reading reading, int at) {
    return reading.placeAt(at) != null
        || reading.momentAt(at) != null
        || reading.isShortQuote(at)
        || words.is("preposition", reading.word(at))
        || words.is("adv", reading.word(at))
        || words.is("place-thing", reading.word(at))
        || reading.word(at).equals("the");
  }
}
