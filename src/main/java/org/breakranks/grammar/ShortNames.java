package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.breakranks.reading.ActorMention;

/**
 * Finds groups again by the initials that the article itself gave them: "the Chinland Defense Force
 * (CDF) ... came over to the CDF".
 */
final class ShortNames {

  private static final int SHORTEST = 2;

  /** No group has initials. */
  static final ShortNames NONE = new ShortNames();

  /** The sentence that gives the initials, and the index of its bracket. */
  private record Given(Reading reading, int bracket) {}

  private final Map<String, Given> given = new HashMap<>();

  /** Takes in the next sentence of the article. */
  void add(Reading reading) {
    for (int at = 1; at + 2 < reading.size(); at++) {
      boolean bracketed = reading.word(at).equals("(") && reading.word(at + 2).equals(")");
      if (bracketed && areInitials(reading, at + 1)) {
        given.putIfAbsent(reading.token(at + 1).text(), new Given(reading, at));
      }
    }
  }

  /** The groups of a sentence, {@code own} those that its own words name. */
  List<ActorMention> in(Reading reading, List<ActorMention> own) {
    List<ActorMention> actors = new ArrayList<>(own);
    for (int at = 0; at < reading.size() && !given.isEmpty(); at++) {
      int index = at;
      Given first = given.get(reading.token(at).text());
      boolean later = first != null && first.reading() != reading;
      if (later && own.stream().noneMatch(actor -> holds(actor, index))) {
        named(first).ifPresent(actor -> actors.add(again(reading, index, actor)));
      }
    }
    actors.sort(Comparator.comparingInt(ActorMention::from));
    return List.copyOf(actors);
  }

  /** The group that ends right before the bracket. */
  private static Optional<ActorMention> named(Given first) {
    return first.reading().actors().stream()
        .filter(actor -> actor.to() == first.bracket())
        .findFirst();
  }

  private static ActorMention again(Reading reading, int at, ActorMention actor) {
    return new ActorMention(
        at,
        at + 1,
        actor.actor(),
        actor.alternatives(),
        reading.token(at).text(),
        actor.kind() == ActorMention.Kind.UNLISTED ? actor.kind() : ActorMention.Kind.NAMED);
  }

  private static boolean holds(ActorMention actor, int index) {
    return actor.from() <= index && index < actor.to();
  }

  private static boolean areInitials(Reading reading, int at) {
    String text = reading.token(at).text();
    return text.length() >= SHORTEST
        && text.chars().filter(Character::isUpperCase).count() * 2 > text.length();
  }
}
