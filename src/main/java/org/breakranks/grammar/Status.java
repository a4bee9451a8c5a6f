package org.breakranks.grammar;

/** Whether a mention asserts an act; only {@link #ACCEPTED} is ever counted. */
public enum Status {
  ACCEPTED,
  NEGATED,
  REFUSED,
  DEMANDED,
  OFFERED,
  PLANNED,
  HYPOTHETICAL,
  HISTORICAL,
  CAPTURED,
  CIVILIAN,
  PARTY_POLITICS,
  THING_NOT_PEOPLE,
  FIGURATIVE,
  BOILERPLATE,
  UNRESOLVED
}
