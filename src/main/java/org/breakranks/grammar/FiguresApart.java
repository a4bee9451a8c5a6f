package org.breakranks.grammar;

import java.util.List;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.Quantity;

/** Finds the figure of people that stands apart from them: "he put the number of those at 116". */
final class FiguresApart {

  /** How many words before "number of" the verb may stand that gives the figure behind it. */
  private static final int VERB_REACH = 3;

  private final WordClasses words;

  FiguresApart(WordClasses words) {
    this.words = words;
  }

  /** The people with their figure, null where none stands apart. */
  PersonGroup counted(Reading reading, PersonGroup subject, List<PersonGroup> together) {
    PersonGroup summed = inAll(reading, subject, together);
    PersonGroup sized = summed == null ? sized(reading, subject) : summed;
    return sized == null ? risen(reading, subject) : sized;
  }

  /** "the traffic policemen, some 30 men, left", "the guards there, 26 in number,". */
  private PersonGroup sized(Reading reading, PersonGroup subject) {
    boolean open = subject.quantity() == null && !subject.isSingular();
    int comma = open ? Appositions.comma(reading, subject.to(), words) : -1;
    if (comma < 0) {
      return null;
    }
    int from = words.is("article", reading.word(comma + 1)) ? comma + 2 : comma + 1;
    from += words.is("estimated", reading.word(from)) ? 1 : 0;
    Quantity size = from < reading.size() ? reading.quantityAt(from) : null;
    int after = size == null ? -1 : words.match("size-noun", reading.sentence(), size.to());
    return after > 0 && reading.word(after).equals(",") ? subject.with(size) : null;
  }

  /** "a commander and his men, 17 in all, gave up": the figure stands behind those it counts. */
  private PersonGroup inAll(Reading reading, PersonGroup subject, List<PersonGroup> together) {
    int comma = together.isEmpty() ? subject.to() : together.get(together.size() - 1).to();
    boolean aside = reading.word(comma).equals(",") && comma + 1 < reading.size();
    Quantity sum = aside ? reading.quantityAt(comma + 1) : null;
    for (int at = sum == null ? 0 : sum.to(); sum != null && at <= sum.to() + 1; at++) {
      if (words.match("in-sum", reading.sentence(), at) > 0) {
        return subject.with(sum);
      }
    }
    return null;
  }

  /** "the number of those who had fled has passed 150": the figure stands with another verb. */
  private PersonGroup risen(Reading reading, PersonGroup subject) {
    int of = words.find("number-noun", reading.sentence(), subject.from() - 2, subject.head());
    if (of < 0 || !reading.word(of + 1).equals("of") || subject.quantity() != null) {
      return null;
    }
    for (Quantity quantity : reading.quantities()) {
      String before = reading.word(quantity.from() - 1);
      String earlier = reading.word(quantity.from() - 2);
      boolean reached = words.is("number-verb", before) || words.is("number-verb", earlier);
      boolean raised = before.equals("to") && words.is("total-verb", earlier);
      boolean behind = quantity.from() > subject.to();
      boolean rising =
          before.equals("to") && words.find("total-verb", reading.sentence(), 0, of) >= 0;
      boolean told = reached || rising || isPut(reading, quantity, of);
      if (behind ? told : raised && quantity.to() <= of) {
        return subject.with(quantity);
      }
    }
    return null;
  }

  /** "gave the number of rebels who have surrendered as 116", "put the number of those at 116". */
  private boolean isPut(Reading reading, Quantity quantity, int number) {
    String before = reading.word(quantity.from() - 1);
    return (before.equals("as") || before.equals("at"))
        && words.find("putting", reading.sentence(), number - VERB_REACH, number) >= 0;
  }
}
