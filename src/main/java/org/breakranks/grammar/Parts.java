package org.breakranks.grammar;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.Quantity;

/**
 * Tells people who are part of those named just before: "1,881 members, 64 officers among them,
 * disarmed", "18 members, a dozen men and six women, disarmed". They are counted already, and no
 * subject.
 */
final class Parts {

  private static final int MOST_PARTS = 4;

  private final WordClasses words;

  Parts(WordClasses words) {
    this.words = words;
  }

  /** The people of a sentence without such parts. */
  List<PersonGroup> leftOut(Reading reading, List<PersonGroup> people) {
    Set<PersonGroup> shares = new HashSet<>();
    for (int whole = 0; whole < people.size(); whole++) {
      shares.addAll(shares(reading, people, whole));
    }
    return people.stream()
        .filter(group -> !shares.contains(group) && !isPart(reading, people, group))
        .toList();
  }

  /** The people between commas behind a figure who come to just that figure. */
  private static List<PersonGroup> shares(Reading reading, List<PersonGroup> people, int whole) {
    Quantity sum = people.get(whole).quantity();
    if (sum == null || !reading.word(people.get(whole).to()).equals(",")) {
      return List.of();
    }
    int left = sum.best();
    int end = whole + 1;
    while (end < Math.min(people.size(), whole + 1 + MOST_PARTS)
        && isCounted(people.get(end))
        && follows(reading, people.get(end - 1), people.get(end))) {
      Quantity share = people.get(end).quantity();
      left -= share == null ? 1 : share.best();
      end++;
    }
    return left == 0 && end > whole + 2 ? people.subList(whole + 1, end) : List.of();
  }

  private static boolean isCounted(PersonGroup group) {
    return group.quantity() != null || (group.isOne() && group.kind() == PersonGroup.Kind.NEW);
  }

  private static boolean follows(Reading reading, PersonGroup left, PersonGroup right) {
    return isJoined(reading, left, right)
        || (reading.word(left.to()).equals(",") && right.from() == left.to() + 1);
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
