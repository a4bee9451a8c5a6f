package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.breakranks.lexicon.WordClasses;

/**
 * What a text must hold before the patterns of triggers are tried in it; the funnel asks for it.
 */
final class TriggerCues {

  /** Tokens between an act as a noun and the "of" before its people: a time, a place. */
  private static final int OF_REACH = 9;

  /** Tokens between "credit" or "responsibility" and the act. */
  private static final int CREDIT_REACH = 4;

  /** Tokens at most from the verb to the border it names. */
  private static final int BORDER_REACH = 24;

  private final WordClasses words;
  private final Set<String> leavers;

  /**
   * What is asked with these words.
   *
   * @param leavers nouns for people who have left their side
   */
  TriggerCues(WordClasses words, Set<String> leavers) {
    this.words = words;
    this.leavers = leavers;
  }

  /** The parts that every match has, in order. */
  List<Cues.Mark> marks(TriggerPattern pattern) {
    List<Cues.Mark> marks = new ArrayList<>();
    int reach = 0;
    for (TriggerPart part : pattern.parts()) {
      if (part.isMust()) {
        marks.add(new Cues.Mark(part.entries(words), reach));
        reach = 0;
      }
      reach += part.gap() > 0 ? part.gap() : part.longest(words);
    }
    return marks;
  }

  /**
   * What stands in every text in which the grammar accepts an act by a pattern, as lists of parts
   * in order, one of which must be there. An act as a noun is read only where its people follow, or
   * its owner or whose credit it is goes before; people received, only where they have left.
   */
  List<List<Cues.Mark>> ways(TriggerPattern pattern) {
    List<Cues.Mark> all = marks(pattern);
    return switch (pattern.needs()) {
      case NOUN -> noun(all, pattern.parts().get(0).longest(words));
      case RECEPTION -> reception(all);
      case CROSSING -> crossing(all);
      case MISSING -> beside(all, words.entries("posted"));
      case UNBIDDEN -> List.of(List.of(new Cues.Mark(words.entries("unbidden"), 0)));
      case ALONE, ARMS, RECIPIENT, SIDE, POST, ABROAD, PEACE, PLACE, YIELD -> List.of(all);
      case DESERT, QUIT, LEAVE, ARRIVAL, APPROACH, CONTEXT, FURTHER, MEDIATED, RECRUITS ->
          List.of(all);
    };
  }

  private List<List<Cues.Mark>> noun(List<Cues.Mark> all, int length) {
    Set<String> act = all.get(0).entries();
    return List.of(
        List.of(all.get(0), new Cues.Mark(Set.of("of"), length + OF_REACH)),
        List.of(new Cues.Mark(Set.of("s"), 0), new Cues.Mark(act, 1)),
        List.of(new Cues.Mark(words.entries("credit"), 0), new Cues.Mark(act, CREDIT_REACH)));
  }

  private List<List<Cues.Mark>> reception(List<Cues.Mark> all) {
    Set<String> left = new TreeSet<>(leavers);
    left.addAll(words.entries("left-word"));
    left.addAll(words.entries("ddr-place"));
    return List.of(
        List.of(all.get(0), new Cues.Mark(left, Cues.ANYWHERE)),
        List.of(new Cues.Mark(left, 0), new Cues.Mark(all.get(0).entries(), Cues.ANYWHERE)));
  }

  /** A border is crossed in flight, or the words name it: see {@link Movements}. */
  private List<List<Cues.Mark>> crossing(List<Cues.Mark> all) {
    List<List<Cues.Mark>> ways = new ArrayList<>(beside(all, words.entries("flight")));
    ways.add(List.of(all.get(0), new Cues.Mark(words.entries("border-line"), BORDER_REACH)));
    return ways;
  }

  /** All parts, and before, among or behind them one of the words. */
  private static List<List<Cues.Mark>> beside(List<Cues.Mark> all, Set<String> near) {
    List<List<Cues.Mark>> ways = new ArrayList<>();
    for (int at = 1; at <= all.size(); at++) {
      List<Cues.Mark> among = new ArrayList<>(all);
      among.add(at, new Cues.Mark(near, Cues.ANYWHERE));
      ways.add(among);
    }
    List<Cues.Mark> before = new ArrayList<>();
    before.add(new Cues.Mark(near, 0));
    before.add(new Cues.Mark(all.get(0).entries(), Cues.ANYWHERE));
    before.addAll(all.subList(1, all.size()));
    ways.add(before);
    return ways;
  }
}
