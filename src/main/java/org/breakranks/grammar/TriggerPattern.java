package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.breakranks.lexicon.LexiconException;
import org.breakranks.lexicon.RareWords;
import org.breakranks.lexicon.Row;
import org.breakranks.lexicon.VerbForm;
import org.breakranks.lexicon.Verbs;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.text.Sentence;
import org.breakranks.text.Traces;

/** One row of {@code triggers.tsv}, ready to be matched at a token. */
final class TriggerPattern {

  /** Tokens between an act as a noun and the "of" before its people: a time, a place. */
  private static final int OF_REACH = 9;

  /** Tokens between "credit" or "responsibility" and the act. */
  private static final int CREDIT_REACH = 4;

  /** Tokens at most from the verb to the border it names. */
  private static final int BORDER_REACH = 24;

  private static final RareWords<Set<VerbForm>> NONE = RareWords.of(Map.of());

  private final String name;
  private final Trigger.Shape shape;
  private final EventType type;
  private final Trigger.Need needs;
  private final String unless;
  private final List<Element> elements;
  private final WordClasses words;
  private final List<Traces> musts;

  private TriggerPattern(Row row, List<Element> elements, WordClasses words) {
    this.name = row.required("name");
    this.shape = choice(row, "shape", Trigger.Shape.class);
    this.type = choice(row, "type", EventType.class);
    this.needs = choice(row, "needs", Trigger.Need.class);
    this.unless = row.text("unless");
    if (!unless.isEmpty() && !words.has(unless)) {
      throw row.wrong("unless", "a class of words.tsv");
    }
    this.elements = elements;
    this.words = words;
    this.musts =
        elements.stream()
            .filter(element -> element.gap() == 0 && !element.optional())
            .map(element -> Traces.of(element.firstWords(words)))
            .toList();
  }

  /**
   * Reads a row.
   *
   * @throws LexiconException if a cell is not one of the listed values, or a class is unknown
   */
  static TriggerPattern of(Row row, Verbs verbs, WordClasses words) {
    List<Element> elements = new ArrayList<>();
    for (String part : row.required("pattern").split(" ", -1)) {
      if (part.startsWith("(") && !part.contains(")")) {
        throw new LexiconException(
            "%s, line %d, column \"pattern\": expected alternatives of single words, got \"%s\""
                .formatted(row.file(), row.line(), part));
      }
      elements.add(element(part, verbs, words));
    }
    return new TriggerPattern(row, elements, words);
  }

  private static <E extends Enum<E>> E choice(Row row, String column, Class<E> values) {
    String cell = row.required(column);
    for (E value : values.getEnumConstants()) {
      if (value.name().toLowerCase(Locale.ROOT).equals(cell)) {
        return value;
      }
    }
    throw new LexiconException(
        "%s, line %d, column \"%s\": expected one of %s, got \"%s\""
            .formatted(
                row.file(),
                row.line(),
                column,
                Arrays.toString(values.getEnumConstants()).toLowerCase(Locale.ROOT),
                cell));
  }

