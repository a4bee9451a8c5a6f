package org.breakranks.grammar;

import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.Quantity;

/** Counts what is told beside the number of people: foreigners among them, weapons given up. */
final class Particulars {

  private static final int INCLUDING_REACH = 8;

  private final WordClasses words;

  Particulars(WordClasses words) {
    this.words = words;
  }

  /** "62, including 30 Pakistanis and two Turkish nationals": 32. */
  Integer foreigners(Reading reading, PersonGroup subject) {
    int sum = 0;
    int including = words.find("including", reading.sentence(), subject.to(), reading.size());
    if (including < 0 || including > subject.to() + INCLUDING_REACH) {
      return null;
    }
    for (Quantity quantity : reading.quantities()) {
      boolean near = quantity.from() > including && quantity.from() <= including + 12;
      if (near && words.is("foreigner", reading.word(quantity.to()))) {
        sum += quantity.best();
      }
    }
    return sum == 0 ? null : sum;
  }

  Integer weapons(Reading reading, Trigger trigger) {
    int sum = 0;
    for (Quantity quantity : reading.quantities()) {
      int noun = words.find("arms", reading.sentence(), quantity.to(), quantity.to() + 3);
      boolean own = noun >= 0 && quantity.from() >= trigger.from();
      if (own && noun < reading.size() && between(reading, quantity.to(), noun)) {
        sum += quantity.best();
      }
    }
    return sum == 0 ? null : sum;
  }

  private static boolean between(Reading reading, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!reading.token(at).isWord()) {
        return false;
      }
    }
    return true;
  }
}
