package org.breakranks.report;

import java.util.Optional;

/** Outlines of provinces as TopoJSON, packed with the program for some countries. */
public final class Maps {

  private Maps() {}

  /**
   * The outlines of a country, as the feature {@code provinces}; their ids are those of the
   * gazetteer.
   *
   * @param iso3 code of the country, such as AFG
   * @return empty where no map is packed
   */
  public static Optional<Object> of(String iso3) {
    return iso3.matches("[A-Z]{3}")
        ? Resource.optional("maps/" + iso3 + ".topojson").map(Json::read)
        : Optional.empty();
  }
}
