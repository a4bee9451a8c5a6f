package org.breakranks.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.breakranks.lexicon.RareWords;
import org.breakranks.reading.TimePattern.Element;
import org.breakranks.reading.TimePattern.Slot;
import org.breakranks.reading.TimePattern.Word;
import org.breakranks.text.Musts;
import org.breakranks.text.Sentence;
import org.breakranks.text.Token;
import org.breakranks.text.Traces;

/**
 * The time patterns that begin with one word or slot, by what can stand behind it: 53 patterns
 * begin with "in", and one look at the next word tells that hardly any of them stands there.
 */
final class PatternStarts {

  private final List<TimePattern> patterns;
  private final List<Musts> musts;
  private final BitSet alone = new BitSet();
  private final RareWords<BitSet> byNextWord;
  private final Map<TimeSlots.Slot, BitSet> byNextSlot = new EnumMap<>(TimeSlots.Slot.class);

  private PatternStarts(List<PatternStart> starts, TimeSlots slots) {
    Map<String, BitSet> words = new HashMap<>();
    for (int i = 0; i < starts.size(); i++) {
      int index = i;
      alone.set(index, starts.get(i).next().isEmpty());
      for (Element next : starts.get(i).next()) {
        if (next instanceof Word word) {
          word.words().forEach(it -> words.computeIfAbsent(it, key -> new BitSet()).set(index));
        }
        if (next instanceof Slot slot) {
          byNextSlot.computeIfAbsent(slot.slot(), key -> new BitSet()).set(index);
        }
      }
    }
    this.patterns = starts.stream().map(PatternStart::pattern).toList();
    this.musts = starts.stream().map(start -> start.musts(slots)).toList();
    this.byNextWord = RareWords.of(words);
  }

  static PatternStarts of(List<PatternStart> starts, TimeSlots slots) {
    return new PatternStarts(starts, slots);
  }

  /** Whether any of the patterns may stand in a sentence with these traces. */
  boolean mayStandIn(Traces sentence) {
    for (Musts pattern : musts) {
      if (pattern.mayStandIn(sentence)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The patterns, in their order, that may go on at the token behind their first word or slot.
   *
   * @param traces those of the sentence
   */
  List<TimePattern> goingOnAt(Sentence sentence, int at, TimeSlots slots, Traces traces) {
    BitSet found = alone;
    if (at < sentence.size()) {
      Token token = sentence.token(at);
      found = joined(found, byNextWord.get(token.lower()));
      for (TimeSlots.Slot slot : slots.begunBy(token)) {
        found = joined(found, byNextSlot.get(slot));
      }
    }
    return found.isEmpty() ? List.of() : picked(found, traces);
  }

  private static BitSet joined(BitSet some, BitSet more) {
    if (more == null) {
      return some;
    }
    BitSet all = (BitSet) some.clone();
    all.or(more);
    return all;
  }

  private List<TimePattern> picked(BitSet indexes, Traces sentence) {
    List<TimePattern> picked = new ArrayList<>();
    for (int i = indexes.nextSetBit(0); i >= 0; i = indexes.nextSetBit(i + 1)) {
      if (musts.get(i).mayStandIn(sentence)) {
        picked.add(patterns.get(i));
      }
    }
    return picked;
  }
}
