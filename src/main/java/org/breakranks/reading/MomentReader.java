package org.breakranks.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.Row;
import org.breakranks.reading.Meaning.Edge;
import org.breakranks.reading.Meaning.What;
import org.breakranks.reading.Moment.Kind;
import org.breakranks.text.Sentence;
import org.breakranks.text.Token;

/**
 * Reads the time expressions of a sentence and resolves them from what is known of the article: a
 * weekday is the latest one on or before publication, a day without a year is near publication, and
 * without a day of publication what depends on it stays unresolved.
 *
 * <p>Example: published on 18 December 2024, a Wednesday, "on Monday" is 16 December, "last month"
 * is November, "since early November" is a period from 1 November to the 18th.
 */
public final class MomentReader {

  /** Longer stretches between two dates are a period over which is summed. */
  private static final int LONGEST_POINT = 7;

  private static final int HOURS_OF_A_DAY = 24;
  private static final String NO_FIRST_DAY = "a period whose first day is not told";

  private final TimeSlots slots;
  private final SinceClauses sinceClauses;
  private final Map<String, List<TimePattern>> byFirstWord = new HashMap<>();
  private final Map<TimeSlots.Slot, List<TimePattern>> byFirstSlot =
      new EnumMap<>(TimeSlots.Slot.class);

  private MomentReader(TimeWords words, NumberWords numbers, List<TimePattern> patterns) {
    this.slots = TimeSlots.of(words, numbers);
    this.sinceClauses = new SinceClauses(words);
    for (TimePattern pattern : patterns) {
      pattern.beginnings().forEach(beginning -> index(pattern, beginning));
    }
  }

  /** A reader over {@code moments.tsv}, {@code time.tsv} and {@code numbers.tsv}. */
  public static MomentReader of(Lexicon lexicon) {
    List<TimePattern> patterns = new ArrayList<>();
    for (Row row : lexicon.table("moments").rows()) {
      patterns.add(TimePattern.of(row));
    }
    patterns.sort(Comparator.comparing(TimePattern::source));
    return new MomentReader(TimeWords.of(lexicon), NumberWords.of(lexicon), patterns);
  }

  private void index(TimePattern pattern, TimePattern.Element beginning) {
    if (beginning instanceof TimePattern.Word word) {
      word.words()
          .forEach(
              first -> byFirstWord.computeIfAbsent(first, k -> new ArrayList<>()).add(pattern));
    }
    if (beginning instanceof TimePattern.Slot slot) {
      byFirstSlot.computeIfAbsent(slot.slot(), k -> new ArrayList<>()).add(pattern);
    }
  }

