package org.breakranks.grammar;

/** What a party says of an act. */
public enum Stance {
  REPORTS,
  CONFIRMS,
  CLAIMS,
  DENIES,
  DOUBTS
}
