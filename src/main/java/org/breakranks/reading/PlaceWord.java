package org.breakranks.reading;

/** What the words around the names of places are; see {@code place_words.tsv}. */
enum PlaceWord {
  ADMIN1,
  ADMIN2,
  CITY,
  LOCAL,
  SHARED,
  DIRECTION,
  ADJECTIVE,
  WATER,
  HONORIFIC,
  SPEAKER,
  FORCE,
  SAY,
  ORIGIN,
  PART,
  LOCATION,
  FROM,
  TOWARD,
  ARTICLE,
  CAPITAL,
  DISTANCE,
  SUFFIX
}
