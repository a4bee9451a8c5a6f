package org.breakranks.text;

import java.util.List;

/**
 * One sentence, headline or list item of a passage, with its tokens in order.
 *
 * @param span where it stands in the passage
 * @param text its characters, {@code span.of(passage)}
 * @param tokens its tokens; their spans count from the beginning of the passage
 * @param paragraph ordinal of the paragraph it stands in, 0 for the first
 */
public record Sentence(Span span, String text, List<Token> tokens, int paragraph) {

  public Sentence {
    tokens = Tokens.of(tokens);
  }

  /** The tokens {@code [from, to)} as one span of the passage. */
  public Span span(int from, int to) {
    return new Span(tokens.get(from).span().begin(), tokens.get(to - 1).span().end());
  }

  /** The characters from token {@code from} to before token {@code to}. */
  public String text(int from, int to) {
    Span range = span(from, to);
    return text.substring(range.begin() - span.begin(), range.end() - span.begin());
  }

  /** The traces that its words leave. */
  public Traces traces() {
    return ((Tokens) tokens).traces();
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int index) {
    return tokens.get(index);
  }
}
