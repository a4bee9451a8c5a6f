package org.breakranks.reading;

import org.breakranks.lexicon.Place;

/**
 * A place in a sentence. Nested expressions are one mention: "Achin district of eastern Nangarhar
 * province" is Achin.
 *
 * @param from index of its first token in the sentence
 * @param to index after its last token
 * @param kind how it is given
 * @param place the most exact place of the gazetteer that holds it; null if there is none
 * @param name name of a local place that is in no gazetteer, or the {@link Place.Kind} of a {@code
 *     BACK_REFERENCE}; otherwise null
 * @param text its wording
 * @param role what the words around it say of it
 * @param preposition the preposition before it in lower case, empty for none
 */
public record PlaceMention(
    int from,
    int to,
    Kind kind,
    Place place,
    String name,
    String text,
    Role role,
    String preposition) {

  /** How a place is given. */
  public enum Kind {
    /** By the name of a place in the gazetteer, a country or region among them. */
    PLACE,
    /** By a name no gazetteer has, with a cue: "Zarghun district", "San Luis, Agusan del Sur". */
    UNLISTED,
    /** "the provincial capital": {@code Gazetteer.capitalOf} says which, given the province. */
    PROVINCIAL_CAPITAL,
    /** "the district", "in the same province": named before. */
    BACK_REFERENCE
  }

  /** What the words around a place say of it. */
  public enum Role {
    /** Something is or happens there: "in Achin", "near Chifra". */
    LOCATION,
    /** Somebody comes from there or was active there: "residents of Kot", "based in Jawzjan". */
    ORIGIN,
    /** Somebody goes there: "fled to Colombia". */
    DESTINATION,
    /** It names an office: "the governor of Herat", "Nangarhar police chief". */
    OFFICE,
    /** It opens the article: "KABUL, Nov. 7 -". */
    DATELINE,
    /** Nothing certain. */
    NONE
  }

  public PlaceMention {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException(
          "a place needs 0 <= from < to, got " + from + " and " + to);
    }
  }

  /** This mention in another role. */
  PlaceMention as(Role other, String before) {
    return new PlaceMention(from, to, kind, place, name, text, other, before);
  }

  /** The place that holds the one mentioned, such as its province. */
  public PlaceMention within(Place whole) {
    return new PlaceMention(from, to, Kind.PLACE, whole, null, text, role, preposition);
  }

  /** The name of the district, town or village, null for anything larger. */
  public String local() {
    return switch (kind) {
      case PLACE -> place.local();
      case UNLISTED -> name;
      case PROVINCIAL_CAPITAL, BACK_REFERENCE -> place == null ? null : place.local();
    };
  }

  /** What a {@code BACK_REFERENCE} refers to: "the district", "the province"; null for others. */
  public Place.Kind level() {
    return kind == Kind.BACK_REFERENCE ? Place.Kind.valueOf(name) : null;
  }
}
