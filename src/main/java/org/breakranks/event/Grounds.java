package org.breakranks.event;

import java.util.List;

/**
 * Why an event is contested, if it is.
 *
 * @param denied whether a party says that it did not happen
 * @param deniers who says so, as far as they are named, in alphabetical order
 * @param receivers whether receivers of different families are named
 * @param figures whether figures differ and none bounds the other
 */
record Grounds(boolean denied, List<String> deniers, boolean receivers, boolean figures) {

  Grounds {
    deniers = List.copyOf(deniers);
  }

  boolean isContested() {
    return denied || receivers || figures;
  }
}
