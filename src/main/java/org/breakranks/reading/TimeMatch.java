package org.breakranks.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.breakranks.reading.Meaning.What;
import org.breakranks.reading.Moment.Kind;
import org.breakranks.text.Sentence;

/**
 * A time pattern that stands in a sentence.
 *
 * @param from index of its first token
 * @param pattern the pattern
 * @param captured what fills its slots
 */
record TimeMatch(int from, TimePattern pattern, Captured captured) {

  /** Longer stretches between two dates are a period over which is summed. */
  private static final int LONGEST_POINT = 7;

  private static final int HOURS_OF_A_DAY = 24;
  private static final int LONGEST_OFFSET = 1000;

  int to() {
    return captured.to();
  }

  /** What it says, counted from what is known of the article. */
  Moment moment(Sentence sentence, MomentAnchor anchor) {
    return switch (pattern.meaning().edge()) {
      case WHOLE -> whole(sentence, anchor);
      case SINCE -> since(from, sentence, anchor);
      case UNTIL -> until(sentence, anchor);
    };
  }

  /** The period from {@code begin} on that starts with the days it means. */
  Moment since(int begin, Sentence sentence, MomentAnchor anchor) {
    Stretch first = days(anchor);
    LocalDate last = anchor.day();
    if (!first.isResolved() || last == null) {
      String basis = first.isResolved() ? "no publication date" : first.basis();
      return new Moment(
          begin, to(), Kind.PERIOD, null, null, null, null, sentence.text(begin, to()), basis);
    }
    LocalDate end = last.isBefore(first.start()) ? first.start() : last;
    return new Moment(
        begin,
        to(),
        Kind.PERIOD,
        first.start(),
        end,
        null,
        length(first.start(), end),
        sentence.text(begin, to()),
        "from a day on: " + first.basis());
  }

  /** What lies ahead, or, "until 2015" written later, a period of unknown beginning. */
  private Moment until(Sentence sentence, MomentAnchor anchor) {
    LocalDate last = days(anchor).end();
    boolean isPast = last != null && anchor.day() != null && !last.isAfter(anchor.day());
    Kind kind = isPast ? Kind.PERIOD : pattern.kind();
    String basis = last == null ? days(anchor).basis() : "up to " + last;
    return new Moment(from, to(), kind, null, null, null, null, text(sentence), basis);
  }

  private Moment whole(Sentence sentence, MomentAnchor anchor) {
    Stretch days = days(anchor);
    Kind kind = kind(days, anchor);
    return new Moment(
        from,
        to(),
        kind,
        days.start(),
        days.end(),
        kind == Kind.RELATIVE ? offset() : null,
        kind == Kind.PERIOD ? length(days) : null,
        text(sentence),
        pattern.meaning().what().isOpen() ? openBasis(kind) : days.basis());
  }

  private Stretch days(MomentAnchor anchor) {
    return Timeline.days(pattern.meaning(), captured, anchor);
  }

  private String text(Sentence sentence) {
    return sentence.text(from, to());
  }

  private static String openBasis(Kind kind) {
    return switch (kind) {
      case RELATIVE -> "counted from another act";
      case PERIOD -> "first day not told";
      case FUTURE -> "lies ahead";
      case POINT -> "no day is told";
    };
  }

  /** A point beyond publication lies ahead; one of many days, as of two dates, is a period. */
  private Kind kind(Stretch days, MomentAnchor anchor) {
    if (pattern.kind() != Kind.POINT || !days.isResolved()) {
      return pattern.kind();
    }
    boolean isLong =
        captured.date() != null
            && ChronoUnit.DAYS.between(days.start(), days.end()) >= LONGEST_POINT;
    boolean isAhead = anchor.day() != null && days.start().isAfter(latestPast(days, anchor.day()));
    return isAhead ? Kind.FUTURE : isLong ? Kind.PERIOD : Kind.POINT;
  }

  /** East of the newsroom it may be tomorrow already, but not next week. */
  private static LocalDate latestPast(Stretch days, LocalDate published) {
    return days.start().equals(days.end()) ? published.plusDays(1) : published;
  }

  /** Days from the other act, null when the wording counts in months or not at all. */
  private Integer offset() {
    Meaning meaning = pattern.meaning();
    if (meaning.what() == What.SHIFT_DAYS) {
      return meaning.number();
    }
    int unit = captured.unitDays();
    boolean isExact = captured.low() == captured.high() && captured.low() <= LONGEST_OFFSET;
    if (meaning.what() != What.SHIFT || !isExact || unit > 2 * LONGEST_POINT) {
      return null;
    }
    int days = unit == 0 ? captured.low() / HOURS_OF_A_DAY : captured.low() * unit;
    return meaning.number() * days;
  }

  private Integer length(Stretch days) {
    What what = pattern.meaning().what();
    if (what == What.PAST || what == What.BACK) {
      return Timeline.length(pattern.meaning(), captured);
    }
    return days.isResolved() ? length(days.start(), days.end()) : null;
  }

  private static Integer length(LocalDate start, LocalDate end) {
    return (int) ChronoUnit.DAYS.between(start, end) + 1;
  }
}
