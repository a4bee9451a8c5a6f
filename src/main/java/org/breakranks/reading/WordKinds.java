package org.breakranks.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.breakranks.lexicon.RareWords;
import org.breakranks.lexicon.Row;
import org.breakranks.lexicon.Table;
import org.breakranks.text.Sentence;

/**
 * Words and what they are, from a table with the columns {@code word} and {@code kind}. A word may
 * be of several kinds, and consist of up to three tokens.
 *
 * @param <K> the kinds
 */
final class WordKinds<K extends Enum<K>> {

  private final RareWords<Set<K>> kinds;
  private final RareWords<List<Phrase<K>>> begun;

  private WordKinds(Map<String, Set<K>> kinds, Map<String, List<Phrase<K>>> begun) {
    this.kinds = RareWords.of(kinds);
    this.begun = RareWords.of(begun);
  }

  /** The tokens of a word, and what it is. */
  private record Phrase<K>(List<String> tokens, Set<K> kinds) {

    boolean standsAt(Sentence sentence, int at) {
      if (at + tokens.size() > sentence.size()) {
        return false;
      }
      for (int i = 1; i < tokens.size(); i++) {
        if (!tokens.get(i).equals(sentence.token(at + i).lower())) {
          return false;
        }
      }
      return true;
    }
  }

  static <K extends Enum<K>> WordKinds<K> of(Table table, Class<K> type) {
    Map<String, Set<K>> kinds = new HashMap<>();
    for (Row row : table.rows()) {
      kinds
          .computeIfAbsent(row.required("word"), key -> EnumSet.noneOf(type))
          .add(row.choice("kind", type));
    }
    Map<String, List<Phrase<K>>> begun = new HashMap<>();
    kinds.forEach(
        (word, all) -> {
          List<String> tokens = List.of(word.split(" ", -1));
          begun
              .computeIfAbsent(tokens.get(0), key -> new ArrayList<>())
              .add(new Phrase<>(tokens, all));
        });
    return new WordKinds<>(kinds, begun);
  }

  boolean is(String lower, K kind) {
    Set<K> found = kinds.get(lower);
    return found != null && found.contains(kind);
  }

  boolean isAny(String lower, Set<K> wanted) {
    Set<K> found = kinds.get(lower);
    if (found == null) {
      return false;
    }
    for (K kind : found) {
      if (wanted.contains(kind)) {
        return true;
      }
    }
    return false;
  }

  boolean isAt(Sentence sentence, int token, K kind) {
    return token >= 0 && token < sentence.size() && is(sentence.token(token).lower(), kind);
  }

  /** The token after the longest word of this kind that begins at {@code token}, or -1. */
  int endAt(Sentence sentence, int token, K kind) {
    int end = -1;
    for (Phrase<K> phrase : begunAt(sentence, token)) {
      if (phrase.kinds.contains(kind) && phrase.standsAt(sentence, token)) {
        end = Math.max(end, token + phrase.tokens.size());
      }
    }
    return end;
  }

  /** The token after the longest word of any of these kinds that begins there, or -1. */
  int endAtAny(Sentence sentence, int token, Set<K> wanted) {
    int end = -1;
    for (Phrase<K> phrase : begunAt(sentence, token)) {
      if (!Collections.disjoint(phrase.kinds, wanted) && phrase.standsAt(sentence, token)) {
        end = Math.max(end, token + phrase.tokens.size());
      }
    }
    return end;
  }

  private List<Phrase<K>> begunAt(Sentence sentence, int token) {
    List<Phrase<K>> phrases =
        token < sentence.size() ? begun.get(sentence.token(token).lower()) : null;
    return phrases == null ? List.of() : phrases;
  }
}
