package org.breakranks.grammar;

import java.util.List;
import org.breakranks.lexicon.WordClasses;

/**
 * Tells people who are part of those named just before: "1,881 members, 64 officers among them,
 * disarmed". They are counted already, and no subject.
 */
final class Parts {

  private final WordClasses words;

  Parts(WordClasses words) {
    this.words = words;
  }

  /** The people of a sentence without such parts. */
  List<PersonGroup> leftOut(Reading reading, List<PersonGroup> people) {
    return people.stream().filter(group -> !isPart(reading, people, group)).toList();
  }

  private boolean isPart(Reading reading, List<PersonGroup> people, PersonGroup group) {
    int at = people.indexOf(group);
    PersonGroup last = group;
    while (at + 1 < people.size() && isJoined(reading, last, people.get(at + 1))) {
      at++;
      last = people.get(at);
    }
    if (words.match("among-them", reading.sentence(), last.to()) < 0) {
      return false;
    }
    at = people.indexOf(group);
    PersonGroup first = group;
    while (at > 0 && isJoined(reading, people.get(at - 1), first)) {
      at--;
      first = people.get(at);
    }
    return at > 0 && isWhole(reading, people.get(at - 1), first, group);
  }

  private static boolean isJoined(Reading reading, PersonGroup left, PersonGroup right) {
    return reading.word(left.to()).equals("and") && right.from() == left.to() + 1;
  }

  /** Whether all of them stand right before the comma: their number is told, and they may act. */
  private static boolean isWhole(
      Reading reading, PersonGroup whole, PersonGroup first, PersonGroup part) {
    boolean close = reading.word(first.from() - 1).equals(",");
    for (int at = whole.to(); at < first.from() - 1; at++) {
      close &= !reading.word(at).equals(",");
    }
    return close && whole.quantity() != null && (!whole.isCivil() || part.isKin());
  }
}
