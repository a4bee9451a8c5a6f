package org.breakranks.grammar;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.breakranks.lexicon.LexiconException;
import org.breakranks.lexicon.RareWords;
import org.breakranks.lexicon.Row;
import org.breakranks.lexicon.VerbForm;
import org.breakranks.lexicon.Verbs;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.text.Sentence;

/** One part of a trigger's pattern: words with their verb forms, a class of words, or a gap. */
record TriggerPart(RareWords<Set<VerbForm>> literals, String wordClass, int gap, boolean optional) {

  private static final RareWords<Set<VerbForm>> NONE = RareWords.of(Map.of());

  /**
   * Reads the column {@code pattern} of a row of {@code triggers.tsv}.
   *
   * @throws LexiconException if a class of words is unknown, a gap is no number, or an alternative
   *     is more than a word
   */
  static List<TriggerPart> of(Row row, Verbs verbs, WordClasses words) {
    return Stream.of(row.required("pattern").split(" ", -1))
        .map(written -> of(row, written, verbs, words))
        .toList();
  }

  private static TriggerPart of(Row row, String written, Verbs verbs, WordClasses words) {
    boolean optional = written.endsWith("?");
    String core = optional ? written.substring(0, written.length() - 1) : written;
    if (core.startsWith("..")) {
      return new TriggerPart(NONE, null, gap(row, core.substring(2)), false);
    }
    boolean verb = core.endsWith("/v");
    String inner = verb ? core.substring(0, core.length() - 2) : core;
    if (inner.startsWith("<")) {
      String name = inner.substring(1, inner.length() - 1);
      if (!words.has(name)) {
        throw row.wrong("pattern", "classes of words.tsv, not " + inner);
      }
      return verb
          ? of(forms(words.firstWords(name), verbs), optional)
          : new TriggerPart(NONE, name, 0, optional);
    }
    if (inner.startsWith("(") != inner.endsWith(")")) {
      throw row.wrong("pattern", "alternatives of single words");
    }
    String list = inner.startsWith("(") ? inner.substring(1, inner.length() - 1) : inner;
    List<String> alternatives = List.of(list.split("\\|", -1));
    if (verb) {
      return of(forms(alternatives, verbs), optional);
    }
    Map<String, Set<VerbForm>> literals = new HashMap<>();
    alternatives.forEach(word -> literals.put(word, forms(word, verbs, words)));
    return of(literals, optional);
  }

  private static int gap(Row row, String tokens) {
    try {
      return Integer.parseInt(tokens);
    } catch (NumberFormatException e) {
      throw row.wrong("pattern", "gaps such as ..4");
    }
  }

  /** The forms of several verbs: "walk", "walked", "walking" and so on. */
  private static Map<String, Set<VerbForm>> forms(Collection<String> lemmas, Verbs verbs) {
    Map<String, Set<VerbForm>> forms = new HashMap<>();
    for (String lemma : lemmas) {
      verbs
          .forms(lemma)
          .forEach(
              (written, ways) ->
                  forms
                      .computeIfAbsent(written, key -> EnumSet.noneOf(VerbForm.class))
                      .addAll(ways));
    }
    return forms;
  }

  /** The forms a literal can be; none of a word that is no verb: "with their hands up". */
  private static Set<VerbForm> forms(String word, Verbs verbs, WordClasses words) {
    return words.is("preposition", word) ? Set.of() : verbs.formsOf(word);
  }

  private static TriggerPart of(Map<String, Set<VerbForm>> literals, boolean optional) {
    return new TriggerPart(RareWords.of(literals), null, 0, optional);
  }

  /** Whether something must stand for it in every match. */
  boolean isMust() {
    return gap == 0 && !optional;
  }

  /** The words with which it can begin. */
  Set<String> firstWords(WordClasses words) {
    Set<String> found = new TreeSet<>(literals.words());
    if (wordClass != null) {
      found.addAll(words.firstWords(wordClass));
    }
    return found;
  }

  Set<String> entries(WordClasses words) {
    Set<String> entries = new TreeSet<>(literals.words());
    if (wordClass != null) {
      entries.addAll(words.entries(wordClass));
    }
    return entries;
  }

  /** How many tokens it can be. */
  int longest(WordClasses words) {
    return entries(words).stream().mapToInt(entry -> entry.split(" ", -1).length).max().orElse(0);
  }

  int match(Sentence sentence, int at, WordClasses words) {
    if (at >= sentence.size()) {
      return -1;
    }
    if (wordClass != null) {
      return words.match(wordClass, sentence, at);
    }
    return literals.has(sentence.token(at).lower()) ? at + 1 : -1;
  }
}
