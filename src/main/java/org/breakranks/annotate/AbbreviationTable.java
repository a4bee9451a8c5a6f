package org.breakranks.annotate;

import java.util.Set;
import java.util.stream.Collectors;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.text.Segmenter.Abbreviations;

/** The words of the table {@code abbreviations.tsv}. */
public final class AbbreviationTable {

  private AbbreviationTable() {}

  /** What the lexicon knows of words written with a full stop. */
  public static Abbreviations of(Lexicon lexicon) {
    return new Abbreviations(
        words(lexicon, "title"),
        words(lexicon, "before_number"),
        words(lexicon, "month"),
        words(lexicon, "maybe"),
        words(lexicon, "starter"));
  }

  private static Set<String> words(Lexicon lexicon, String kind) {
    return lexicon.table("abbreviations").rows().stream()
        .filter(row -> row.required("kind").equals(kind))
        .map(row -> row.required("word"))
        .collect(Collectors.toUnmodifiableSet());
  }
}
