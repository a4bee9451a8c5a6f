package org.breakranks.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A telling with its weight: all tellings of one outlet, or of copies of one story, weigh 1
 * together.
 *
 * @param telling what is told
 * @param weight above 0, at most 1
 */
record Voice(Telling telling, double weight) {

  static List<Voice> of(List<Telling> tellings) {
    Map<String, Integer> sizes = new HashMap<>();
    for (Telling telling : tellings) {
      sizes.merge(telling.account().independenceKey(), 1, Integer::sum);
    }
    return tellings.stream()
        .map(t -> new Voice(t, 1.0 / sizes.get(t.account().independenceKey())))
        .toList();
  }
}
