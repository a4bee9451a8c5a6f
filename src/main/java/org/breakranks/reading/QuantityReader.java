package org.breakranks.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.RareWords;
import org.breakranks.reading.NumberWords.Role;
import org.breakranks.text.Sentence;
import org.breakranks.text.Token;

/**
 * Reads the number expressions of a sentence: "62", "Fifty-five (55)", "more than a dozen",
 * "between 20 and 30", "several hundred", "35-member". Dates, ages, money, percentages and ordinals
 * are none. What a number counts is for the grammar to say.
 *
 * <p>Example: "Some 60 of at least two hundred men" holds two, about 60 and 200 or more.
 */
public final class QuantityReader {

  private static final int MOST_PREFIXES = 4;
  private static final Pattern LARGE = Pattern.compile("\\d{2}");
  private static final List<Role> PREFIXES =
      List.of(Role.FLOOR, Role.CEILING, Role.ABOUT, Role.FLOOR_PARTICLE, Role.FLOOR_VERB);

  private final NumberWords words;
  private final RareWords<Role> beforeNumber;
  private final Numerals numerals;
  private final NumberBars bars;

  private QuantityReader(NumberWords words, Numerals numerals, NumberBars bars) {
    this.words = words;
    this.beforeNumber =
        words.firstWords(Stream.concat(PREFIXES.stream(), Stream.of(Role.BETWEEN)).toList());
    this.numerals = numerals;
    this.bars = bars;
  }

  /** A reader over {@code numbers.tsv}, {@code function_words.tsv} and {@code time.tsv}. */
  public static QuantityReader of(Lexicon lexicon) {
    NumberWords words = NumberWords.of(lexicon);
    DateForms dates = DateForms.of(TimeWords.of(lexicon), words);
    return new QuantityReader(words, Numerals.of(words), NumberBars.of(words, dates));
  }

