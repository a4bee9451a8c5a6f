package org.breakranks.grammar;

import org.breakranks.text.Span;

/**
 * Some words that a reader understood, whether or not an act was built on them: {@code "in Kot"} is
 * Kot district in Nangarhar.
 *
 * @param kind what was read
 * @param span where it stands in the article as received
 * @param text the words, exactly as received
 * @param meaning what they were taken for, and why
 */
public record Finding(Kind kind, Span span, String text, String meaning) {

  /** What a reader looks for. */
  public enum Kind {
    /** People who may act: "62 fighters". */
    PEOPLE,
    /** Armed groups, forces and governments. */
    ACTOR,
    /** Number expressions. */
    NUMBER,
    /** Time expressions. */
    TIME,
    /** Places. */
    PLACE
  }
}
