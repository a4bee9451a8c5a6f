package org.breakranks.lexicon;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.breakranks.text.Sentence;
import org.breakranks.text.Token;
import org.breakranks.text.Traces;

/**
 * Words of one kind under one name, from {@code words.tsv}: {@code <arms>} are "rifle", "machine
 * guns" and so on. All in lower case; an entry may be several words.
 */
public final class WordClasses {

  private final Map<String, Map<String, String[][]>> classes;
  private final RarePairs<String[][]> byFirstWord;
  private final RareWords<Traces> traces;

  private WordClasses(Map<String, Map<String, String[][]>> classes) {
    this.classes = classes;
    this.byFirstWord = RarePairs.of(classes);
    this.traces =
        RareWords.of(
            classes.keySet().stream()
                .collect(
                    Collectors.toMap(
                        String::intern, // as code asks with its names
                        name -> Traces.of(classes.get(name).keySet()))));
  }

  /**
   * Reads the classes of a table with the columns {@code class} and {@code words}.
   *
   * @throws LexiconException if a cell is missing
   */
  public static WordClasses from(Table table) {
    Map<String, Map<String, String[][]>> classes = new HashMap<>();
    for (Row row : table.rows()) {
      Map<String, String[][]> byFirst =
          classes.computeIfAbsent(row.required("class"), name -> new HashMap<>());
      for (String entry : row.list("words")) {
        String[] words = entry.split(" ", -1);
        byFirst.merge(words[0], new String[][] {words}, WordClasses::longestFirst);
      }
    }
    return new WordClasses(classes);
  }

  private static String[][] longestFirst(String[][] some, String[][] more) {
    return Stream.of(some, more)
        .flatMap(Arrays::stream)
        .sorted(Comparator.comparingInt(words -> -words.length))
        .toArray(String[][]::new);
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
        .flatMap(Arrays::stream)
        .map(words -> String.join(" ", words))
        .collect(Collectors.toSet());
  }

  /** Whether the token alone is an entry of the class. */
  public boolean is(String name, Token token) {
    return is(name, token.lower());
  }

  /** Whether the lower-case word alone is an entry of the class. */
  public boolean is(String name, String lower) {
    String[][] begun = begun(name, lower);
    return begun != null && begun[begun.length - 1].length == 1;
  }

  /** The index after the longest entry of the class that stands at {@code at}, or -1. */
  public int match(String name, Sentence sentence, int at) {
    if (at < 0 || at >= sentence.size()) {
      return -1;
    }
    String[][] begun = begun(name, sentence.token(at).lower());
    if (begun == null) {
      return -1;
    }
    for (String[] words : begun) {
      if (at + words.length <= sentence.size() && stands(words, sentence, at)) {
        return at + words.length;
      }
    }
    return -1;
  }

  /** The first index in {@code [from, to)} where an entry of the class stands, or -1. */
  public int find(String name, Sentence sentence, int from, int to) {
    if (!mayStandIn(sentence, name)) {
      return -1;
    }
    for (int i = Math.max(from, 0); i < Math.min(to, sentence.size()); i++) {
      if (match(name, sentence, i) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the first word of any entry of the class may stand anywhere in the sentence. */
  private boolean mayStandIn(Sentence sentence, String name) {
    assert has(name) : missing(name);
    return traces.get(name).meet(sentence.traces());
  }

  /** The entries of the class that begin with a word, longest first; null for none. */
  private String[][] begun(String name, String first) {
    assert has(name) : missing(name);
    return byFirstWord.get(name, first);
  }

  private static String missing(String name) {
    return "words.tsv: expected a class \"" + name + "\", got none";
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
