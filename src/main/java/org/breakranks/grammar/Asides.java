package org.breakranks.grammar;

import java.util.List;
import java.util.stream.IntStream;
import org.breakranks.lexicon.WordClasses;

/**
 * Finds the words that commas, brackets or dashes set apart inside a clause: "62 fighters,
 * including 30 Pakistanis, surrendered".
 */
final class Asides {

  private static final int LONGEST_PLACE = 4;
  private static final int LONGEST_SPEAKER = 8;

  private static final int LONGEST_NAME = 6;

  /** How many words a description without commas may have. */
  static final int LONGEST_DESCRIPTION = 12;

  private final WordClasses words;

  Asides(WordClasses words) {
    this.words = words;
  }

  /** The index before the aside that ends with the mark at {@code at}, or -1 if none ends there. */
  int before(Reading reading, int at) {
    int before = closedBy(reading, at);
    while (before >= 0 && isRelative(reading, closedBy(reading, before + 1) + 2)) {
      before = closedBy(reading, before + 1);
    }
    return before;
  }

  /** The index behind the aside that opens with the mark at {@code at}, or {@code at} if none. */
  int after(Reading reading, int at) {
    for (int end = at + 1; end < reading.size(); end++) {
      if (closedBy(reading, end) == at - 1) {
        return end + 1;
      }
    }
    return at;
  }

  /**
   * The index before a name in quotation marks that closes at {@code at}: "the group "United
   * Guerrillas of the Pacific""; -1 if none does.
   */
  int beforeName(Reading reading, int at) {
    boolean closes = reading.word(at).equals("\"");
    for (int open = at - 1; closes && open >= Math.max(0, at - LONGEST_NAME - 1); open--) {
      if (reading.word(open).equals("\"")) {
        boolean capital = open + 1 < at && reading.token(open + 1).isCapitalized();
        return capital ? open - 1 : -1;
      }
      boolean joint = open < at - 1 && words.is("name-joint", reading.word(open));
      if (!joint && !reading.token(open).isCapitalized()) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The index behind a description without commas that opens at {@code at}, before the "and" that
   * goes on with other people: "a couple carrying a reward of Rs 12 lakh and"; else {@code at}.
   */
  int behindDescription(Reading reading, int at) {
    if (!words.is("describing", reading.word(at))) {
      return at;
    }
    int end = at + 1;
    while (end < Math.min(reading.size(), at + LONGEST_DESCRIPTION)) {
      if (reading.groupAt(end) != null || ",;:".contains(reading.word(end))) {
        return at;
      }
      if (reading.word(end).equals("and")) {
        return end;
      }
      end++;
    }
    return at;
  }

  /** Whether an aside begins so that only what stands before it can be meant by it. */
  private boolean isRelative(Reading reading, int at) {
    return at >= 2
        && (words.is("relative", reading.word(at)) || words.is("including", reading.word(at)));
  }

  private int closedBy(Reading reading, int at) {
    String mark = reading.word(at);
    if (mark.equals(")")) {
      return opened(reading, at, "(");
    }
    if (!List.of(",", "–", "—", "-").contains(mark)) {
      return -1;
    }
    boolean dash = mark.equals("–") || mark.equals("—") || isSpaced(reading, at);
    for (int begin = at - 1; begin >= 0; begin--) {
      if (reading.word(begin).equals(mark)) {
        int first = reading.isShortQuote(begin + 1) ? begin + 2 : begin + 1;
        if (dash || opens(reading, first, at)) {
          return begin - 1;
        }
        if (!isNameAt(reading, first)) {
          return -1;
        }
      }
      boolean stops = List.of(";", ":", "\"").contains(reading.word(begin));
      if (stops && !reading.isShortQuote(begin)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a hyphen stands for a dash: "a second group - six people - surrendered". */
  private static boolean isSpaced(Reading reading, int at) {
    return reading.word(at).equals("-")
        && at > 0
        && at + 1 < reading.size()
        && reading.token(at - 1).span().end() < reading.token(at).span().begin()
        && reading.token(at).span().end() < reading.token(at + 1).span().begin();
  }

  private static int opened(Reading reading, int at, String bracket) {
    for (int begin = at - 1; begin >= 0; begin--) {
      if (reading.word(begin).equals(bracket)) {
        return begin - 1;
      }
    }
    return -1;
  }

  private boolean opens(Reading reading, int at, int end) {
    String first = reading.word(at);
    if (words.is("subordinator", first) && opensClause(reading, at + 1, end)) {
      return false;
    }
    if (words.is("parenthetical", first)) {
      return true;
    }
    boolean participle = first.endsWith("ed") || first.endsWith("ing");
    boolean place = reading.placeAt(at) != null && end - at <= LONGEST_PLACE;
    boolean saying =
        words.find("say", reading.sentence(), at, end) >= 0 && end - at <= LONGEST_SPEAKER;
    return participle
        || isPartOfThem(reading, at)
        || isName(reading, at, end)
        || isRankAndName(reading, at, end)
        || place
        || saying;
  }

  /** "while two members commanded by Jamil, gave up": people whose verb is still to come. */
  private boolean opensClause(Reading reading, int people, int end) {
    PersonGroup group = reading.groupAt(people);
    return group != null
        && group.from() == people
        && IntStream.range(group.to(), end)
            .mapToObj(reading::word)
            .noneMatch(word -> words.is("finite", word) || words.is("aux", word));
  }

  /** "a commander, Mullah Jamil, surrendered": the name of the one before. */
  private static boolean isName(Reading reading, int at, int end) {
    int to = at;
    while (isNameAt(reading, to) && to < end) {
      to = reading.groupAt(to).to();
      boolean more = to < end && (reading.word(to).equals("and") || reading.word(to).equals(","));
      to = more ? to + 1 : to;
    }
    if (to != end || to == at) {
      return false;
    }
    PersonGroup named = lastBefore(reading, at);
    return named != null && named.kind() != PersonGroup.Kind.NAME;
  }

  /** "Their leader, Captain Swaibu, surrendered": his rank and name, right behind what he is. */
  private static boolean isRankAndName(Reading reading, int at, int end) {
    PersonGroup ranked = reading.groupAt(at);
    PersonGroup person = lastBefore(reading, at);
    boolean one = ranked != null && ranked.isOne() && person != null && person.isOne();
    return one
        && ranked.from() == at
        && ranked.to() <= end
        && person.to() == at - 1
        && end > at + 1
        && IntStream.range(at, end).allMatch(i -> reading.token(i).isCapitalized());
  }

  private static PersonGroup lastBefore(Reading reading, int at) {
    PersonGroup last = null;
    for (PersonGroup group : reading.groups()) {
      last = group.to() < at ? group : last;
    }
    return last;
  }

  private static boolean isNameAt(Reading reading, int at) {
    PersonGroup name = reading.groupAt(at);
    return name != null && name.kind() == PersonGroup.Kind.NAME && name.from() == at;
  }

  /** "18 of them women". */
  private boolean isPartOfThem(Reading reading, int at) {
    PersonGroup group = reading.quantityAt(at) == null ? null : reading.groupAt(at);
    return group != null && words.is("object-pronoun", reading.word(group.head()));
  }
}