  private static Element element(String part, Verbs verbs, WordClasses words) {
    boolean optional = part.endsWith("?");
    String core = optional ? part.substring(0, part.length() - 1) : part;
    if (core.startsWith("..")) {
      return new Element(NONE, null, Integer.parseInt(core.substring(2)), false);
    }
    boolean verb = core.endsWith("/v");
    String inner = verb ? core.substring(0, core.length() - 2) : core;
    if (inner.startsWith("<")) {
      String name = inner.substring(1, inner.length() - 1);
      if (!words.has(name)) {
        throw new LexiconException("triggers.tsv: expected a class of words.tsv, got " + inner);
      }
      return verb
          ? Element.of(forms(words.firstWords(name), verbs), optional)
          : new Element(NONE, name, 0, optional);
    }
    String[] alternatives =
        (inner.startsWith("(") ? inner.substring(1, inner.length() - 1) : inner).split("\\|", -1);
    if (verb) {
      return Element.of(forms(List.of(alternatives), verbs), optional);
    }
    Map<String, Set<VerbForm>> literals = new HashMap<>();
    for (String word : alternatives) {
      literals.put(word, forms(word, verbs, words));
    }
    return Element.of(literals, optional);
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

  /** Whether it only speaks of an act told before. */
  boolean repeats() {
    return shape == Trigger.Shape.ELLIPSIS
        || shape == Trigger.Shape.TOTAL
        || shape == Trigger.Shape.DENIAL;
  }

  /** The lower-case words with which the pattern can begin. */
  Set<String> firstWords() {
    return elements.get(0).firstWords(words);
  }

  /**
   * What stands in every text in which the grammar accepts an act by this pattern, as lists of
   * parts in order, one of which must be there. An act as a noun is read only where its people
   * follow, or its owner or whose credit it is goes before; people received, only where they have
   * left.
   *
   * @param leavers nouns for people who have left their side
   */
  List<List<Cues.Mark>> ways(Set<String> leavers) {
    List<Cues.Mark> all = marks();
    if (needs == Trigger.Need.NOUN) {
      int length = elements.get(0).longest(words);
      return List.of(
          List.of(all.get(0), new Cues.Mark(Set.of("of"), length + OF_REACH)),
          List.of(new Cues.Mark(Set.of("s"), 0), new Cues.Mark(all.get(0).entries(), 1)),
          List.of(
              new Cues.Mark(words.entries("credit"), 0),
              new Cues.Mark(all.get(0).entries(), CREDIT_REACH)));
    }
    if (needs == Trigger.Need.RECEPTION) {
      Set<String> left = new TreeSet<>(leavers);
      left.addAll(words.entries("left-word"));
      left.addAll(words.entries("ddr-place"));
      return List.of(
          List.of(all.get(0), new Cues.Mark(left, Cues.ANYWHERE)),
          List.of(new Cues.Mark(left, 0), new Cues.Mark(all.get(0).entries(), Cues.ANYWHERE)));
    }
    return switch (needs) {
      case CROSSING -> crossing(all);
      case MISSING -> beside(all, words.entries("posted"));
      case ALONE, ARMS, RECIPIENT, SIDE, POST, ABROAD, PEACE, PLACE, YIELD -> List.of(all);
      case DESERT, QUIT, LEAVE, ARRIVAL, APPROACH, CONTEXT, MEDIATED, RECRUITS -> List.of(all);
      case NOUN, RECEPTION -> List.of(all);
    };
  }

  /** A border is crossed in flight, or the words name it: see {@link Movements}. */
  private List<List<Cues.Mark>> crossing(List<Cues.Mark> all) {
    List<List<Cues.Mark>> ways = new ArrayList<>(beside(all, words.entries("flight")));
    ways.add(List.of(all.get(0), new Cues.Mark(words.entries("border-line"), BORDER_REACH)));
    return ways;
  }

  /** All parts, and before, among or behind them one of the words. */
  private static List<List<Cues.Mark>> beside(List<Cues.Mark> all, Set<String> near) {
    List<List<Cues.Mark>> ways = new ArrayList<>();
    for (int at = 1; at <= all.size(); at++) {
      List<Cues.Mark> among = new ArrayList<>(all);
      among.add(at, new Cues.Mark(near, Cues.ANYWHERE));
      ways.add(among);
    }
    List<Cues.Mark> before = new ArrayList<>();
    before.add(new Cues.Mark(near, 0));
    before.add(new Cues.Mark(all.get(0).entries(), Cues.ANYWHERE));
    before.addAll(all.subList(1, all.size()));
    ways.add(before);
    return ways;
  }

  /** The parts that every match has, in order. */
  List<Cues.Mark> marks() {
    List<Cues.Mark> marks = new ArrayList<>();
    int reach = 0;
    for (Element element : elements) {
      if (element.gap() == 0 && !element.optional()) {
        marks.add(new Cues.Mark(element.entries(words), reach));
        reach = 0;
      }
      reach += element.gap() > 0 ? element.gap() : element.longest(words);
    }
    return marks;
  }

  /** Whether it may stand in a sentence with these traces: all its parts may. */
  boolean mayStandIn(Traces sentence) {
    for (Traces must : musts) {
      if (!must.meet(sentence)) {
        return false;
      }
    }
    return true;
  }

  /** The trigger at token {@code at}, or null. */
  Trigger match(Sentence sentence, int at) {
    int end = end(sentence, 0, at);
    if (end < 0) {
      return null;
    }
    Set<VerbForm> forms = elements.get(0).literals().get(sentence.token(at).lower());
    return new Trigger(
        name,
        at,
        end,
        shape,
        type,
        needs,
        forms == null ? Set.of() : forms,
        !unless.isEmpty() && words.match(unless, sentence, end) > 0);
  }

  private int end(Sentence sentence, int index, int at) {
    if (index == elements.size()) {
      return at;
    }
    Element element = elements.get(index);
    if (element.gap() > 0) {
      return endAfterGap(sentence, index, at);
    }
    int next = element.match(sentence, at, words);
    int end = next < 0 ? -1 : end(sentence, index + 1, next);
    return end < 0 && element.optional() ? end(sentence, index + 1, at) : end;
  }

  private int endAfterGap(Sentence sentence, int index, int at) {
    for (int skipped = 0; skipped <= elements.get(index).gap(); skipped++) {
      int end = end(sentence, index + 1, at + skipped);
      if (end >= 0) {
        return end;
      }
      boolean blocked =
          at + skipped >= sentence.size()
              || ".,;:!?()".contains(sentence.token(at + skipped).text());
      if (blocked) {
        return -1;
      }
    }
    return -1;
  }

  /** One part of a pattern: words with their verb forms, or a class of words, or a gap. */
  private record Element(
      RareWords<Set<VerbForm>> literals, String wordClass, int gap, boolean optional) {

    static Element of(Map<String, Set<VerbForm>> literals, boolean optional) {
      return new Element(RareWords.of(literals), null, 0, optional);
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
}
