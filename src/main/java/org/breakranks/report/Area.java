package org.breakranks.report;

import java.util.List;

/**
 * What the reader looks at: a country, or all countries together.
 *
 * @param id ISO 3166-1 alpha-3, the name where there is no code, or {@link #ALL}
 * @param name English
 * @param part what its places are: "province" or "country"
 * @param months one cell for each month shown, over all its places
 * @param places those with acts or articles, the most acts first, the unknown one last
 * @param types kinds of act that occur
 * @param flows who goes to whom, the most acts first
 */
record Area(
    String id,
    String name,
    String part,
    List<Cell> months,
    List<PlaceTrend> places,
    List<TypeTrend> types,
    List<SideFlow> flows) {

  /** The id of all countries together. */
  static final String ALL = "all";

  Area {
    months = List.copyOf(months);
    places = List.copyOf(places);
    types = List.copyOf(types);
    flows = List.copyOf(flows);
  }

  /** Over all months shown, and those acts whose month is none of these or not known. */
  Sum total() {
    return Sum.of(types.stream().map(TypeTrend::total).toList());
  }

  /** Acts whose month is not known. */
  Sum undated() {
    return Sum.of(types.stream().map(TypeTrend::undated).toList());
  }

  /** Acts before the first month with articles or after the last. */
  Sum outside() {
    return Sum.of(types.stream().map(TypeTrend::outside).toList());
  }

  /** Acts whose place is not known. */
  Sum unplaced() {
    return Sum.of(
        places.stream().filter(p -> !p.place().isKnown()).map(PlaceTrend::total).toList());
  }
}
