package org.breakranks.reading;

import java.util.EnumSet;
import java.util.HashMap;
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

  private static final int LONGEST = 3;

  private final RareWords<Set<K>> kinds;
  private final RareWords<Set<K>> begun;

  private WordKinds(Map<String, Set<K>> kinds, Map<String, Set<K>> begun) {
    this.kinds = RareWords.of(kinds);
    this.begun = RareWords.of(begun);
  }

  static <K extends Enum<K>> WordKinds<K> of(Table table, Class<K> type) {
    Map<String, Set<K>> kinds = new HashMap<>();
    Map<String, Set<K>> begun = new HashMap<>();
    for (Row row : table.rows()) {
      String word = row.required("word");
      K kind = row.choice("kind", type);
      kinds.computeIfAbsent(word, key -> EnumSet.noneOf(type)).add(kind);
      begun.computeIfAbsent(word.split(" ", 2)[0], key -> EnumSet.noneOf(type)).add(kind);
    }
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
    Set<K> begins = token < sentence.size() ? begun.get(sentence.token(token).lower()) : null;
    if (begins == null || !begins.contains(kind)) {
      return -1;
    }
    StringBuilder word = new StringBuilder();
    int end = -1;
    for (int i = token; i < sentence.size() && i < token + LONGEST; i++) {
      word.append(i == token ? "" : " ").append(sentence.token(i).lower());
      if (is(word.toString(), kind)) {
        end = i + 1;
      }
    }
    return end;
  }
}
