package org.breakranks.text;

import java.util.List;

/**
 * A passage with its sentences and tokens.
 *
 * @param passage the passage
 * @param sentences its sentences in order, spans counting the passage's text
 */
public record AnnotatedPassage(Passage passage, List<Sentence> sentences) {

  public AnnotatedPassage {
    sentences = List.copyOf(sentences);
  }
}
