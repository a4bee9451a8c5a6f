package org.breakranks.event;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.breakranks.grammar.People;
import org.breakranks.reading.PeopleBasis;

/**
 * How many people acted, from what independent voices say.
 *
 * <p>Best: each figure told is a candidate. A voice supports its own figure fully, one within 10 %
 * by nine tenths, one within its bounds by half; exact figures weigh 4, approximate ones 3, bounds
 * 2, vague ones and leaders alone 1. The candidate with most support wins, the smaller one on ties.
 * "More than N" supports N itself a little less, for it says that N is passed. "Over 100" and "as
 * many as 150" give 150.
 *
 * <p>Where one article quotes several claimants, their figures share its weight.
 *
 * <p>Low and high: the least and the greatest figure of the credible voices, which are those with a
 * figure or bound, else the vague ones, else those that tell of a leader alone. Among twenty voices
 * and more, figures of less than a twentieth of them don't count. High stays open if nobody gives
 * an upper bound, or somebody says "more than" the highest.
 */
final class HeadCounts {

  private static final List<Set<PeopleBasis>> CREDIBILITY =
      List.of(
          Set.of(PeopleBasis.EXACT, PeopleBasis.APPROXIMATE, PeopleBasis.BOUND),
          Set.of(PeopleBasis.VAGUE),
          Set.of(PeopleBasis.NAMED, PeopleBasis.NONE));

  private final List<Voice> voices;
  private final Map<Figure, Double> figures = new LinkedHashMap<>();
  private final List<Figure> credible;
  private final Integer best;
  private final HeadCount count;

  private HeadCounts(List<Voice> voices) {
    this.voices = voices;
    for (Voice voice : voices) {
      List<Figure> told = voice.telling().figures();
      told.forEach(figure -> figures.merge(figure, voice.weight() / told.size(), Double::sum));
    }
    this.credible = selectCredible();
    this.best = selectBest();
    this.count = summarise();
  }

  static HeadCounts of(List<Voice> voices) {
    return new HeadCounts(voices);
  }

  HeadCount count() {
    return count;
  }

  /** The figures that count for the bounds: of credible voices, and not of very few. */
  List<Figure> credible() {
    return credible;
  }

  private List<Figure> selectCredible() {
    double total = figures.values().stream().mapToDouble(Double::doubleValue).sum();
    double least = total >= 20 ? total / 20 : 0;
    for (Set<PeopleBasis> bases : CREDIBILITY) {
      List<Figure> selected =
          figures.keySet().stream()
              .filter(figure -> bases.contains(figure.basis()) && figures.get(figure) >= least)
              .toList();
      if (!selected.isEmpty()) {
        return selected;
      }
    }
    return List.copyOf(figures.keySet());
  }

  private HeadCount summarise() {
    Integer low = extreme(credible, Figure::low, Comparator.naturalOrder());
    Integer high = extreme(credible, Figure::high, Comparator.reverseOrder());
    boolean open = high == null || credible.stream().anyMatch(f -> isOpenFrom(f, high));
    return new HeadCount(
        low == null || best == null ? low : Integer.valueOf(Math.min(low, best)),
        best,
        open ? null : Integer.valueOf(Math.max(high, best)),
        acled(),
        part(People::leaders),
        part(People::womenChildren),
        part(People::foreignNationals));
  }

  /** Whether the best figure is worded so. */
  boolean isWorded(PeopleBasis basis) {
    Ballot<PeopleBasis> ballot = new Ballot<>();
    figures.forEach(
        (figure, weight) -> ballot.add(figure.best().equals(best) ? figure.basis() : null, weight));
    return ballot.winner().filter(basis::equals).isPresent();
  }

  boolean hasWeapons() {
    return voices.stream()
        .map(voice -> voice.telling().people().weapons())
        .anyMatch(weapons -> weapons != null && weapons > 0);
  }

  private Integer selectBest() {
    Ballot<Integer> ballot = new Ballot<>();
    Set<Integer> candidates =
        figures.keySet().stream().map(Figure::best).collect(Collectors.toSet());
    for (Integer candidate : candidates) {
      double support = 0;
      for (Map.Entry<Figure, Double> told : figures.entrySet()) {
        support += told.getValue() * weight(told.getKey()) * support(told.getKey(), candidate);
      }
      ballot.add(candidate, support);
    }
    return ballot.winner(Comparator.naturalOrder()).orElse(null);
  }

  private static double support(Figure figure, int candidate) {
    boolean open = figure.high() == null && figure.low() != null;
    if (figure.best() == candidate) {
      return open ? 0.95 : 1;
    }
    if (Math.abs(figure.best() - candidate) <= 0.1 * Math.max(figure.best(), candidate)) {
      return 0.9;
    }
    return figure.bottom() <= candidate && candidate <= figure.top() ? 0.5 : 0;
  }

  private static int weight(Figure figure) {
    return switch (figure.basis()) {
      case EXACT -> 4;
      case APPROXIMATE -> 3;
      case BOUND -> 2;
      case VAGUE, NAMED, NONE -> 1;
    };
  }

  private static boolean isOpenFrom(Figure figure, int high) {
    return figure.high() == null && figure.low() != null && figure.low() >= high;
  }

  private static Integer extreme(
      List<Figure> figures, Function<Figure, Integer> bound, Comparator<Integer> order) {
    return figures.stream().map(bound).filter(Objects::nonNull).min(order).orElse(null);
  }

  /** Vague figures in the manner of ACLED, which has no "thousands"; else the conservative one. */
  private Integer acled() {
    if (credible.isEmpty()) {
      return null;
    }
    Integer low =
        extreme(credible, f -> f.low() != null ? f.low() : f.best(), Comparator.naturalOrder());
    if (credible.get(0).basis() != PeopleBasis.VAGUE) {
      return Integer.valueOf(Math.min(low, best));
    }
    if (low < 12) {
      return 3;
    }
    return low < 100 ? Integer.valueOf(12) : low < 1000 ? Integer.valueOf(100) : low;
  }

  private Integer part(Function<People, Integer> part) {
    Ballot<Integer> ballot = new Ballot<>();
    voices.forEach(voice -> ballot.add(part.apply(voice.telling().people()), voice.weight()));
    return ballot.winner(Comparator.reverseOrder()).orElse(null);
  }
}
