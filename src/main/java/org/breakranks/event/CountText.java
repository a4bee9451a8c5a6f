package org.breakranks.event;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** How many, as the beginning of a sentence: "nine ", "between 31 and 50 ", "hundreds of ". */
final class CountText {

  private static final List<String> SMALL =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private CountText() {}

  /** A figure, in words where it is small. */
  static String of(int number) {
    return number >= 0 && number < SMALL.size() ? SMALL.get(number) : plain(number);
  }

  private static String plain(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** The figures and a blank, or nothing where nobody counted. */
  static String of(HeadCount people, Wording wording) {
    if (people.peopleBest() == null) {
      return "";
    }
    return wording.vague() ? crowd(people) : range(people, wording.approximate()) + " ";
  }

  private static String range(HeadCount people, boolean approximate) {
    Integer low = people.peopleLow();
    Integer best = people.peopleBest();
    Integer high = people.peopleHigh();
    if (low == null) {
      return "up to " + of(Objects.requireNonNullElse(high, best));
    }
    if (high == null) {
      return "at least " + of(low) + (best > low ? " and probably " + of(best) : "");
    }
    if (low.equals(high)) {
      return (approximate && low > 1 ? "about " : "") + of(low);
    }
    String least = high < SMALL.size() ? of(low) : plain(low);
    return high == low + 1 ? least + " or " + of(high) : "between " + least + " and " + of(high);
  }

  /** The word that a vague figure stands for, by its lower bound. */
  private static String crowd(HeadCount people) {
    int least = Objects.requireNonNullElse(people.peopleLow(), people.peopleBest());
    if (least < 12) {
      return "several ";
    }
    return least < 100 ? "dozens of " : least < 1000 ? "hundreds of " : "thousands of ";
  }
}
