package org.breakranks.grammar;

/**
 * On whose word the act is reported.
 *
 * @param claimant office or organisation, null when the outlet states it on its own authority
 * @param claimantType what kind of party that is
 * @param stance what it says of the act
 */
public record Claim(String claimant, ClaimantType claimantType, Stance stance) {

  /** The outlet itself. */
  public static final Claim OUTLET = new Claim(null, ClaimantType.MEDIA, Stance.REPORTS);
}
