package org.breakranks.grammar;

import java.util.Set;
import org.breakranks.lexicon.VerbForm;

/**
 * Words that can report an act, where they stand in a sentence.
 *
 * @param name name of the row in {@code triggers.tsv}, part of the rule's name
 * @param from index of its first token
 * @param to index after its last token
 * @param shape how the people hang on it
 * @param type the act it reports
 * @param needs what must stand beside it for the reading to hold
 * @param forms the forms its verb can be; empty for a noun
 * @param otherSense whether the words right behind it say that something else is meant
 */
record Trigger(
    String name,
    int from,
    int to,
    Shape shape,
    EventType type,
    Need needs,
    Set<VerbForm> forms,
    boolean otherSense) {

  /** How the people hang on the trigger. */
  enum Shape {
    /** Its subject leaves. */
    VERB,
    /** An act as a noun: "the surrender of". */
    NOUN,
    /** Repeats the act before it: "another 30 did so". */
    ELLIPSIS,
    /** Its object has left: "received 30 surrenderees". */
    RECEPTION,
    /** Sums the acts before it: "bringing the total to 156". */
    TOTAL,
    /** Takes back the act before it: "denied the claim". */
    DENIAL
  }

  /** What must stand beside the trigger for the reading to hold. */
  enum Need {
    ALONE,
    ARMS,
    RECIPIENT,
    SIDE,
    POST,
    ABROAD,
    CROSSING,
    PEACE,
    PLACE,
    YIELD,
    DESERT,
    MISSING,
    UNBIDDEN,
    QUIT,
    LEAVE,
    ARRIVAL,
    APPROACH,
    CONTEXT,
    FURTHER,
    RECEPTION,
    MEDIATED,
    RECRUITS,
    NOUN
  }

  Trigger {
    forms = Set.copyOf(forms);
  }

  /** Whether it says only that an act told before was done again, or how often it was. */
  boolean repeats() {
    return shape == Shape.ELLIPSIS || shape == Shape.TOTAL || shape == Shape.DENIAL;
  }

  /** Whether its words report an act only of those who follow others. */
  boolean isFurther() {
    return needs == Need.FURTHER;
  }

  /** Whether it tells of people who go over a border. */
  boolean isFlight() {
    return needs == Need.ABROAD || needs == Need.CROSSING;
  }

  /** Whether what stands behind it is the side that is left. */
  boolean isLeaving() {
    return needs == Need.QUIT || needs == Need.LEAVE;
  }

  boolean can(VerbForm form) {
    return forms.contains(form);
  }
}
