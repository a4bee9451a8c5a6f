package org.breakranks.report;

import java.util.Optional;

/** Outlines of provinces as TopoJSON, packed with the program for some countries. */
final class Maps {

  private Maps() {}

  /** The outlines of a country; their ids are those of the gazetteer. */
  static Optional<Object> of(String iso3) {
    return iso3.matches("[A-Z]{3}")
        ? Resource.optional("maps/" + iso3 + ".topojson").map(Json::read)
        : Optional.empty();
  }
}
