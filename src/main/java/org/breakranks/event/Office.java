package org.breakranks.event;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a claimant is, by which "the chief, Safdar Andarabi" is known to be "the chief of the
 * council" who was told before.
 *
 * @param head the office alone, in lower case: "chief"
 * @param definite whether somebody known is meant: "the chief"
 * @param complemented whether it is told of what: "of the council"
 * @param named whether a name goes with it
 */
record Office(String head, boolean definite, boolean complemented, boolean named) {

  private static final Pattern DETERMINER =
      Pattern.compile("(?:an?|the|some|one|two|three|several)\\s", Pattern.CASE_INSENSITIVE);
  private static final Pattern COMPLEMENT =
      Pattern.compile("(?<!\\s)\\s+(?:of|in|from|at|for|with|on|who)\\s.*");
  private static final Pattern APPOSITION = Pattern.compile(",.*");
  private static final Pattern NAME = Pattern.compile("\\b(\\p{Ll}[\\p{L}'-]{0,30})\\s\\p{Lu}.*");

  static Office of(String claimant) {
    boolean definite = claimant.regionMatches(true, 0, "the ", 0, 4);
    String whole = DETERMINER.matcher(claimant).lookingAt() ? rest(claimant) : claimant;
    String bare = COMPLEMENT.matcher(whole).replaceFirst("");
    String head = NAME.matcher(APPOSITION.matcher(bare).replaceFirst("")).replaceFirst("$1");
    boolean complemented = bare.length() < whole.length();
    boolean named = head.length() < bare.length();
    return new Office(head.toLowerCase(Locale.ROOT), definite, complemented, named);
  }

  private static String rest(String claimant) {
    return claimant.substring(claimant.indexOf(' ') + 1);
  }

  /** Whether it only points back to the other one, which says more of the same office. */
  boolean isAgain(Office other) {
    if (!definite || complemented || (named && other.named)) {
      return false;
    }
    return other.head.endsWith(" " + head)
        || (other.head.equals(head) && (other.complemented || other.named || !other.definite));
  }
}
