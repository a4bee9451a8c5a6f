package org.breakranks.corpus;

import java.io.IOException;

/** What is wrong with a file, found by us and told in our words. */
abstract sealed class Fault extends IOException permits GzipMembers.Broken, Fault.Malformed {

  private static final long serialVersionUID = 1;

  Fault(String message) {
    super(message);
  }

  /** What an exception tells of a file: of those of libraries the kind says more than the words. */
  static String told(IOException e) {
    boolean kindIsTold = e instanceof Fault || e.getClass().equals(IOException.class);
    return kindIsTold && e.getMessage() != null ? e.getMessage() : e.toString();
  }

  /** What is no record where one should be. */
  static final class Malformed extends Fault {

    private static final long serialVersionUID = 1;

    Malformed(String message) {
      super(message);
    }
  }
}
