package org.breakranks.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.breakranks.text.Sentence;
import org.breakranks.text.Token;

/**
 * Words of one kind under one name, from {@code words.tsv}: {@code <arms>} are "rifle", "machine
 * guns" and so on. All in lower case; an entry may be several words.
 */
public final class WordClasses {

  private final Map<String, Map<String, List<String[]>>> classes;
  private final RareWords<Map<String, List<String[]>>> byFirstWord;

  private WordClasses(Map<String, Map<String, List<String[]>>> classes) {
    this.classes = classes;
    this.byFirstWord = byFirstWord(classes);
  }

  /**
   * Reads the classes of a table with the columns {@code class} and {@code words}.
   *
   * @throws LexiconException if a cell is missing
   */
  public static WordClasses from(Table table) {
    Map<String, Map<String, List<String[]>>> classes = new HashMap<>();
    for (Row row : table.rows()) {
      Map<String, List<String[]>> byFirst =
          classes.computeIfAbsent(row.required("class"), name -> new HashMap<>());
      for (String entry : row.list("words")) {
        String[] words = entry.split(" ", -1);
        byFirst.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words);
      }
    }
    classes
        .values()
        .forEach(
            byFirst ->
                byFirst
                    .values()
                    .forEach(
                        list ->
                            list.sort(Comparator.comparingInt((String[] words) -> -words.length))));
    return new WordClasses(classes);
  }

  /** The entries that begin with a word, by class. */
  private static RareWords<Map<String, List<String[]>>> byFirstWord(
      Map<String, Map<String, List<String[]>>> classes) {
    Map<String, Map<String, List<String[]>>> byFirstWord = new HashMap<>();
    classes.forEach(
        (name, byFirst) ->
            byFirst.forEach(
                (word, entries) ->
                    byFirstWord.computeIfAbsent(word, key -> new HashMap<>()).put(name, entries)));
    return RareWords.of(byFirstWord);
  }

  public boolean has(String name) {
    return classes.containsKey(name);
  }

  /** The words with which the entries of the class begin. */
  public Set<String> firstWords(String name) {
    return Set.copyOf(classes.get(name).keySet());
  }

  /** The entries of the class, those of several words with one blank between them. */
  public Set<String> entries(String name) {
    return classes.get(name).values().stream()
        .flatMap(List::stream)
        .map(words -> String.join(" ", words))
        .collect(Collectors.toSet());
  }

  /** Whether the token alone is an entry of the class. */
  public boolean is(String name, Token token) {
    return is(name, token.lower());
  }

  /** Whether the lower-case word alone is an entry of the class. */
  public boolean is(String name, String lower) {
    for (String[] words : entries(name, lower)) {
      if (words.length == 1) {
        return true;
      }
    }
    return false;
  }

  /** The index after the longest entry of the class that stands at {@code at}, or -1. */
  public int match(String name, Sentence sentence, int at) {
    if (at < 0 || at >= sentence.size()) {
      return -1;
    }
    for (String[] words : entries(name, sentence.token(at).lower())) {
      if (at + words.length <= sentence.size() && stands(words, sentence, at)) {
        return at + words.length;
      }
    }
    return -1;
  }

  /** The first index in {@code [from, to)} where an entry of the class stands, or -1. */
  public int find(String name, Sentence sentence, int from, int to) {
    for (int i = Math.max(from, 0); i < Math.min(to, sentence.size()); i++) {
      if (match(name, sentence, i) > 0) {
        return i;
      }
    }
    return -1;
  }

  private List<String[]> entries(String name, String first) {
    assert has(name) : "words.tsv: expected a class \"" + name + "\", got none";
    Map<String, List<String[]>> begun = byFirstWord.get(first);
    List<String[]> entries = begun == null ? null : begun.get(name);
    return entries == null ? List.of() : entries;
  }

  private static boolean stands(String[] words, Sentence sentence, int at) {
    for (int i = 1; i < words.length; i++) {
      if (!words[i].equals(sentence.token(at + i).lower())) {
        return false;
      }
    }
    return true;
  }
}
