package org.breakranks.event;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Comparable forms of names, and hashes. */
final class Key {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Key() {}

  /** Lower case without accents and punctuation; null stays null, and so does a blank name. */
  static String plain(String name) {
    if (name == null) {
      return null;
    }
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    String folded = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    String plain = NEITHER_LETTER_NOR_DIGIT.matcher(folded).replaceAll(" ").strip();
    return plain.isEmpty() ? null : plain;
  }
}
