package org.breakranks.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.breakranks.lexicon.RareWords;
import org.breakranks.text.Sentence;

/**
 * Phrases of one or more words and what each stands for; finds the longest that begins at a token.
 *
 * @param <V> what a phrase stands for
 */
final class Phrases<V> {

  private final RareWords<List<Phrase<V>>> byFirstWord;

  private Phrases(Map<String, List<Phrase<V>>> byFirstWord) {
    this.byFirstWord = RareWords.of(byFirstWord);
  }

  /** The token after the longest phrase at token {@code at}, or {@code at} itself. */
  int endAt(Sentence sentence, int at) {
    Phrase<V> found = at < 0 || at >= sentence.size() ? null : longest(sentence, at);
    return found == null ? at : at + found.words.size();
  }

  /** The longest phrase at token {@code at}. */
  Optional<Hit<V>> at(Sentence sentence, int at) {
    if (at < 0 || at >= sentence.size()) {
      return Optional.empty();
    }
    Phrase<V> found = longest(sentence, at);
    return found == null
        ? Optional.empty()
        : Optional.of(new Hit<>(at + found.words.size(), found.value));
  }

  private Phrase<V> longest(Sentence sentence, int at) {
    List<Phrase<V>> begun = byFirstWord.get(sentence.token(at).lower());
    if (begun != null) {
      for (Phrase<V> phrase : begun) {
        if (phrase.standsAt(sentence, at)) {
          return phrase;
        }
      }
    }
    return null;
  }

  /** Whether a phrase begins at token {@code at}; no token stands outside the sentence. */
  boolean has(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size() && longest(sentence, at) != null;
  }

  /** The meaning of a single word, written in lower case. */
  Optional<V> word(String lower) {
    List<Phrase<V>> begun = byFirstWord.get(lower);
    if (begun != null) {
      for (Phrase<V> phrase : begun) {
        if (phrase.words.size() == 1) {
          return Optional.of(phrase.value);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether any phrase begins with a word in lower case. */
  boolean begins(String lower) {
    return byFirstWord.has(lower);
  }

  Set<String> firstWords() {
    return byFirstWord.words();
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
