package org.breakranks.reading;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.breakranks.reading.NumberWords.Role;
import org.breakranks.text.Sentence;
import org.breakranks.text.Token;

/**
 * Tells the numbers that count nothing: days, years, clock times, money, percentages, ages, the
 * numbers of roads and resolutions.
 */
final class NumberBars {

  private static final int OLDEST = 110;
  private static final int YOUNGEST_TOLD = 5;
  private static final int GROWN_UP = 21;
  private static final int LONGEST_AGES = 6;
  private static final Set<String> AGES = Set.of("and", "to", "or", ",", "between", "from");

  private static final Pattern YEARS = Pattern.compile("(19|20)\\d{2}-((19|20)?\\d{2})");

  private final NumberWords words;
  private final DateForms dates;

  private NumberBars(NumberWords words, DateForms dates) {
    this.words = words;
    this.dates = dates;
  }

  static NumberBars of(NumberWords words, DateForms dates) {
    return new NumberBars(words, dates);
  }

  /** The tokens that are part of a date, a clock time, a ratio, a sum of money or a label. */
  BitSet barred(Sentence sentence) {
    BitSet barred = new BitSet(sentence.size());
    for (int at = 0; at < sentence.size(); at++) {
      Optional<DateForm> date = barred.get(at) ? Optional.empty() : dates.at(sentence, at);
      if (date.isPresent()) {
        barred.set(at, date.get().to());
      }
      if (isNumberWithMark(sentence, at) || isClock(sentence, at)) {
        barred.set(at);
      }
      if (isAmount(sentence, at)) {
        barred.set(at, amountEnd(sentence, at));
      }
    }
    return barred;
  }

  /** "11:30", "9/11", "4471/OPS": beside a colon or slash that stands without blanks. */
  private static boolean isNumberWithMark(Sentence sentence, int at) {
    return isDigit(sentence, at) && (hasMark(sentence, at, 1) || hasMark(sentence, at, -1));
  }

  private static boolean hasMark(Sentence sentence, int at, int side) {
    int mark = at + side;
    int beyond = mark + side;
    if (Math.min(mark, beyond) < 0 || Math.max(mark, beyond) >= sentence.size()) {
      return false;
    }
    String text = sentence.token(mark).text();
    return (text.equals("/") || (text.equals(":") && isDigit(sentence, beyond)))
        && isTouching(sentence, Math.min(at, mark))
        && isTouching(sentence, Math.min(mark, beyond));
  }

  private static boolean isTouching(Sentence sentence, int at) {
    Token left = sentence.token(at);
    return left.span().end() == sentence.token(at + 1).span().begin();
  }

  private static boolean isDigit(Sentence sentence, int at) {
    return at >= 0
        && at < sentence.size()
        && Character.isDigit(sentence.token(at).text().charAt(0));
  }

  /** "$60", "Rs. 55.50", "No. 5", "Sector 1". */
  private boolean isAmount(Sentence sentence, int at) {
    int before = isMark(sentence, at - 1, ".") ? at - 2 : at - 1;
    return isDigit(sentence, at)
        && (words.has(Role.CURRENCY_BEFORE, sentence, before)
            || (words.has(Role.LABEL, sentence, at - 1) && !words.isPlural(sentence, at + 1)));
  }

  private int amountEnd(Sentence sentence, int at) {
    int end = at + 1;
    while (words.has(Role.SCALE, sentence, end)) {
      end++;
    }
    return end;
  }

  /** "8 a.m.", "1930 GMT". */
  private boolean isClock(Sentence sentence, int at) {
    return isDigit(sentence, at) && words.has(Role.CLOCK, sentence, at + 1);
  }

  /** Whether what stands around a number {@code [from, to)} makes it no count. */
  boolean forbid(Sentence sentence, int from, int to) {
    return words.has(Role.UNCOUNTED, sentence, to)
        || isMark(sentence, to, "%")
        || words.has(Role.CURRENCY_AFTER, sentence, to)
        || words.has(Role.CURRENCY_BEFORE, sentence, from - 1)
        || words.has(Role.FRACTION, sentence, to)
        || isOrdinal(sentence, to)
        || isAge(sentence, from, to);
  }

  /** "twenty first". */
  private boolean isOrdinal(Sentence sentence, int to) {
    return words.has(Role.ORDINAL, sentence, to)
        && words.in(Role.TENS).word(sentence.token(to - 1).lower()).isPresent();
  }

  /** "aged 24", "said Hawa Ibrahim, 34.". */
  private boolean isAge(Sentence sentence, int from, int to) {
    if (words.has(Role.AGE, sentence, from - 1) || isFurtherAge(sentence, from, to)) {
      return true;
    }
    boolean isApposition =
        to == from + 1
            && isDigit(sentence, from)
            && isMark(sentence, from - 1, ",")
            && from >= 2
            && sentence.token(from - 2).isWord()
            && (to == sentence.size() || !Character.isLetterOrDigit(firstOf(sentence, to)));
    return isApposition && isBetween(sentence.token(from).text(), YOUNGEST_TOLD, OLDEST);
  }

  /** "aged 17 and 19", "aged between 15 and 20". */
  private boolean isFurtherAge(Sentence sentence, int from, int to) {
    int at = from - 1;
    int first = Math.max(0, from - LONGEST_AGES);
    while (at >= first && (isDigit(sentence, at) || AGES.contains(sentence.token(at).lower()))) {
      at--;
    }
    return at < from - 1 && words.has(Role.AGE, sentence, at) && !words.isNounLike(sentence, to);
  }

  /** "under 18": an age, when no noun follows or a word for people stands before. */
  boolean isAgeBound(Sentence sentence, int prefix, Numeral number) {
    return words.has(Role.AGE_BOUND, sentence, prefix)
        && number.high() <= GROWN_UP
        && (!words.isNounLike(sentence, number.to())
            || words.has(Role.AGE_BEARER, sentence, prefix - 1));
  }

  /** A number that reads as a year or two: "2018", "2015-2018", "between 2006 and 2014". */
  boolean isYear(Sentence sentence, Numeral number) {
    boolean isLed =
        number.to() == number.from() + 1
            && (words.has(Role.YEAR_LEAD, sentence, number.from() - 1)
                || dates.isMonth(sentence, number.from() - 1));
    return looksLikeYear(sentence, number) && (isLed || !countsPlural(sentence, number.to()));
  }

  /**
   * The same behind "about" or "more than": "around 2018", but "about 2000" and "about 2015 men".
   */
  boolean isBoundedYear(Sentence sentence, Numeral number) {
    return looksLikeYear(sentence, number)
        && number.low() % 100 != 0
        && !countsPlural(sentence, number.to());
  }

  private static boolean looksLikeYear(Sentence sentence, Numeral number) {
    return YEARS.matcher(sentence.token(number.from()).text()).matches()
        || (DateForms.year(sentence, number.from()).isPresent()
            && DateForms.year(sentence, number.to() - 1).isPresent());
  }

  private boolean countsPlural(Sentence sentence, int at) {
    return words.isPlural(sentence, at)
        || (words.isNounLike(sentence, at) && words.isPlural(sentence, at + 1));
  }

  private static boolean isBetween(String digits, int low, int high) {
    return digits.matches("\\d{1,3}")
        && Integer.parseInt(digits) >= low
        && Integer.parseInt(digits) <= high;
  }

  private static char firstOf(Sentence sentence, int at) {
    return sentence.token(at).text().charAt(0);
  }

  private static boolean isMark(Sentence sentence, int at, String mark) {
    return at >= 0 && at < sentence.size() && sentence.token(at).text().equals(mark);
  }
}
