package org.breakranks.grammar;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.breakranks.lexicon.Actor;
import org.breakranks.reading.ActorMention;

/** Which group or force of each sort was named last up to a sentence, and first from it on. */
final class NamedActors {

  private final Map<Story.Sort, Actor[]> last = new EnumMap<>(Story.Sort.class);
  private final Map<Story.Sort, Actor[]> next = new EnumMap<>(Story.Sort.class);

  private NamedActors() {}

  static NamedActors of(List<Reading> readings) {
    NamedActors named = new NamedActors();
    int size = readings.size();
    for (Story.Sort sort : Story.Sort.values()) {
      Actor[] before = new Actor[size + 1];
      for (int i = 0; i < size; i++) {
        Actor own = lastIn(readings.get(i), sort, Integer.MAX_VALUE);
        before[i + 1] = own == null ? before[i] : own;
      }
      Actor[] after = new Actor[size + 1];
      for (int i = size - 1; i >= 0; i--) {
        Actor own = firstIn(readings.get(i), sort);
        after[i] = own == null ? after[i + 1] : own;
      }
      named.last.put(sort, before);
      named.next.put(sort, after);
    }
    return named;
  }

  /** The one named last in the sentences before this one, or null. */
  Actor before(int sentence, Story.Sort sort) {
    return last.get(sort)[sentence];
  }

  /** The one named first in this sentence or behind it, or null. */
  Actor from(int sentence, Story.Sort sort) {
    return next.get(sort)[sentence];
  }

  /** The one named last in a sentence before a token, or null. */
  static Actor lastIn(Reading reading, Story.Sort sort, int token) {
    Actor found = null;
    for (ActorMention mention : reading.actors()) {
      found = mention.from() < token && sort.admits(mention.actor()) ? mention.actor() : found;
    }
    return found;
  }

  static Actor firstIn(Reading reading, Story.Sort sort) {
    return reading.actors().stream()
        .map(ActorMention::actor)
        .filter(sort::admits)
        .findFirst()
        .orElse(null);
  }
}
