package org.breakranks.text;

import java.util.List;

/**
 * A passage with its sentences and tokens, and what further annotators say of it.
 *
 * @param passage the passage
 * @param sentences its sentences in order, spans counting the passage's text
 * @param remarks of further annotators, in order, offsets counting the passage's text
 */
public record AnnotatedPassage(Passage passage, List<Sentence> sentences, List<Remark> remarks) {

  public AnnotatedPassage {
    sentences = List.copyOf(sentences);
    remarks = List.copyOf(remarks);
  }

  /** A passage without further annotators. */
  public AnnotatedPassage(Passage passage, List<Sentence> sentences) {
    this(passage, sentences, List.of());
  }
}
