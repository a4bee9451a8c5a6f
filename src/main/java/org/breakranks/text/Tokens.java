package org.breakranks.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Supplier;

/**
 * The tokens of a sentence, cut when they are first asked for. All sentences hold this one kind of
 * list, for their tokens are looked at more often than anything else.
 */
final class Tokens extends AbstractList<Token> implements RandomAccess {

  private final Supplier<List<Token>> cut;
  private Token[] tokens;
  private Traces traces;

  private Tokens(Supplier<List<Token>> cut) {
    this.cut = cut;
  }

  /** These tokens, as they are now or, where they are to be cut later, then. */
  static Tokens of(List<Token> tokens) {
    if (tokens instanceof Tokens cut) {
      return cut;
    }
    Tokens copied = new Tokens(() -> tokens);
    copied.tokens();
    return copied;
  }

  /** Tokens that are cut when they are first asked for. */
  static Tokens later(Supplier<List<Token>> cut) {
    return new Tokens(cut);
  }

  @Override
  public Token get(int index) {
    return tokens()[index];
  }

  @Override
  public int size() {
    return tokens().length;
  }

  /** That of an array, which looks for no changes as that of a list does at each step. */
  @Override
  public Iterator<Token> iterator() {
    return Arrays.asList(tokens()).iterator();
  }

  /** The traces that their words leave. */
  Traces traces() {
    traces = traces == null ? Traces.ofTokens(this) : traces;
    return traces;
  }

  private Token[] tokens() {
    tokens = tokens == null ? cut.get().toArray(Token[]::new) : tokens;
    return tokens;
  }
}
