package org.breakranks.corpus;

import java.io.IOException;

/**
 * Entries of a reader that may break on what it reads: whatever it throws is a fault of the file.
 * Libraries throw what they like on broken input, and a page nested deep enough fills any stack.
 */
final class Guarded implements Entries {

  private final Entries entries;

  private Guarded(Entries entries) {
    this.entries = entries;
  }

  /** Makes a reader of something. */
  interface Opening<T> {
    T open() throws IOException;
  }

  /** Entries that fail only as {@link Entries} may. */
  static Entries of(Entries entries) {
    return new Guarded(entries);
  }

  /** Opens something; whatever is thrown becomes an {@link IOException}. */
  static <T> T opened(Opening<T> opening) throws IOException {
    try {
      return opening.open();
    } catch (RuntimeException | StackOverflowError | AssertionError | InternalError broken) {
      throw new IOException(told(broken), broken);
    }
  }

  /** The words of a fault, without those that the machine drops when it has met it often. */
  private static String told(Throwable broken) {
    return broken instanceof IndexOutOfBoundsException
            || broken instanceof NullPointerException
            || broken instanceof ClassCastException
            || broken instanceof ArithmeticException
            || broken instanceof ArrayStoreException
        ? broken.getClass().getName()
        : broken.toString();
  }

  @Override
  public Entry next() throws IOException {
    return opened(entries::next);
  }

  @Override
  public long offset() {
    return entries.offset();
  }

  @Override
  public void close() throws IOException {
    entries.close();
  }
}
