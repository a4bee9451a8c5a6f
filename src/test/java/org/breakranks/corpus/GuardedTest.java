package org.breakranks.corpus;

import static org.assertj.core.api.Assertions.assertThatIOException;

import org.junit.jupiter.api.Test;

class GuardedTest {

  /** A fault that is met often is thrown without its words, by whichever machine is warm. */
  @Test
  void tellsAFaultInTheSameWordsHoweverOftenItIsMet() {
    for (RuntimeException broken :
        new RuntimeException[] {
          new ArrayIndexOutOfBoundsException("Index 7 out of bounds for length 7"),
          new ArrayIndexOutOfBoundsException()
        }) {
      assertThatIOException()
          .isThrownBy(
              () ->
                  Guarded.opened(
                      () -> {
                        throw broken;
                      }))
          .withMessage("java.lang.ArrayIndexOutOfBoundsException");
    }
  }
}
