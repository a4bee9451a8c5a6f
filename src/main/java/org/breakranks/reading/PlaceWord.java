package org.breakranks.reading;

/** What the words around the names of places are; see {@code place_words.tsv}. */
enum PlaceWord {
  ADMIN1,
  ADMIN2,
  CITY,
  LOCAL,
  LEVEL,
  SHARED,
  DIRECTION,
  ADJECTIVE,
  WATER,
  HONORIFIC,
  SPEAKER,
  FORCE,
  SAY,
  AFTER_PERSON,
  NATIVE,
  ORIGIN,
  PART,
  LOCATION,
  INSIDE,
  FOLLOW,
  NO_PLACE,
  FROM,
  TOWARD,
  ARTICLE,
  DEFINITE,
  JOIN,
  CAPITAL,
  DISTANCE,
  SUFFIX
}
