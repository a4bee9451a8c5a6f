package org.breakranks.grammar;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said of an act that lacks nothing but the side that receives, which another act of the
 * article may tell: "nine soldiers joined the movement".
 */
final class Sideless {

  /** Who receives them is their own side. */
  static final Verdict OWN_SIDE = new Verdict(Status.FIGURATIVE, "own-side");

  /** "joined the movement". */
  static final Verdict NO_SIDE = new Verdict(Status.UNRESOLVED, "no-side");

  /** "presented themselves on Monday". */
  static final Verdict NO_RECIPIENT = new Verdict(Status.UNRESOLVED, "no-recipient");

  /** Soldiers who "gave up", to nobody. */
  static final Verdict NO_OTHER_SIDE = new Verdict(Status.UNRESOLVED, "no-other-side");

  /** "walked into the camp", perhaps their own. */
  static final Verdict NO_SIGN_OF_LEAVING = new Verdict(Status.UNRESOLVED, "no-sign-of-leaving");

  /** "the camp received nine men", of any side. */
  static final Verdict NO_LEAVERS = new Verdict(Status.UNRESOLVED, "no-leavers");

  private static final Set<String> RULES =
      Stream.of(OWN_SIDE, NO_SIDE, NO_RECIPIENT, NO_OTHER_SIDE, NO_SIGN_OF_LEAVING, NO_LEAVERS)
          .map(Verdict::rule)
          .collect(Collectors.toUnmodifiableSet());

  private Sideless() {}

  /** Whether a verdict is one of these, whatever status goes with its rule. */
  static boolean is(Verdict verdict) {
    return RULES.contains(verdict.rule());
  }
}
