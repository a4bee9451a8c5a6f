package org.breakranks.event;

import org.breakranks.grammar.Where;

/**
 * A place by comparable names, to be compared with another; each part is null when unknown.
 *
 * @param country code or name
 * @param admin1 province
 * @param admin2 district, town or city
 * @param district id of the district, or of that in which the town or city lies
 */
record Spot(String country, String admin1, String admin2, String district) {

  /** How close two acts can be in space. */
  enum Nearness {
    DISTRICT,
    /** The same province, one or both districts unknown; or two towns of one district. */
    PROVINCE,
    /** The same country, one or both provinces unknown. */
    COUNTRY,
    APART
  }

  static Spot of(Where where) {
    return new Spot(
        country(where.iso3(), where.country()),
        Key.plain(where.admin1()),
        Key.plain(where.admin2()),
        where.admin2Id());
  }

  /** A country by its code, else by its name; null when unknown. */
  static String country(String iso3, String name) {
    return iso3 != null ? iso3 : Key.plain(name);
  }

  /** The province of this place. */
  Spot province() {
    return new Spot(country, admin1, null, null);
  }

  Nearness to(Spot other) {
    boolean sameDistrict = district != null && district.equals(other.district);
    if (differ(country, other.country)
        || differ(admin1, other.admin1)
        || (differ(admin2, other.admin2) && !sameDistrict)) {
      return Nearness.APART;
    }
    if (admin2 != null && admin2.equals(other.admin2)) {
      return Nearness.DISTRICT;
    }
    return admin1 != null && other.admin1 != null ? Nearness.PROVINCE : Nearness.COUNTRY;
  }

  /** This place with the parts of the other one where it knows none. */
  Spot or(Spot other) {
    return new Spot(
        country != null ? country : other.country,
        admin1 != null ? admin1 : other.admin1,
        admin2 != null ? admin2 : other.admin2,
        admin2 != null ? district : other.district);
  }

  private static boolean differ(String one, String other) {
    return one != null && other != null && !one.equals(other);
  }
}
