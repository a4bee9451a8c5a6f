package org.breakranks.grammar;

import java.util.List;

/** Ties a denial to the act it denies: the last one told before it that it can speak of. */
final class Denials {

  private Denials() {}

  /** The position among the acts of the one that is denied, or -1 when no such act was told. */
  static int denied(Draft denial, List<List<Draft>> acts) {
    for (int i = acts.size() - 1; i >= 0; i--) {
      boolean told = acts.get(i).stream().anyMatch(other -> other.sentence() <= denial.sentence());
      if (told && acts.get(i).stream().allMatch(other -> Chains.canSpeakOf(denial, other))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether it takes back what somebody else says. */
  static boolean isDenial(Draft draft) {
    return draft.verdict().status() == Status.NEGATED
        && draft.attribution() != null
        && (draft.verdict().rule().equals("denied") || draft.verdict().rule().equals("negation"));
  }

  /** The same party, as one that denies. */
  static Claim denying(Claim claim) {
    return new Claim(claim.claimant(), claim.claimantType(), Stance.DENIES);
  }
}
