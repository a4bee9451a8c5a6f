package org.breakranks.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.breakranks.lexicon.Row;
import org.breakranks.text.Sentence;

/**
 * One line of {@code moments.tsv}: the words and slots of a time expression, and what it says.
 *
 * @param elements its words and slots in order
 * @param kind what it says of the act, null when it only looks like a time
 * @param meaning which days it means
 * @param source the pattern as written
 */
record TimePattern(List<Element> elements, Moment.Kind kind, Meaning meaning, String source) {

  /** A place in a pattern. */
  sealed interface Element permits Word, Slot, Option, Absent {}

  /** One of some words. */
  record Word(Set<String> words) implements Element {}

  /** A slot. */
  record Slot(TimeSlots.Slot slot) implements Element {}

  /** A word or slot that is taken when it is there. */
  record Option(Element element) implements Element {}

  /** None of some words may follow. */
  record Absent(Set<String> words) implements Element {}

  TimePattern {
    elements = List.copyOf(elements);
  }

  static TimePattern of(Row row) {
    List<Element> elements = new ArrayList<>();
    for (String word : row.required("pattern").split(" +", -1)) {
      elements.add(element(word, row));
    }
    Moment.Kind kind =
        row.text("kind").equals("none") ? null : row.choice("kind", Moment.Kind.class);
    return new TimePattern(elements, kind, Meaning.of(row), row.text("pattern"));
  }

  private static Element element(String word, Row row) {
    if (word.startsWith("[") && word.endsWith("]")) {
      return new Option(element(word.substring(1, word.length() - 1), row));
    }
    if (word.startsWith("{") && word.endsWith("}")) {
      return new Slot(slot(word.substring(1, word.length() - 1), row));
    }
    return word.startsWith("!")
        ? new Absent(Set.of(word.substring(1).split("\\|", -1)))
        : new Word(Set.of(word.split("\\|", -1)));
  }

  private static TimeSlots.Slot slot(String name, Row row) {
    try {
      return TimeSlots.Slot.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.wrong("pattern", "slots " + List.of(TimeSlots.Slot.values()));
    }
  }

  /** What fills its slots when it stands at token {@code at}; empty when it doesn't. */
  Optional<Captured> at(Sentence sentence, int at, TimeSlots slots) {
    Captured captured = new Captured(at);
    for (Element element : elements) {
      if (element instanceof Option option) {
        fits(option.element(), sentence, captured, slots);
      } else if (!fits(element, sentence, captured, slots)) {
        return Optional.empty();
      }
    }
    return captured.to() > at ? Optional.of(captured) : Optional.empty();
  }

  private static boolean fits(
      Element element, Sentence sentence, Captured captured, TimeSlots slots) {
    if (element instanceof Slot slot) {
      return slots.fill(slot.slot(), sentence, captured);
    }
    boolean hasWord =
        captured.to() < sentence.size()
            && words(element).contains(sentence.token(captured.to()).lower());
    return element instanceof Absent ? !hasWord : hasWord && captured.moveTo(captured.to() + 1);
  }

  private static Set<String> words(Element element) {
    if (element instanceof Word word) {
      return word.words();
    }
    return element instanceof Absent absent ? absent.words() : Set.of();
  }
}
