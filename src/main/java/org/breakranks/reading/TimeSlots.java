package org.breakranks.reading;

import java.time.Month;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.breakranks.lexicon.RareWords;
import org.breakranks.lexicon.Row;
import org.breakranks.reading.NumberWords.Role;
import org.breakranks.reading.TimeWords.Third;
import org.breakranks.text.Sentence;
import org.breakranks.text.Token;

/** Fills the slots of time patterns with what stands in a sentence. */
final class TimeSlots {

  /** What a slot takes. */
  enum Slot {
    /** A length: "two", "a", "more than three", "a few". */
    N,
    /** "day", "weeks". */
    UNIT,
    /** A plural unit without a number: "days ago". */
    UNITS,
    WEEKDAY,
    MONTH,
    DATE,
    YEAR,
    PART,
    THIRD,
    SEASON,
    HOLIDAY,
    DECADE,
    CLOCK
  }

  private static final Pattern DECADE = Pattern.compile("((?:19|20)\\d)0'?s");
  private static final Pattern YEAR_IN_WORD = Pattern.compile("(?:19|20)\\d{2}");
  private static final int MOST_WORDS_BEFORE_LENGTH = 3;
  private static final Set<Slot> BEGUN_BY_DIGITS =
      Collections.unmodifiableSet(
          EnumSet.of(Slot.N, Slot.DATE, Slot.YEAR, Slot.DECADE, Slot.MONTH));
  private static final List<Role> APPROXIMATORS =
      List.of(Role.ABOUT, Role.FLOOR, Role.CEILING, Role.FLOOR_PARTICLE);
  private static final List<Role> LENGTH_WORDS =
      List.of(
          Role.UNIT,
          Role.TENS,
          Role.SCALE,
          Role.DOZEN,
          Role.CROWD,
          Role.FEW,
          Role.FIXED,
          Role.LENGTH,
          Role.ABOUT,
          Role.FLOOR,
          Role.CEILING,
          Role.FLOOR_PARTICLE);
  private static final int LOW_OF_MANY = 2;
  private static final int HIGH_OF_MANY = 6;

  private final TimeWords words;
  private final NumberWords numbers;
  private final Numerals numerals;
  private final DateForms dates;
  private final RareWords<Set<Slot>> begunByWord;
  private final RareWords<Role> approximating;

  private TimeSlots(TimeWords words, NumberWords numbers) {
    this.words = words;
    this.numbers = numbers;
    this.numerals = Numerals.of(numbers);
    this.dates = DateForms.of(words, numbers);
    this.approximating = numbers.firstWords(APPROXIMATORS);
    this.begunByWord = RareWords.of(begunByWord());
  }

  static TimeSlots of(TimeWords words, NumberWords numbers) {
    return new TimeSlots(words, numbers);
  }

  /** The slots that a token may begin; a token of none of these never fills one. */
  Set<Slot> begunBy(Token token) {
    boolean hasDigitOrDash =
        Character.isDigit(token.text().charAt(0)) || token.text().indexOf('-') > 0;
    Set<Slot> begun = hasDigitOrDash ? BEGUN_BY_DIGITS : begunByWord.get(token.lower());
    return begun == null ? Set.of() : begun;
  }

  /** Whether {@link #begunBy} knows all tokens that fill a slot behind others: not ", 2019". */
  static boolean isToldByOneToken(Slot slot) {
    return slot != Slot.YEAR && slot != Slot.CLOCK;
  }

  /** The words of which one stands where a slot is filled; empty for a slot that needs none. */
  Set<String> words(Slot slot) {
    return switch (slot) {
      case WEEKDAY, PART, THIRD, SEASON, HOLIDAY, UNIT, UNITS ->
          begunByWord.words().stream()
              .filter(word -> begunByWord.get(word).contains(slot))
              .collect(Collectors.toSet());
      case N, MONTH, DATE, YEAR, DECADE, CLOCK -> Set.of();
    };
  }

