package org.breakranks.report;

/**
 * A part of an area: a province of a country, or a country of all.
 *
 * @param id gazetteer id or ISO 3166-1 alpha-3, empty when the place is not known
 * @param name English
 */
record Place(String id, String name) {

  static Place unknown(String what) {
    return new Place("", what + " not stated");
  }

  boolean isKnown() {
    return !id.isEmpty();
  }
}
