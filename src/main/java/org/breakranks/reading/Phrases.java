package org.breakranks.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.breakranks.text.Sentence;

/**
 * Phrases of one or more words and what each stands for; finds the longest that begins at a token.
 *
 * @param <V> what a phrase stands for
 */
final class Phrases<V> {

  private final Map<String, List<Phrase<V>>> byFirstWord;

  private Phrases(Map<String, List<Phrase<V>>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  /** The longest phrase at token {@code at}. */
  Optional<Hit<V>> at(Sentence sentence, int at) {
    if (at < 0 || at >= sentence.size()) {
      return Optional.empty();
    }
    for (Phrase<V> phrase :
        byFirstWord.getOrDefault(sentence.token(at).lower(), List.<Phrase<V>>of())) {
      if (phrase.standsAt(sentence, at)) {
        return Optional.of(new Hit<>(at + phrase.words.size(), phrase.value));
      }
    }
    return Optional.empty();
  }

  /** Whether a phrase begins at token {@code at}; no token stands outside the sentence. */
  boolean has(Sentence sentence, int at) {
    return at(sentence, at).isPresent();
  }

  /** The meaning of a single word, written in lower case. */
  Optional<V> word(String lower) {
    return byFirstWord.getOrDefault(lower, List.<Phrase<V>>of()).stream()
        .filter(phrase -> phrase.words.size() == 1)
        .map(phrase -> phrase.value)
        .findFirst();
  }

  Set<String> firstWords() {
    return byFirstWord.keySet();
  }

  static <V> Builder<V> builder() {
    return new Builder<>();
  }

  /** A phrase found: the token after it, and what it stands for. */
  record Hit<V>(int to, V value) {}

  private record Phrase<V>(List<String> words, V value) {

    boolean standsAt(Sentence sentence, int at) {
      if (at + words.size() > sentence.size()) {
        return false;
      }
      for (int i = 1; i < words.size(); i++) {
        if (!words.get(i).equals(sentence.token(at + i).lower())) {
          return false;
        }
      }
      return true;
    }
  }

  /** Collects phrases. */
  static final class Builder<V> {

    private final Map<String, List<Phrase<V>>> phrases = new HashMap<>();

    /** Adds a phrase, its words separated by blanks. */
    Builder<V> add(String words, V value) {
      List<String> split = List.of(words.split(" +"));
      phrases.computeIfAbsent(split.get(0), k -> new ArrayList<>()).add(new Phrase<>(split, value));
      return this;
    }

    Phrases<V> build() {
      phrases
          .values()
          .forEach(list -> list.sort(Comparator.comparingInt(phrase -> -phrase.words.size())));
      return new Phrases<>(phrases);
    }
  }
}
