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
import org.breakranks.text.Sentence;
import org.breakranks.text.Token;

/**
 * The time patterns that begin with one word or slot, by what can stand behind it: 53 patterns
 * begin with "in", and one look at the next word tells that hardly any of them stands there.
 */
final class PatternStarts {

  private final List<TimePattern> patterns;
  private final BitSet alone = new BitSet();
  private final RareWords<BitSet> byNextWord;
  private final Map<TimeSlots.Slot, BitSet> byNextSlot = new EnumMap<>(TimeSlots.Slot.class);

  private PatternStarts(List<PatternStart> starts) {
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
    this.byNextWord = RareWords.of(words);
  }

  static PatternStarts of(List<PatternStart> starts) {
    return new PatternStarts(starts);
  }

  /** The patterns, in their order, that may go on at the token behind their first word or slot. */
  List<TimePattern> goingOnAt(Sentence sentence, int at, TimeSlots slots) {
    BitSet found = alone;
    if (at < sentence.size()) {
      Token token = sentence.token(at);
      found = joined(found, byNextWord.get(token.lower()));
      for (TimeSlots.Slot slot : slots.begunBy(token)) {
        found = joined(found, byNextSlot.get(slot));
      }
    }
    return found.isEmpty() ? List.of() : picked(found);
  }

  private static BitSet joined(BitSet some, BitSet more) {
    if (more == null) {
      return some;
    }
    BitSet all = (BitSet) some.clone();
    all.or(more);
    return all;
  }

  private List<TimePattern> picked(BitSet indexes) {
    List<TimePattern> picked = new ArrayList<>();
    for (int i = indexes.nextSetBit(0); i >= 0; i = indexes.nextSetBit(i + 1)) {
      picked.add(patterns.get(i));
    }
    return picked;
  }
}