  /** All time expressions, left to right, the longest where several begin, none overlapping. */
  public List<Moment> read(Sentence sentence, MomentAnchor anchor) {
    List<Moment> moments = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Found found = longest(sentence, at).orElse(null);
      Moment since = sinceClause(sentence, at, found, anchor);
      if (since != null) {
        moments.add(since);
        at = since.to();
      } else if (found == null) {
        at++;
      } else {
        if (isTold(sentence, found)) {
          moments.add(moment(sentence, found, anchor));
        }
        at = found.to();
      }
    }
    return moments;
  }

  /** Whether a match is a time of the story: no look-alike, no dateline. */
  private boolean isTold(Sentence sentence, Found found) {
    return found.pattern.kind() != null && !Datelines.hold(sentence, found.from, found.to());
  }

  private Optional<Found> longest(Sentence sentence, int at) {
    Found best = null;
    Token token = sentence.token(at);
    for (TimePattern pattern : byFirstWord.getOrDefault(token.lower(), List.of())) {
      best = longer(best, pattern, sentence, at);
    }
    for (TimeSlots.Slot slot : slots.begunBy(token)) {
      for (TimePattern pattern : byFirstSlot.getOrDefault(slot, List.of())) {
        best = longer(best, pattern, sentence, at);
      }
    }
    return Optional.ofNullable(best);
  }

  private Found longer(Found best, TimePattern pattern, Sentence sentence, int at) {
    Captured captured = pattern.at(sentence, at, slots).orElse(null);
    return captured != null && (best == null || captured.to() > best.to())
        ? new Found(at, pattern, captured)
        : best;
  }

  private Moment moment(Sentence sentence, Found found, MomentAnchor anchor) {
    Meaning meaning = found.pattern.meaning();
    Stretch days = Timeline.days(meaning, found.captured, anchor);
    if (meaning.edge() == Edge.UNTIL) {
      days = new Stretch(null, days.end(), "up to a day: " + days.basis());
    }
    if (meaning.edge() == Edge.SINCE && days.isResolved()) {
      days = until(anchor, days.start(), "from a day on: " + days.basis());
    }
    Kind kind = kind(found, days, anchor);
    return new Moment(
        found.from,
        found.to(),
        kind,
        days.start(),
        days.end(),
        kind == Kind.RELATIVE ? offset(found) : null,
        kind == Kind.PERIOD ? length(found, days) : null,
        sentence.text(found.from, found.to()),
        isOpen(meaning) ? openBasis(kind) : days.basis());
  }

  private static boolean isOpen(Meaning meaning) {
    return meaning.what() == What.UNKNOWN
        || meaning.what() == What.SHIFT
        || meaning.what() == What.SHIFT_DAYS;
  }

  private static String openBasis(Kind kind) {
    return switch (kind) {
      case RELATIVE -> "counted from another act";
      case PERIOD -> NO_FIRST_DAY;
      case FUTURE -> "lies ahead";
      case POINT -> "no day is told";
    };
  }

  /** From a day to publication, or to the day itself when publication is unknown or earlier. */
  private static Stretch until(MomentAnchor anchor, LocalDate start, String basis) {
    LocalDate end = anchor.day();
    return new Stretch(start, end == null || end.isBefore(start) ? start : end, basis);
  }

  /** A point beyond publication lies ahead; one of many days, as of two dates, is a period. */
  private static Kind kind(Found found, Stretch days, MomentAnchor anchor) {
    Kind kind = found.pattern.kind();
    if (isPastLimit(found, days, anchor)) {
      return Kind.PERIOD;
    }
    if (kind != Kind.POINT || !days.isResolved()) {
      return kind;
    }
    boolean isAhead = anchor.day() != null && days.start().isAfter(latestPast(days, anchor.day()));
    boolean isLong =
        found.captured.date() != null
            && ChronoUnit.DAYS.between(days.start(), days.end()) >= LONGEST_POINT;
    return isAhead ? Kind.FUTURE : isLong ? Kind.PERIOD : Kind.POINT;
  }

  /** "until 2015", written later. */
  private static boolean isPastLimit(Found found, Stretch days, MomentAnchor anchor) {
    return found.pattern.meaning().edge() == Edge.UNTIL
        && days.end() != null
        && anchor.day() != null
        && !days.end().isAfter(anchor.day());
  }

  /** East of the newsroom it may be tomorrow already, but not next week. */
  private static LocalDate latestPast(Stretch days, LocalDate published) {
    return days.start().equals(days.end()) ? published.plusDays(1) : published;
  }

  private static Integer offset(Found found) {
    Meaning meaning = found.pattern.meaning();
    if (meaning.what() == What.SHIFT_DAYS) {
      return meaning.number();
    }
    Captured captured = found.captured;
    boolean isExact = captured.low() == captured.high() && captured.unitDays() <= LONGEST_POINT;
    if (meaning.what() != What.SHIFT || !isExact || captured.low() > LONGEST_POINT * 100) {
      return null;
    }
    int days =
        captured.unitDays() == 0
            ? captured.low() / HOURS_OF_A_DAY
            : captured.low() * captured.unitDays();
    return meaning.number() * days;
  }

  private static Integer length(Found found, Stretch days) {
    Meaning meaning = found.pattern.meaning();
    if (meaning.what() == What.PAST || meaning.what() == What.BACK) {
      return Timeline.length(meaning, found.captured);
    }
    return days.isResolved() && days.end() != null
        ? Integer.valueOf((int) ChronoUnit.DAYS.between(days.start(), days.end()) + 1)
        : null;
  }

  /** "since the coup in February": the period that a clause behind "since" begins, else null. */
  private Moment sinceClause(Sentence sentence, int at, Found found, MomentAnchor anchor) {
    if (!sinceClauses.beginsAt(sentence, at) || (found != null && found.to() > at + 1)) {
      return null;
    }
    if (sinceClauses.isAdverb(sentence, at)) {
      return period(sentence, at, at + 1, Stretch.unresolved(NO_FIRST_DAY));
    }
    int end = sinceClauses.end(sentence, at);
    for (int next = at + 1; next < end; next++) {
      Found inner = longest(sentence, next).orElse(null);
      if (inner != null && sinceClauses.canHold(sentence, at, next, inner.pattern)) {
        Stretch days = Timeline.days(inner.pattern.meaning(), inner.captured, anchor);
        Stretch since =
            days.isResolved()
                ? until(anchor, days.start(), "from a day on: " + days.basis())
                : days;
        return period(sentence, at, inner.to(), since);
      }
    }
    return sinceClauses.isCause(sentence, at)
        ? null
        : period(
            sentence, at, sinceClauses.firstPart(sentence, at), Stretch.unresolved(NO_FIRST_DAY));
  }

  private static Moment period(Sentence sentence, int from, int to, Stretch days) {
    Integer length =
        days.isResolved()
            ? Integer.valueOf((int) ChronoUnit.DAYS.between(days.start(), days.end()) + 1)
            : null;
    return new Moment(
        from,
        to,
        Kind.PERIOD,
        days.start(),
        days.end(),
        null,
        length,
        sentence.text(from, to),
        days.basis());
  }

  /** A pattern that stands in the sentence. */
  private record Found(int from, TimePattern pattern, Captured captured) {

    int to() {
      return captured.to();
    }
  }
}
