package org.breakranks.event;

import java.util.List;

/**
 * What the sentence about an event says besides its columns.
 *
 * @param approximate whether the best figure is worded as an approximation
 * @param vague whether it is a word such as "dozens"
 * @param claimants who says so, those of most voices first
 * @param grounds why the event is contested, if it is
 */
record Wording(boolean approximate, boolean vague, List<String> claimants, Grounds grounds) {

  Wording {
    claimants = List.copyOf(claimants);
  }
}
