package org.breakranks.grammar;

/**
 * What a rule says of a trigger.
 *
 * @param status whether the act is asserted
 * @param rule name of the rule
 */
record Verdict(Status status, String rule) {

  static final Verdict ASSERTED = new Verdict(Status.ACCEPTED, "asserted");

  /** It takes another act of the article to tell that these words mean one. */
  static final Verdict FOLLOWING = new Verdict(Status.ACCEPTED, "following");

  boolean isAccepted() {
    return status == Status.ACCEPTED;
  }
}
