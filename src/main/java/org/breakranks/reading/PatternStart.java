package org.breakranks.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.breakranks.reading.TimePattern.Element;
import org.breakranks.reading.TimePattern.Option;
import org.breakranks.reading.TimePattern.Slot;
import org.breakranks.reading.TimePattern.Word;
import org.breakranks.text.Musts;
import org.breakranks.text.Traces;

/**
 * A word or slot that a time pattern can begin with, and what can stand behind it.
 *
 * @param pattern the pattern
 * @param element what it begins with
 * @param next what the token behind can be; empty where nothing can be said of it
 */
record PatternStart(TimePattern pattern, Element element, List<Element> next) {

  /** All ways to begin a pattern. */
  static List<PatternStart> of(TimePattern pattern) {
    List<PatternStart> starts = new ArrayList<>();
    List<Element> elements = pattern.elements();
    for (int i = 0; i < elements.size(); i++) {
      starts.add(new PatternStart(pattern, plain(elements.get(i)), after(elements, i)));
      if (!(elements.get(i) instanceof Option)) {
        break;
      }
    }
    return starts;
  }

  /** What can follow the element of this index, up to the first that must; empty for anything. */
  private static List<Element> after(List<Element> elements, int index) {
    List<Element> next = new ArrayList<>();
    for (Element element : elements.subList(index + 1, elements.size())) {
      if (!isTold(plain(element))) {
        return List.of();
      }
      next.add(plain(element));
      if (!(element instanceof Option)) {
        return next;
      }
    }
    return List.of();
  }

  /** The traces that a sentence has in which the pattern stands: one of each is there. */
  Musts musts(TimeSlots slots) {
    return Musts.of(
        pattern.elements().stream()
            .map(it -> words(it, slots))
            .filter(words -> !words.isEmpty())
            .map(Traces::of)
            .toList());
  }

  private static Set<String> words(Element element, TimeSlots slots) {
    return element instanceof Word word
        ? word.words()
        : element instanceof Slot slot ? slots.words(slot.slot()) : Set.of();
  }

  private static Element plain(Element element) {
    return element instanceof Option option ? option.element() : element;
  }

  /** Whether one token tells if an element can stand there. */
  private static boolean isTold(Element element) {
    return element instanceof Word
        || (element instanceof Slot slot && TimeSlots.isToldByOneToken(slot.slot()));
  }
}
