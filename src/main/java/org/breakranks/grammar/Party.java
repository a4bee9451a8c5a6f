package org.breakranks.grammar;

/**
 * A side of an act: the group that is left, or the one that receives.
 *
 * @param id canonical id of the actor table (for example {@code taliban}), null when unknown
 * @param name canonical name, null when unknown; a group missing from the table keeps its own name
 * @param text wording of the article, null when implied
 */
public record Party(String id, String name, String text) {

  public static final Party UNKNOWN = new Party(null, null, null);

  /** The people that an armed group recruits, who were of none. */
  static Party civilians(String text) {
    return new Party(null, "civilians", text);
  }

  public boolean isKnown() {
    return name != null;
  }
}
