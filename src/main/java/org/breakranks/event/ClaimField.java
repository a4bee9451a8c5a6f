package org.breakranks.event;

/** What a party takes a position on. */
public enum ClaimField {
  OCCURRENCE,
  PEOPLE,
  RECIPIENT,
  DATE,
  PLACE,
  TYPE
}
