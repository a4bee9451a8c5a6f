package org.breakranks.grammar;

/** What kind of party speaks. */
public enum ClaimantType {
  STATE,
  INSURGENT,
  INTERNATIONAL,
  ELDER,
  WITNESS,
  MEDIA,
  UNNAMED
}
