package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.breakranks.text.Token;

/**
 * Finds again by the last part of their name people who were named in full before: "Commander Abdul
 * Qadir ... With 24 of his men, Qadir went over".
 */
final class Surnames {

  private static final int SHORTEST = 3;

  /** Nobody is known by name. */
  static final Surnames NONE = new Surnames();

  private final Map<String, List<Reading>> lastWords = new HashMap<>();

  /** Takes in the next sentence of the article. */
  void add(Reading reading) {
    for (int at = 1; at < reading.size(); at++) {
      if (isLong(reading.token(at)) && reading.token(at - 1).isCapitalized()) {
        lastWords.computeIfAbsent(reading.token(at).text(), key -> new ArrayList<>()).add(reading);
      }
    }
  }

  /** The people of a sentence, with those whom it only calls by the last part of their name. */
  List<PersonGroup> in(Reading reading) {
    List<PersonGroup> groups = new ArrayList<>(reading.ownGroups());
    for (int at = 0; at < reading.size(); at++) {
      boolean again = lastWords.containsKey(reading.token(at).text());
      PersonGroup full = again && isAlone(reading, at) ? known(reading, at) : null;
      if (full != null) {
        groups.add(
            new PersonGroup(
                at, at + 1, at, null, full.noun(), full.actors(), PersonGroup.Kind.NAME, false));
      }
    }
    groups.sort(Comparator.comparingInt(PersonGroup::from));
    return List.copyOf(groups);
  }

  /** Who was first named in full, before this sentence, by a name that ends in the word. */
  private PersonGroup known(Reading reading, int at) {
    String word = reading.token(at).text();
    for (Reading earlier : lastWords.getOrDefault(word, List.of())) {
      if (earlier.sentence().span().begin() >= reading.sentence().span().begin()) {
        return null;
      }
      for (PersonGroup group : earlier.ownGroups()) {
        if (earlier.token(group.to() - 1).text().equals(word) && isFullName(earlier, group)) {
          return group;
        }
      }
    }
    return null;
  }

  private static boolean isFullName(Reading reading, PersonGroup group) {
    int last = group.to() - 1;
    return group.isSingular()
        && last > group.from()
        && isName(reading, last)
        && reading.token(last - 1).isCapitalized();
  }

  private static boolean isAlone(Reading reading, int at) {
    return isLong(reading.token(at))
        && !isCapitalized(reading, at + 1)
        && !isCapitalized(reading, at - 1)
        && isName(reading, at)
        && reading.ownGroups().stream().noneMatch(group -> group.holds(at));
  }

  private static boolean isCapitalized(Reading reading, int at) {
    return at > 0 && at < reading.size() && reading.token(at).isCapitalized();
  }

  private static boolean isLong(Token token) {
    return token.isCapitalized() && token.isWord() && token.text().length() >= SHORTEST;
  }

  private static boolean isName(Reading reading, int at) {
    return isLong(reading.token(at))
        && reading.placeAt(at) == null
        && reading.actorAt(at) == null
        && reading.momentAt(at) == null;
  }
}
