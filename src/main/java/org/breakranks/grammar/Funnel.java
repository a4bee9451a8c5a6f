package org.breakranks.grammar;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.Verbs;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.text.CleanText;
import org.breakranks.text.Passage;
import org.breakranks.text.Segmenter;
import org.breakranks.text.Sentence;

/**
 * Tells in one pass over the characters whether a text can hold an accepted mention at all: whether
 * the words of a trigger that can report an act by itself stand in it, in their order and close
 * enough together. It looks at less than the grammar does, and so lets go only what the grammar
 * would accept nothing in.
 *
 * <p>Distances are counted in stretches between blanks: no token holds a blank, so words that are n
 * tokens apart are at most n stretches apart.
 */
public final class Funnel {

  private static final int LETTER = 1;
  private static final int DIGIT = 2;
  private static final int BLANK = 3;
  private static final int NOTHING = 4;
  private static final int ASCII = 128;
  private static final byte[] KINDS = kinds();
  private static final char[] LOWER = lower();

  private final Segmenter segmenter;
  private final Cues cues;
  private final Cues triggers;
  private final Prospects prospects;

  private Funnel(Lexicon lexicon) {
    WordClasses words = WordClasses.from(lexicon.table("words"));
    Verbs verbs = Verbs.from(lexicon.table("verbs"));
    Set<String> leavers =
        lexicon.table("person_nouns").rows().stream()
            .filter(row -> PersonNoun.from(row).kind() == PersonNoun.Kind.LEAVER)
            .map(row -> row.required("noun"))
            .collect(Collectors.toSet());
    List<TriggerPattern> patterns =
        lexicon.table("triggers").rows().stream()
            .map(row -> TriggerPattern.of(row, verbs, words))
            .filter(pattern -> !pattern.repeats())
            .toList();
    TriggerCues asked = new TriggerCues(words, leavers);
    this.segmenter = lexicon.segmenter();
    this.cues = Cues.of(patterns.stream().flatMap(it -> asked.ways(it).stream()).toList());
    this.triggers = Cues.of(patterns.stream().map(asked::marks).toList());
    this.prospects =
        new Prospects(lexicon, words, Triggers.from(lexicon.table("triggers"), verbs, words));
  }

  public static Funnel of(Lexicon lexicon) {
    return new Funnel(lexicon);
  }

  /** Whether a text that may hold the words of a trigger also holds what the trigger needs. */
  public boolean mayReport(Passage passage) {
    List<Sentence> title =
        passage.title() == null ? List.of() : segmenter.sentences(passage.title());
    List<Sentence> sentences = segmenter.sentences(passage.text());
    Cues.Search search = triggers.search();
    for (int at = 0; at < sentences.size(); at++) {
      if (scan(search.restart(), sentences.get(at).text()) && prospects.at(at, sentences, title)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the text, as received, holds words that a trigger may be made of. */
  public boolean mayHold(String text) {
    return scan(cues.search(), CleanText.mayBeEncoded(text) ? CleanText.of(text).text() : text);
  }

  private static boolean scan(Cues.Search search, String text) {
    int last = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      int kind = c < ASCII ? KINDS[c] : kind(c);
      if (kind == NOTHING) {
        continue;
      }
      if (kind != last && (last == LETTER || last == DIGIT) && search.endsRun()) {
        return true;
      }
      if (kind == LETTER || kind == DIGIT) {
        search.take(c < ASCII ? LOWER[c] : Character.toLowerCase(c));
      } else if (kind == BLANK && last != BLANK) {
        search.nextStretch();
      }
      last = kind;
    }
    return (last == LETTER || last == DIGIT) && search.endsRun();
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[ASCII];
    for (char c = 0; c < ASCII; c++) {
      kinds[c] = (byte) kind(c);
    }
    return kinds;
  }

  private static char[] lower() {
    char[] lower = new char[ASCII];
    for (char c = 0; c < ASCII; c++) {
      lower[c] = Character.toLowerCase(c);
    }
    return lower;
  }

  private static int kind(char c) {
    if (Character.isLetter(c)) {
      return LETTER;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    if (CleanText.isInvisible(c)) {
      return NOTHING;
    }
    return Character.isWhitespace(c) ? BLANK : 0;
  }
}
