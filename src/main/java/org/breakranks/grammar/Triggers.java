package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.breakranks.lexicon.RareWords;
import org.breakranks.lexicon.Table;
import org.breakranks.lexicon.Verbs;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.text.Sentence;
import org.breakranks.text.Traces;

/** Finds the words that can report an act; the rows of {@code triggers.tsv}. */
final class Triggers {

  private static final Comparator<Trigger> LONGEST_FIRST =
      Comparator.comparingInt((Trigger trigger) -> -trigger.to()).thenComparing(Trigger::name);

  private final RareWords<List<TriggerPattern>> byFirstWord;
  private final WordClasses words;

  private Triggers(Map<String, List<TriggerPattern>> byFirstWord, WordClasses words) {
    this.byFirstWord = RareWords.of(byFirstWord);
    this.words = words;
  }

  static Triggers from(Table table, Verbs verbs, WordClasses words) {
    Map<String, List<TriggerPattern>> byFirstWord = new HashMap<>();
    table
        .rows()
        .forEach(
            row -> {
              TriggerPattern pattern = TriggerPattern.of(row, verbs, words);
              for (String first : pattern.firstWords()) {
                byFirstWord.computeIfAbsent(first, key -> new ArrayList<>()).add(pattern);
              }
            });
    return new Triggers(byFirstWord, words);
  }

  /** "rejected the group's offers", not its leadership: its last word only owns what is meant. */
  private boolean owns(Sentence sentence, Trigger trigger) {
    int owned = trigger.to() + 1;
    return owned < sentence.size()
        && sentence.token(owned - 1).lower().equals("'s")
        && !words.is("outfit-core", sentence.token(owned));
  }

  /** All words with which a trigger can begin, in lower case and alphabetical order. */
  Set<String> firstWords() {
    return new TreeSet<>(byFirstWord.words());
  }

  /**
   * The triggers of a sentence in order. Of several at one word the longest stands first, and those
   * of equal length by name, so that the order of the table does not matter.
   */
  List<List<Trigger>> in(Sentence sentence) {
    List<List<Trigger>> found = new ArrayList<>();
    Traces traces = sentence.traces();
    for (int at = 0; at < sentence.size(); at++) {
      List<TriggerPattern> begun = byFirstWord.get(sentence.token(at).lower());
      List<Trigger> here = begun == null ? List.of() : at(sentence, at, begun, traces);
      if (!here.isEmpty()) {
        found.add(here);
      }
    }
    return found;
  }

  private List<Trigger> at(Sentence sentence, int at, List<TriggerPattern> begun, Traces traces) {
    List<Trigger> here = new ArrayList<>();
    for (TriggerPattern pattern : begun) {
      Trigger trigger = pattern.mayStandIn(traces) ? pattern.match(sentence, at) : null;
      if (trigger != null && !owns(sentence, trigger)) {
        here.add(trigger);
      }
    }
    here.sort(LONGEST_FIRST);
    return here;
  }
}
