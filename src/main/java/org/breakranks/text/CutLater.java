package org.breakranks.text;

import java.util.AbstractList;
import java.util.List;

/** The tokens of a sentence, cut when they are first asked for. */
final class CutLater extends AbstractList<Token> {

  private final Segmenter segmenter;
  private final String text;
  private final Span span;
  private List<Token> tokens;

  CutLater(Segmenter segmenter, String text, Span span) {
    this.segmenter = segmenter;
    this.text = text;
    this.span = span;
  }

  @Override
  public Token get(int index) {
    return tokens().get(index);
  }

  @Override
  public int size() {
    return tokens().size();
  }

  private List<Token> tokens() {
    tokens = tokens == null ? segmenter.tokens(text, span) : tokens;
    return tokens;
  }
}
