package org.breakranks.lexicon;

import java.util.HashMap;
import java.util.Map;

/**
 * Words and what is known of them, to be asked for every word of a text. Most words of a text are
 * not among them, and in a table with much room that is seen at the first look.
 */
public final class RareWords {

  private static final int ROOM = 8;

  private RareWords() {}

  /** The same words in a table with room; later changes of the given one do not show. */
  public static <V> Map<String, V> of(Map<String, V> words) {
    Map<String, V> roomy = new HashMap<>(ROOM * words.size());
    roomy.putAll(words);
    return roomy;
  }
}
