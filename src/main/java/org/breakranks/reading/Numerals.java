package org.breakranks.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.breakranks.lexicon.RareWords;
import org.breakranks.reading.NumberWords.Role;
import org.breakranks.reading.NumberWords.Value;
import org.breakranks.text.Sentence;
import org.breakranks.text.Token;

/** Reads bare numbers, in digits or words, exact or vague. */
final class Numerals {

  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}|\\d{1,3}(,\\d{2,3})*,\\d{3}");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,6}\\.\\d{1,3}");
  private static final Pattern THREE_DIGITS = Pattern.compile("\\d{3}");
  private static final Pattern DASHED = Pattern.compile("(\\d{1,6})-(\\d{1,6})");

  private static final List<Role> BEGINNINGS =
      List.of(Role.FIXED, Role.FEW, Role.CROWD, Role.UNIT, Role.TENS, Role.SCALE, Role.DOZEN);

  private final NumberWords words;
  private final RareWords<Role> beginnings;

  private Numerals(NumberWords words) {
    this.words = words;
    this.beginnings = words.firstWords(BEGINNINGS);
  }

  static Numerals of(NumberWords words) {
    return new Numerals(words);
  }

  /** Whether a number may begin with a token; most tokens begin none. */
  boolean mayBegin(Token token) {
    String lower = token.lower();
    int dash = lower.indexOf('-');
    return Character.isDigit(lower.charAt(0))
        || beginnings.has(lower)
        || lower.equals("a")
        || lower.equals("an")
        || (dash > 0 && beginnings.has(lower.substring(0, dash)));
  }

  /** The longest number that begins at token {@code at}. */
  Optional<Numeral> at(Sentence sentence, int at) {
    if (at >= sentence.size() || !mayBegin(sentence.token(at))) {
      return Optional.empty();
    }
    return fixed(sentence, at)
        .or(() -> few(sentence, at))
        .or(() -> crowd(sentence, at))
        .or(() -> digits(sentence, at))
        .or(() -> spelled(sentence, at));
  }

  private Optional<Numeral> fixed(Sentence sentence, int at) {
    return words
        .in(Role.FIXED)
        .at(sentence, at)
        .flatMap(
            hit ->
                numeral(at, hit.to(), hit.value().low(), hit.value().high(), hit.value().scale()));
  }

  /** "several", "a few hundred", "a couple of dozen". */
  private Optional<Numeral> few(Sentence sentence, int at) {
    Phrases.Hit<Value> hit = words.in(Role.FEW).at(sentence, at).orElse(null);
    if (hit == null) {
      return Optional.empty();
    }
    Value few = hit.value();
    int next = isWord(sentence, hit.to(), "of") ? hit.to() + 1 : hit.to();
    Value scale = scaleAt(sentence, next);
    if (scale == null) {
      return numeral(at, hit.to(), few.low(), few.high(), 1);
    }
    long high =
        few.low() == few.high()
            ? few.high() * scale.scale()
            : Math.min(few.high() * scale.scale() + scale.scale() - 1, scale.high());
    return crowdOf(
        sentence, at, next + 1, new Value(few.low() * scale.scale(), high, scale.scale()));
  }

  /** What "several" multiplies at a token: the plural meaning of "hundred" or "hundreds". */
  private Value scaleAt(Sentence sentence, int at) {
    if (at >= sentence.size()) {
      return null;
    }
    String word = sentence.token(at).lower();
    return words
        .in(Role.CROWD)
        .word(word)
        .or(() -> words.in(Role.CROWD).word(word + "s"))
        .orElse(null);
  }

  /** "dozens", "scores of", "tens of thousands". */
  private Optional<Numeral> crowd(Sentence sentence, int at) {
    Value crowd = words.in(Role.CROWD).word(sentence.token(at).lower()).orElse(null);
    if (crowd == null || !isCrowd(sentence, at, crowd)) {
      return Optional.empty();
    }
    return crowdOf(sentence, at, at + 1, crowd);
  }

  /** "scores" and "tens" are also verb and noun: they need "of", or the head of the sentence. */
  private boolean isCrowd(Sentence sentence, int at, Value crowd) {
    boolean plain = words.in(Role.SCALE).word(singular(sentence, at)).isPresent();
    return plain
        || crowd.scale() == 12
        || at == 0
        || isWord(sentence, at + 1, "of")
        || isWord(sentence, at + 1, "more");
  }

  private static String singular(Sentence sentence, int at) {
    String word = sentence.token(at).lower();
    return word.substring(0, word.length() - 1);
  }

  private Optional<Numeral> crowdOf(Sentence sentence, int from, int to, Value crowd) {
    Value times = isWord(sentence, to, "of") ? crowdAt(sentence, to + 1) : crowdAt(sentence, to);
    int end = isWord(sentence, to, "of") ? to + 2 : to + 1;
    if (times == null || times.scale() < 100) {
      return numeral(from, to, crowd.low(), crowd.high(), crowd.scale());
    }
    long scale = times.scale();
    return numeral(from, end, crowd.low() * scale, crowd.high() * scale + scale - 1, scale);
  }

  private Value crowdAt(Sentence sentence, int at) {
    return at < sentence.size()
        ? words.in(Role.CROWD).word(sentence.token(at).lower()).orElse(null)
        : null;
  }

  /** "62", "1,037", "2 000", "20-30", "2.1 million". */
  private Optional<Numeral> digits(Sentence sentence, int at) {
    String text = sentence.token(at).text();
    if (!Character.isDigit(text.charAt(0))) {
      return Optional.empty();
    }
    var dashed = DASHED.matcher(text);
    if (dashed.matches()) {
      return scaled(sentence, at, new BigDecimal(dashed.group(1)), new BigDecimal(dashed.group(2)));
    }
    if (DIGITS.matcher(text).matches()) {
      if (isThousandsGroup(sentence, at)) {
        BigDecimal value = new BigDecimal(text + sentence.token(at + 1).text());
        return whole(at, at + 2, value, value, 1);
      }
      BigDecimal value = new BigDecimal(text.replace(",", ""));
      return scaled(sentence, at, value, value);
    }
    if (DECIMAL.matcher(text).matches()) {
      BigDecimal value = new BigDecimal(text);
      return scaled(sentence, at, value, value).filter(number -> number.scale() > 1);
    }
    return Optional.empty();
  }

  private static boolean isThousandsGroup(Sentence sentence, int at) {
    if (at + 1 >= sentence.size()) {
      return false;
    }
    Token head = sentence.token(at);
    Token tail = sentence.token(at + 1);
    return head.text().length() <= 3
        && head.text().charAt(0) != '0'
        && THREE_DIGITS.matcher(tail.text()).matches()
        && tail.span().begin() == head.span().end() + 1;
  }

  private Optional<Numeral> scaled(Sentence sentence, int at, BigDecimal low, BigDecimal high) {
    BigDecimal scale = BigDecimal.ONE;
    int to = at + 1;
    for (; to < sentence.size() && scale.longValue() < Integer.MAX_VALUE; to++) {
      String word = sentence.token(to).lower();
      Value value = words.in(Role.SCALE).word(word).or(() -> dozen(word)).orElse(null);
      if (value == null) {
        break;
      }
      scale = scale.multiply(BigDecimal.valueOf(value.low()));
    }
    return whole(at, to, low.multiply(scale), high.multiply(scale), scale.longValue());
  }

  private Optional<Value> dozen(String word) {
    return words.in(Role.DOZEN).word(word);
  }

  private static Optional<Numeral> whole(
      int from, int to, BigDecimal low, BigDecimal high, long scale) {
    boolean isWhole = low.stripTrailingZeros().scale() <= 0;
    boolean isNumber = low.signum() > 0 && low.compareTo(high) <= 0;
    return isWhole && isNumber
        ? numeral(from, to, low.longValue(), high.longValue(), scale)
            .map(number -> number.isExact() ? number : bound(number))
        : Optional.empty();
  }

  private static Numeral bound(Numeral number) {
    return new Numeral(
        number.from(), number.to(), number.low(), number.high(), number.scale(), PeopleBasis.BOUND);
  }

  /** "Forty-four", "one hundred and four", "a dozen", "twelve hundred". */
  private Optional<Numeral> spelled(Sentence sentence, int at) {
    SpelledNumber number = new SpelledNumber(words);
    int to = number.readFrom(sentence, at);
    return to > at
        ? numeral(at, to, number.value(), number.value(), number.scale())
        : Optional.empty();
  }

  private static Optional<Numeral> numeral(int from, int to, long low, long high, long scale) {
    PeopleBasis basis = low == high ? PeopleBasis.EXACT : PeopleBasis.VAGUE;
    return high <= Integer.MAX_VALUE
        ? Optional.of(new Numeral(from, to, (int) low, (int) high, scale, basis))
        : Optional.empty();
  }

  /** The number that a part of token {@code at} spells: "thirty-five" of "thirty-five-member". */
  Optional<Numeral> in(String part, int at) {
    Token token = Token.of(part, 0);
    Sentence alone = new Sentence(token.span(), part, List.of(token), 0);
    return at(alone, 0).map(n -> new Numeral(at, at + 1, n.low(), n.high(), n.scale(), n.basis()));
  }

  private static boolean isWord(Sentence sentence, int at, String word) {
    return at < sentence.size() && sentence.token(at).lower().equals(word);
  }
}