  /** All number expressions, left to right, the longest where several begin, none overlapping. */
  public List<Quantity> read(Sentence sentence) {
    BitSet barred = bars.barred(sentence);
    List<Quantity> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Draft draft = mayBegin(sentence.token(at)) ? draft(sentence, at, barred).orElse(null) : null;
      if (draft == null) {
        at++;
        continue;
      }
      if (draft.counts) {
        found.add(draft.quantity(sentence));
      }
      at = draft.to;
    }
    return found;
  }

  private boolean mayBegin(Token token) {
    return numerals.mayBegin(token)
        || beforeNumber.has(token.lower())
        || token.lower().indexOf('-') > 0;
  }

  private Optional<Draft> draft(Sentence sentence, int from, BitSet barred) {
    Draft draft = new Draft(from);
    int at = prefixes(sentence, from, draft);
    int inner = words.in(Role.BETWEEN).endAt(sentence, at);
    Numeral first = counted(sentence, inner, barred).orElse(null);
    if (first == null) {
      return Optional.empty();
    }
    draft.isBetween = inner > at;
    Numeral number = range(sentence, first, draft, barred);
    if (draft.isBetween && number.to() == first.to()) {
      return Optional.empty();
    }
    draft.take(number);
    draft.counts = isCount(sentence, draft, number);
    suffixes(sentence, draft);
    return Optional.of(draft);
  }

  /** Reads "about", "at least", "up to an estimated" into the draft; the token after them. */
  private int prefixes(Sentence sentence, int from, Draft draft) {
    int at = from;
    for (int i = 0; i < MOST_PREFIXES; i++) {
      int next = prefix(sentence, at, draft);
      if (next == at) {
        break;
      }
      at = next;
    }
    return at;
  }

  private int prefix(Sentence sentence, int at, Draft draft) {
    if (at >= sentence.size() || !beforeNumber.has(sentence.token(at).lower())) {
      return at;
    }
    int to = at;
    Role bound = null;
    for (Role role : PREFIXES) {
      int end = words.in(role).endAt(sentence, at);
      if (end > to && isBound(role, sentence, at, end)) {
        to = end;
        bound = role;
      }
    }
    if (bound != null) {
      draft.bound(bound == Role.FLOOR_PARTICLE || bound == Role.FLOOR_VERB ? Role.FLOOR : bound);
    }
    return to;
  }

  /** Not "handed over 19", not "passed two bridges". */
  private boolean isBound(Role role, Sentence sentence, int at, int next) {
    if (role == Role.FLOOR_PARTICLE) {
      return !words.has(Role.PARTICLE, sentence, at - 1);
    }
    return role != Role.FLOOR_VERB
        || (next < sentence.size() && LARGE.matcher(sentence.token(next).text()).lookingAt());
  }

  /** The number at a token, unless its tokens belong to a date, a sum of money or the like. */
  private Optional<Numeral> counted(Sentence sentence, int at, BitSet barred) {
    return (at < sentence.size() ? member(sentence, at) : Optional.<Numeral>empty())
        .or(() -> numerals.at(sentence, at))
        .filter(number -> barred.get(number.from(), number.to()).isEmpty());
  }

  /** "35-member", "three-man", "60-odd": the number in a hyphenated word. */
  private Optional<Numeral> member(Sentence sentence, int at) {
    String lower = sentence.token(at).lower();
    int dash = lower.lastIndexOf('-');
    if (dash <= 0 || dash == lower.length() - 1) {
      return Optional.empty();
    }
    String last = lower.substring(dash + 1);
    boolean isMember =
        words.in(Role.MEMBER).word(last).isPresent()
            || words.in(Role.MEMBER_ABOUT).word(last).isPresent()
            || words.in(Role.MEMBER_FLOOR).word(last).isPresent();
    return isMember ? numerals.in(lower.substring(0, dash), at) : Optional.empty();
  }

  /** The range that begins with a number, or just that number. */
  private Numeral range(Sentence sentence, Numeral first, Draft draft, BitSet barred) {
    int joint = first.to();
    boolean isJoint =
        words.has(Role.RANGE, sentence, joint)
            || (draft.isBetween && words.has(Role.RANGE_BETWEEN, sentence, joint));
    if (!isJoint || !(draft.isBetween || first.isExact())) {
      return first;
    }
    return counted(sentence, joint + 1, barred)
        .filter(second -> draft.isBetween || second.isExact())
        .flatMap(second -> joined(first, second))
        .orElse(first);
  }

  /** "20 to 30", "two to three hundred"; nothing when it goes down: "from 35,000 to 25,000". */
  private static Optional<Numeral> joined(Numeral first, Numeral second) {
    boolean sharesScale = first.low() * second.scale() < second.low();
    long low = first.low() * (sharesScale ? second.scale() : 1);
    return low < second.high()
        ? Optional.of(
            new Numeral(
                first.from(),
                second.to(),
                (int) low,
                second.high(),
                second.scale(),
                PeopleBasis.BOUND))
        : Optional.empty();
  }

  private boolean isCount(Sentence sentence, Draft draft, Numeral number) {
    return !bars.forbid(sentence, number.from(), number.to())
        && !(draft.isBounded()
            ? bars.isBoundedYear(sentence, number)
                || bars.isAgeBound(sentence, number.from() - 1, number)
            : bars.isYear(sentence, number))
        && !isPronounOne(sentence, number);
  }

  /**
   * "one" counts before "of" or a noun: "one of them", "one PKM", but not "the one who", "no one".
   */
  private boolean isPronounOne(Sentence sentence, Numeral number) {
    return number.to() == number.from() + 1
        && words.has(Role.PRONOUN, sentence, number.from())
        && (words.has(Role.NOT_ONE, sentence, number.from() - 1)
            || !(words.isNounLike(sentence, number.to()) || isWord(sentence, number.to(), "of")));
  }

  /** Reads "(55)", "or so", "or more", "+" and the bound in "60-odd" into the draft. */
  private void suffixes(Sentence sentence, Draft draft) {
    String last = sentence.token(draft.to - 1).lower();
    String tail = last.substring(last.lastIndexOf('-') + 1);
    boolean isJoined = tail.length() < last.length();
    if (isJoined && words.in(Role.MEMBER_ABOUT).word(tail).isPresent()) {
      draft.bound(Role.ABOUT);
    }
    if (isJoined && words.in(Role.MEMBER_FLOOR).word(tail).isPresent()) {
      draft.bound(Role.FLOOR);
    }
    echo(sentence, draft);
    after(sentence, draft, Role.ABOUT_AFTER, Role.ABOUT);
    after(sentence, draft, Role.FLOOR_AFTER, Role.FLOOR);
    after(sentence, draft, Role.CEILING_AFTER, Role.CEILING);
  }

  /** "Fifty-five (55)", "55 (fifty-five)". */
  private void echo(Sentence sentence, Draft draft) {
    if (!isWord(sentence, draft.to, "(")) {
      return;
    }
    numerals
        .at(sentence, draft.to + 1)
        .filter(number -> number.low() == draft.number.low())
        .filter(number -> number.high() == draft.number.high())
        .filter(number -> isWord(sentence, number.to(), ")"))
        .ifPresent(number -> draft.to = number.to() + 1);
  }

  private void after(Sentence sentence, Draft draft, Role role, Role bound) {
    words
        .in(role)
        .at(sentence, draft.to)
        .ifPresent(
            hit -> {
              draft.to = hit.to();
              draft.bound(bound);
            });
  }

  private static boolean isWord(Sentence sentence, int at, String word) {
    return at >= 0 && at < sentence.size() && sentence.token(at).lower().equals(word);
  }

  /** A quantity while its parts are read. */
  private static final class Draft {

    private final int from;
    private int to;
    private Numeral number;
    private boolean counts;
    private boolean isBetween;
    private Role bound;

    Draft(int from) {
      this.from = from;
    }

    /** Keeps a bound; "at least about 60" is a floor, whichever comes first. */
    void bound(Role role) {
      if (bound == null || bound == Role.ABOUT) {
        bound = role;
      }
    }

    boolean isBounded() {
      return bound != null;
    }

    void take(Numeral read) {
      number = read;
      to = read.to();
    }

    Quantity quantity(Sentence sentence) {
      Integer low = bound == Role.CEILING ? null : Integer.valueOf(number.low());
      Integer high = bound == Role.FLOOR ? null : Integer.valueOf(number.high());
      return new Quantity(from, to, low, best(low, high), high, basis(), sentence.text(from, to));
    }

    private PeopleBasis basis() {
      if (bound == null) {
        return number.basis();
      }
      boolean isAbout = bound == Role.ABOUT;
      return isAbout && number.isExact()
          ? PeopleBasis.APPROXIMATE
          : isAbout ? number.basis() : PeopleBasis.BOUND;
    }

    private static int best(Integer low, Integer high) {
      if (low == null || high == null) {
        return low == null ? high : low;
      }
      return (int) (((long) low + high + 1) / 2);
    }
  }
}
