package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds again by the last part of their name people who were named in full before: "Commander Abdul
 * Qadir ... With 24 of his men, Qadir went over".
 */
final class Surnames {

  private static final int SHORTEST = 3;

  private final Map<String, PersonGroup> known = new HashMap<>();

  /** The sentences in order, each with the people it only calls by the last part of their name. */
  List<Reading> in(List<Reading> readings) {
    List<Reading> all = new ArrayList<>();
    for (Reading reading : readings) {
      all.add(known.isEmpty() ? reading : withKnown(reading));
      reading.groups().forEach(group -> learn(reading, group));
    }
    return all;
  }

  private void learn(Reading reading, PersonGroup group) {
    int last = group.to() - 1;
    boolean name =
        group.isSingular()
            && last > group.from()
            && isName(reading, last)
            && reading.token(last - 1).isCapitalized();
    if (name) {
      known.putIfAbsent(reading.token(last).text(), group);
    }
  }

  private Reading withKnown(Reading reading) {
    List<PersonGroup> groups = new ArrayList<>(reading.groups());
    for (int at = 0; at < reading.size(); at++) {
      PersonGroup full = isAlone(reading, at) ? known.get(reading.token(at).text()) : null;
      if (full != null) {
        groups.add(
            new PersonGroup(
                at, at + 1, at, null, full.noun(), full.actors(), PersonGroup.Kind.NAME, false));
      }
    }
    groups.sort(Comparator.comparingInt(PersonGroup::from));
    return reading.with(groups);
  }

  private static boolean isAlone(Reading reading, int at) {
    return isName(reading, at)
        && reading.groupAt(at) == null
        && !isCapitalized(reading, at + 1)
        && !isCapitalized(reading, at - 1);
  }

  private static boolean isCapitalized(Reading reading, int at) {
    return at > 0 && at < reading.size() && reading.token(at).isCapitalized();
  }

  private static boolean isName(Reading reading, int at) {
    return reading.token(at).isCapitalized()
        && reading.token(at).isWord()
        && reading.token(at).text().length() >= SHORTEST
        && reading.placeAt(at) == null
        && reading.actorAt(at) == null
        && reading.momentAt(at) == null;
  }
}
