package org.breakranks.trend;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.breakranks.event.Event;
import org.breakranks.event.HeadCount;

/**
 * Sums over single acts, to be added in any order: {@code zero.plus(a).equals(a)}, and plus is
 * associative and commutative. Cumulative totals sum to zero, since they are never added to acts.
 *
 * @param events single acts
 * @param peopleLow sum of the lower bounds, an unknown one counts 0; null while nobody gives a
 *     figure
 * @param peopleBest sum of the best estimates
 * @param peopleHigh sum of the upper bounds, the best estimate where the bound is open
 * @param contestedEvents events whose parties disagree
 * @param articles ids of the articles that report them
 * @param sources outlets that report them
 */
public record TrendSum(
    int events,
    Long peopleLow,
    Long peopleBest,
    Long peopleHigh,
    int contestedEvents,
    Set<String> articles,
    Set<String> sources) {

  private static final TrendSum ZERO = new TrendSum(0, null, null, null, 0, Set.of(), Set.of());

  public TrendSum {
    articles = Set.copyOf(articles);
    sources = Set.copyOf(sources);
  }

  /** The sum over nothing. */
  public static TrendSum zero() {
    return ZERO;
  }

  /** The sum over one event. */
  public static TrendSum of(Event event) {
    if (event.isCumulative()) {
      return ZERO;
    }
    HeadCount people = event.people();
    Integer best = people.peopleBest();
    return new TrendSum(
        1,
        best == null ? null : number(people.peopleLow(), 0),
        best == null ? null : Long.valueOf(best),
        best == null ? null : number(people.peopleHigh(), best),
        event.isContested() ? 1 : 0,
        Set.copyOf(event.sourcing().articleIds()),
        Set.copyOf(event.sourcing().sources()));
  }

  /** The sum over many events; quicker than adding them one by one. */
  public static TrendSum of(Collection<Event> events) {
    Set<String> articles = new HashSet<>();
    Set<String> sources = new HashSet<>();
    TrendSum numbers = ZERO;
    for (Event event : events) {
      TrendSum one = of(event);
      articles.addAll(one.articles);
      sources.addAll(one.sources);
      numbers = numbers.plus(one.withoutSets());
    }
    return new TrendSum(
        numbers.events,
        numbers.peopleLow,
        numbers.peopleBest,
        numbers.peopleHigh,
        numbers.contestedEvents,
        articles,
        sources);
  }

  /** The sum over the events of both, which have none in common. */
  public TrendSum plus(TrendSum other) {
    return new TrendSum(
        events + other.events,
        sum(peopleLow, other.peopleLow),
        sum(peopleBest, other.peopleBest),
        sum(peopleHigh, other.peopleHigh),
        contestedEvents + other.contestedEvents,
        union(articles, other.articles),
        union(sources, other.sources));
  }

  /** As the tables show it: without any event the people are 0, not unknown. */
  public Tally tally() {
    return new Tally(
        events,
        shown(peopleLow),
        shown(peopleBest),
        shown(peopleHigh),
        contestedEvents,
        articles.size(),
        sources.size());
  }

  private Long shown(Long people) {
    return events == 0 ? Long.valueOf(0) : people;
  }

  private TrendSum withoutSets() {
    return new TrendSum(
        events, peopleLow, peopleBest, peopleHigh, contestedEvents, Set.of(), Set.of());
  }

  private static Long number(Integer known, int otherwise) {
    return Long.valueOf(known != null ? known : otherwise);
  }

  private static Long sum(Long one, Long other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one + other;
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    Set<String> union = new HashSet<>(one);
    union.addAll(other);
    return union;
  }
}
