package org.breakranks.lexicon;

/** The form in which a verb stands. */
public enum VerbForm {
  /** surrender. */
  BASE,
  /** surrenders. */
  THIRD,
  /** surrendered, gave. */
  PAST,
  /** surrendered, given. */
  PARTICIPLE,
  /** surrendering. */
  ING
}
