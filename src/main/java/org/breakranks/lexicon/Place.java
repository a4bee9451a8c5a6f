package org.breakranks.lexicon;

/**
 * A place of the gazetteer. Names are the usual English ones; the ids of its parents are those of
 * their own rows. A province is its own {@code admin1}, a district its own {@code admin2}.
 *
 * @param placeId {@code gn:<GeoNames id>}, {@code wof:<id>} or {@code man:<own>}
 * @param kind what it is
 * @param name its name
 * @param iso2 ISO 3166-1 alpha-2 of its country
 * @param iso3 ISO 3166-1 alpha-3
 * @param country the country's usual English name
 * @param admin1Id province, state or region it lies in; null for countries and news regions
 * @param admin1 its name
 * @param admin2Id district it lies in, null when unknown
 * @param admin2 its name
 * @param latitude degrees north, null when unknown
 * @param longitude degrees east, null when unknown
 * @param population inhabitants, 0 when unknown
 * @param seat what it is the seat of: {@code PPLC} the country, {@code PPLA} admin1, {@code PPLA2}
 *     admin2; empty for the rest
 */
public record Place(
    String placeId,
    Kind kind,
    String name,
    String iso2,
    String iso3,
    String country,
    String admin1Id,
    String admin1,
    String admin2Id,
    String admin2,
    Double latitude,
    Double longitude,
    long population,
    String seat) {

  /** What a place is, largest first. */
  public enum Kind {
    COUNTRY,
    /** A part of a country without borders of its own: "northern Afghanistan", "Darfur". */
    REGION,
    /** Province, state, governorate: the level news readers name first. */
    ADMIN1,
    /** District, county, local government area. */
    ADMIN2,
    /** City, town or village. */
    CITY
  }

  /** Whether {@code inner} lies in this place, as far as their ids tell. */
  public boolean contains(Place inner) {
    if (!iso2.equals(inner.iso2) || placeId.equals(inner.placeId)) {
      return false;
    }
    return switch (kind) {
      case COUNTRY -> true;
      case REGION -> false;
      case ADMIN1 -> placeId.equals(inner.admin1Id);
      case ADMIN2 -> placeId.equals(inner.admin2Id);
      case CITY -> false;
    };
  }

  /** Whether it is the capital of its country. */
  public boolean isCapital() {
    return seat.equals("PPLC");
  }

  /** The name of the district, town or city meant, null for anything larger. */
  public String local() {
    return switch (kind) {
      case COUNTRY, REGION, ADMIN1 -> null;
      case ADMIN2, CITY -> name;
    };
  }
}
