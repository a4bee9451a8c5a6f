package org.breakranks.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.breakranks.grammar.EventType;

/**
 * How far the sums of a trend are off, over cells (country, province, month, type) of merged,
 * single acts: the sum of |predicted - annotated| events over the sum of annotated events; 0 is
 * perfect. An unknown province or month is a cell of its own.
 *
 * @param difference sum of |predicted - annotated| events
 * @param goldEvents annotated events
 * @param predictedEvents predicted events
 * @param goldCells cells with an annotated event
 * @param predictedCells cells with a predicted event
 */
public record TrendError(
    int difference, int goldEvents, int predictedEvents, int goldCells, int predictedCells) {

  private record Cell(String country, String admin1, String month, EventType type) {}

  public double error() {
    if (goldEvents == 0) {
      return predictedEvents == 0 ? 0 : 1;
    }
    return (double) difference / goldEvents;
  }

  /**
   * Compares merged events.
   *
   * @param required annotated events that count
   * @param verdicts all predictions
   */
  static TrendError of(Names names, List<GoldEvent> required, List<Verdict> verdicts) {
    Map<String, Cell> goldCells = goldCells(names, required);
    Map<Cell, Integer> gold = new HashMap<>();
    goldCells.values().forEach(cell -> gold.merge(cell, 1, Integer::sum));
    Map<Cell, Integer> predicted = new HashMap<>();
    for (List<Verdict> event : byEvent(verdicts).values()) {
      List<Verdict> counted = event.stream().filter(TrendError::counts).toList();
      long cumulative = counted.stream().filter(v -> v.prediction().cumulative()).count();
      if (!counted.isEmpty() && cumulative * 2 <= counted.size()) {
        List<Cell> cells = counted.stream().map(v -> cell(names, goldCells, v)).toList();
        predicted.merge(mostFrequent(cells), 1, Integer::sum);
      }
    }
    Set<Cell> all = new HashSet<>(gold.keySet());
    all.addAll(predicted.keySet());
    int difference =
        all.stream()
            .mapToInt(c -> Math.abs(gold.getOrDefault(c, 0) - predicted.getOrDefault(c, 0)))
            .sum();
    return new TrendError(difference, sum(gold), sum(predicted), gold.size(), predicted.size());
  }

  private static boolean counts(Verdict verdict) {
    return verdict.outcome() == Outcome.MATCH || verdict.outcome() == Outcome.FALSE_POSITIVE;
  }

  private static Map<String, List<Verdict>> byEvent(List<Verdict> verdicts) {
    Map<String, List<Verdict>> groups = new LinkedHashMap<>();
    for (Verdict verdict : verdicts) {
      groups.computeIfAbsent(verdict.prediction().eventId(), id -> new ArrayList<>()).add(verdict);
    }
    return groups;
  }

  private static Map<String, Cell> goldCells(Names names, List<GoldEvent> required) {
    Map<String, List<GoldEvent>> groups = new LinkedHashMap<>();
    for (GoldEvent event : required) {
      groups.computeIfAbsent(event.eventGroup(), id -> new ArrayList<>()).add(event);
    }
    Map<String, Cell> cells = new LinkedHashMap<>();
    groups.forEach(
        (group, events) -> {
          long cumulative = events.stream().filter(GoldEvent::cumulative).count();
          if (cumulative * 2 <= events.size()) {
            cells.put(group, goldCell(names, events));
          }
        });
    return cells;
  }

  private static Cell goldCell(Names names, List<GoldEvent> events) {
    return new Cell(
        most(events, event -> names.country(event.place().country())),
        most(events, event -> names.place(event.place().admin1())),
        most(events, GoldEvent::monthKnown),
        most(events, GoldEvent::type));
  }

  /** Its own cell, with the parts of the annotated cell that it got right. */
  private static Cell cell(Names names, Map<String, Cell> goldCells, Verdict verdict) {
    Prediction own = verdict.prediction();
    Cell cell =
        new Cell(
            names.country(own.place().country()),
            names.place(own.place().admin1()),
            own.monthKnown(),
            own.eventType());
    Cell gold =
        verdict.outcome() == Outcome.MATCH ? goldCells.get(verdict.gold().eventGroup()) : null;
    if (gold == null) {
      return cell;
    }
    Slots slots = verdict.slots();
    return new Cell(
        slots.has(Slot.COUNTRY) ? gold.country() : cell.country(),
        slots.has(Slot.ADMIN1) ? gold.admin1() : cell.admin1(),
        slots.has(Slot.DATE_MONTH) ? gold.month() : cell.month(),
        gold.type());
  }

  private static <E, V> V most(List<E> events, Function<E, V> part) {
    return mostFrequent(events.stream().map(part).toList());
  }

  /** The most frequent known value, the first one on ties; null if none is known. */
  private static <V> V mostFrequent(List<V> values) {
    Map<V, Integer> counts = new LinkedHashMap<>();
    values.stream().filter(Objects::nonNull).forEach(v -> counts.merge(v, 1, Integer::sum));
    V top = null;
    for (Map.Entry<V, Integer> entry : counts.entrySet()) {
      if (top == null || entry.getValue() > counts.get(top)) {
        top = entry.getKey();
      }
    }
    return top;
  }

  private static int sum(Map<Cell, Integer> cells) {
    return cells.values().stream().mapToInt(Integer::intValue).sum();
  }
}