  private Map<String, Set<Slot>> begunByWord() {
    Map<String, Set<Slot>> begun = new HashMap<>();
    BiConsumer<Slot, Set<String>> begin =
        (slot, firstWords) ->
            firstWords.forEach(
                word -> begun.computeIfAbsent(word, key -> EnumSet.noneOf(Slot.class)).add(slot));
    begin.accept(Slot.WEEKDAY, words.firstWords(TimeWords.Role.WEEKDAY));
    begin.accept(Slot.MONTH, words.firstWords(TimeWords.Role.MONTH));
    begin.accept(Slot.PART, words.firstWords(TimeWords.Role.PART));
    begin.accept(Slot.THIRD, words.firstWords(TimeWords.Role.THIRD));
    begin.accept(Slot.SEASON, words.firstWords(TimeWords.Role.SEASON));
    begin.accept(Slot.HOLIDAY, words.firstWords(TimeWords.Role.HOLIDAY));
    begin.accept(Slot.UNIT, words.firstWords(TimeWords.Role.UNIT));
    begin.accept(Slot.UNITS, words.firstWords(TimeWords.Role.UNIT));
    begin.accept(Slot.DATE, words.firstWords(TimeWords.Role.MONTH));
    begin.accept(Slot.DATE, words.firstWords(TimeWords.Role.WEEKDAY));
    begin.accept(Slot.DATE, words.firstWords(TimeWords.Role.WEEKDAY_SHORT));
    begin.accept(Slot.N, Set.of("a", "an"));
    for (Role role : LENGTH_WORDS) {
      begin.accept(Slot.N, numbers.in(role).firstWords());
    }
    return begun;
  }

  /** The token behind what fills a slot at a token; the token itself where nothing does. */
  int end(Slot slot, Sentence sentence, int at) {
    Captured filled = new Captured(at);
    return fill(slot, sentence, filled) ? filled.to() : at;
  }

  /** Fills a slot with the tokens at {@code into.to()}, if they fit it, and moves behind them. */
  boolean fill(Slot slot, Sentence sentence, Captured into) {
    int at = into.to();
    if (at >= sentence.size()) {
      return false;
    }
    return switch (slot) {
      case N -> length(sentence, into);
      case UNIT -> unit(sentence, into);
      case UNITS -> units(sentence, into);
      case WEEKDAY -> into.take(words.weekday(sentence, at), at + 1, Captured::addWeekday);
      case MONTH -> month(sentence, into);
      case DATE -> into.take(dates.at(sentence, at), DateForm::to, Captured::date);
      case YEAR -> year(sentence, into);
      case PART -> into.skip(words.at(TimeWords.Role.PART, sentence, at));
      case THIRD -> third(sentence, into);
      case SEASON -> season(sentence, into);
      case HOLIDAY -> holiday(sentence, into);
      case DECADE -> decade(sentence, into);
      case CLOCK -> clock(sentence, into);
    };
  }

  private boolean length(Sentence sentence, Captured into) {
    int at = into.to();
    for (int i = 0, from = -1; i < MOST_WORDS_BEFORE_LENGTH && from < at; i++) {
      from = at;
      at = afterApproximator(sentence, at);
    }
    if (is(sentence, at, "a") || is(sentence, at, "an")) {
      Optional<Numeral> phrase = numerals.at(sentence, at);
      return phrase.isPresent() ? length(phrase.get(), into) : into.length(1, 1, at + 1);
    }
    Numeral first = numerals.at(sentence, at).orElse(null);
    if (first == null) {
      return few(sentence, at, into);
    }
    boolean isRange = numbers.has(Role.RANGE, sentence, first.to());
    Numeral second = isRange ? numerals.at(sentence, first.to() + 1).orElse(null) : null;
    boolean isUpward = second != null && second.high() > first.low();
    return isUpward ? into.length(first.low(), second.high(), second.to()) : length(first, into);
  }

  /** "the past few weeks". */
  private boolean few(Sentence sentence, int at, Captured into) {
    return numbers
        .in(Role.LENGTH)
        .at(sentence, at)
        .filter(hit -> into.length((int) hit.value().low(), (int) hit.value().high(), hit.to()))
        .isPresent();
  }

  private static boolean length(Numeral number, Captured into) {
    return into.length(number.low(), number.high(), number.to());
  }

  private int afterApproximator(Sentence sentence, int at) {
    int after = at;
    if (at < sentence.size() && approximating.has(sentence.token(at).lower())) {
      for (Role role : APPROXIMATORS) {
        after = Math.max(after, numbers.in(role).endAt(sentence, at));
      }
    }
    return after;
  }

  private boolean unit(Sentence sentence, Captured into) {
    Phrases.Hit<Row> hit = words.at(TimeWords.Role.UNIT, sentence, into.to()).orElse(null);
    return hit != null && into.unit(hit.value().integer("value"), hit.to());
  }

