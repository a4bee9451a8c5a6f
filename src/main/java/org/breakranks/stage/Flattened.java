package org.breakranks.stage;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** What a function makes of each element, one after the other; one element is worked on at once. */
final class Flattened<A, B> implements Iterator<B> {

  private final Iterator<A> elements;
  private final Function<A, List<B>> function;
  private Iterator<B> results = Collections.emptyIterator();

  private Flattened(Iterator<A> elements, Function<A, List<B>> function) {
    this.elements = elements;
    this.function = function;
  }

  static <A, B> Iterator<B> of(Iterator<A> elements, Function<A, List<B>> function) {
    return new Flattened<>(elements, function);
  }

  @Override
  public boolean hasNext() {
    while (!results.hasNext() && elements.hasNext()) {
      results = function.apply(elements.next()).iterator();
    }
    return results.hasNext();
  }

  @Override
  public B next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no more results");
    }
    return results.next();
  }
}
