package org.breakranks.grammar;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.Verbs;
import org.breakranks.lexicon.WordClasses;

/**
 * Tells in one pass over the characters whether a text can hold a mention at all. Every trigger
 * that can report an act by itself has a word that must be there for it to match; a text without
 * any such word is let go.
 */
public final class Funnel {

  private final Set<String> cues;

  private Funnel(Set<String> cues) {
    this.cues = Set.copyOf(cues);
  }

  public static Funnel of(Lexicon lexicon) {
    WordClasses words = WordClasses.from(lexicon.table("words"));
    Verbs verbs = Verbs.from(lexicon.table("verbs"));
    Set<String> cues = new HashSet<>();
    lexicon
        .table("triggers")
        .rows()
        .forEach(
            row -> {
              TriggerPattern pattern = TriggerPattern.of(row, verbs, words);
              if (!pattern.repeats()) {
                pattern.cues().forEach(cue -> cues.add(firstPart(cue)));
              }
            });
    return new Funnel(cues);
  }

  /** Whether the text holds a word without which no trigger matches. */
  public boolean mayHold(String text) {
    int begin = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean inside = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
      if (inside && begin < 0) {
        begin = at;
      } else if (!inside && begin >= 0) {
        if (cues.contains(text.substring(begin, at).toLowerCase(Locale.ROOT))) {
          return true;
        }
        begin = -1;
      }
    }
    return false;
  }

  /** The letters and digits with which a cue begins: "nagbalik" of "nagbalik-loob". */
  private static String firstPart(String cue) {
    int end = 0;
    while (end < cue.length() && Character.isLetterOrDigit(cue.charAt(end))) {
      end++;
    }
    return cue.substring(0, end);
  }
}