  private boolean units(Sentence sentence, Captured into) {
    boolean isPlural = sentence.token(into.to()).lower().endsWith("s");
    return isPlural && unit(sentence, into) && into.length(LOW_OF_MANY, HIGH_OF_MANY, into.to());
  }

  /** A month, also in "mid-January". */
  private boolean month(Sentence sentence, Captured into) {
    String text = sentence.token(into.to()).text();
    int dash = text.indexOf('-');
    Optional<Third> third = dash < 0 ? Optional.empty() : thirdNamed(text.substring(0, dash));
    Optional<Month> month =
        third.isPresent()
            ? words.month(capitalized(text.substring(dash + 1)))
            : words.month(sentence, into.to());
    third.filter(found -> month.isPresent()).ifPresent(into::third);
    return into.take(month, into.to() + 1, Captured::addMonth);
  }

  /** "mid-january" is a month however it is written. */
  private static String capitalized(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private Optional<Third> thirdNamed(String word) {
    return words.third(word.toLowerCase(Locale.ROOT));
  }

  /** A year, also in ", 2019", "of 2019" and "mid-2019". */
  private boolean year(Sentence sentence, Captured into) {
    int at = into.to();
    String text = sentence.token(at).text();
    int dash = text.indexOf('-');
    Optional<Third> third = dash < 0 ? Optional.empty() : thirdNamed(text.substring(0, dash));
    if (third.isPresent() && YEAR_IN_WORD.matcher(text.substring(dash + 1)).matches()) {
      into.third(third.get());
      return into.take(
          Optional.of(Integer.valueOf(text.substring(dash + 1))), at + 1, Captured::addYear);
    }
    int next = is(sentence, at, ",") || is(sentence, at, "of") ? at + 1 : at;
    Optional<Integer> year = DateForms.year(sentence, next);
    boolean isCount = next > at && is(sentence, at, ",") && numbers.isNounLike(sentence, next + 1);
    return !isCount && into.take(year, next + 1, Captured::addYear);
  }

  private boolean third(Sentence sentence, Captured into) {
    Phrases.Hit<Row> hit = words.at(TimeWords.Role.THIRD, sentence, into.to()).orElse(null);
    if (hit == null) {
      return false;
    }
    into.third(hit.value().choice("value", Third.class));
    return into.moveTo(hit.to());
  }

  private boolean season(Sentence sentence, Captured into) {
    Phrases.Hit<Row> hit = words.at(TimeWords.Role.SEASON, sentence, into.to()).orElse(null);
    return hit != null
        && into.take(
            Optional.of(Month.of(hit.value().integer("value"))), hit.to(), Captured::season);
  }

  private boolean holiday(Sentence sentence, Captured into) {
    Phrases.Hit<Row> hit = words.at(TimeWords.Role.HOLIDAY, sentence, into.to()).orElse(null);
    return hit != null
        && into.take(Optional.of(TimeWords.holiday(hit.value())), hit.to(), Captured::holiday);
  }

  private static boolean decade(Sentence sentence, Captured into) {
    Matcher matcher = DECADE.matcher(sentence.token(into.to()).text());
    return matcher.matches()
        && into.take(
            Optional.of(Integer.parseInt(matcher.group(1)) * 10), into.to() + 1, Captured::decade);
  }

  /** ", around 11:30 a.m.", "at 8 p.m.". */
  private boolean clock(Sentence sentence, Captured into) {
    int at = is(sentence, into.to(), ",") ? into.to() + 1 : into.to();
    at = is(sentence, at, "at") || is(sentence, at, "by") ? at + 1 : at;
    at = afterApproximator(sentence, at);
    if (!isDigits(sentence, at)) {
      return false;
    }
    boolean hasMinutes = is(sentence, at + 1, ":") && isDigits(sentence, at + 2);
    int next = hasMinutes ? at + 3 : at + 1;
    boolean hasHalf = numbers.has(Role.CLOCK, sentence, next);
    return (hasMinutes || hasHalf) && into.moveTo(hasHalf ? next + 1 : next);
  }

  private static boolean isDigits(Sentence sentence, int at) {
    return at < sentence.size() && Character.isDigit(sentence.token(at).text().charAt(0));
  }

  private static boolean is(Sentence sentence, int at, String word) {
    return at < sentence.size() && sentence.token(at).lower().equals(word);
  }
}
