package org.breakranks.grammar;

import java.time.temporal.ChronoUnit;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.Moment;

/**
 * Tells a total over more than a week from a single act: "over 600 since October", "bringing to 31
 * the number this year", "in April alone".
 */
final class RunningTotals {

  private static final int WEEK = 7;
  private static final int LONGEST_SEASON = 200;

  /** "in early January" is a third of a month: too short a time to sum over. */
  private static final int LONGEST_MOMENT = 11;

  /** How many words may stand between "such" and the period in which there were more. */
  private static final int CASE_REACH = 4;

  /** How many words into a sentence that adds up its own clause may begin. */
  private static final int ADDING_REACH = 6;

  private final WordClasses words;

  RunningTotals(WordClasses words) {
    this.words = words;
  }

  /** Whether a clause sums up; an act on a stated day ({@code own}) is no sum. */
  boolean hold(Reading reading, Clause clause, Moment own) {
    if (own != null && own.isResolved() && isYear(reading, own)) {
      return true;
    }
    boolean opens =
        own != null && own.to() <= clause.subjectEnd() && isSummedBehind(reading, clause);
    if (!opens && own != null && (isShort(own) || own.kind() == Moment.Kind.RELATIVE)) {
      return false;
    }
    for (Moment moment : reading.moments()) {
      if (moment.kind() == Moment.Kind.PERIOD && isOfClause(reading, clause, moment)) {
        return moment.days() == null || moment.days() > WEEK;
      }
    }
    boolean addsUp =
        words.match("adding-up", reading.sentence(), 0) > 0 && clause.from() < ADDING_REACH;
    return addsUp || isSince(reading, clause) || isSum(reading, clause);
  }

  /** "With Friday's surrender, 265 have given up since January": the day is not that of the sum. */
  private static boolean isSummedBehind(Reading reading, Clause clause) {
    return reading.moments().stream()
        .anyMatch(
            moment ->
                moment.kind() == Moment.Kind.PERIOD
                    && moment.from() >= clause.verbEnd()
                    && moment.from() < clause.to()
                    && moment.days() != null
                    && moment.days() > WEEK);
  }

  /** "In 2022, 96 rebels surrendered", "last year 96 rebels surrendered". */
  private boolean isYear(Reading reading, Moment moment) {
    int last = moment.to() - 1;
    return ChronoUnit.DAYS.between(moment.start(), moment.end()) > LONGEST_SEASON
        && (moment.text().endsWith(String.valueOf(moment.start().getYear()))
            || words.match("whole-year", reading.sentence(), last - 1) == last + 1);
  }

  private static boolean isShort(Moment moment) {
    return moment.isResolved()
        && ChronoUnit.DAYS.between(moment.start(), moment.end()) < LONGEST_MOMENT;
  }

  private boolean isOfClause(Reading reading, Clause clause, Moment period) {
    boolean behind = period.from() >= clause.verb() && period.from() < clause.to() + 2;
    boolean near = period.to() <= clause.from() + 6 || isFronted(reading, period);
    boolean opening = near && period.from() < clause.subjectEnd();
    boolean others =
        words.find("such", reading.sentence(), period.from() - CASE_REACH, period.from()) >= 0;
    return (behind || opening) && !others && !isOfNextVerb(reading, clause, period);
  }

  /** "Since the peace accord of August 2019, ...": of all that follows. */
  private static boolean isFronted(Reading reading, Moment period) {
    return period.from() == 0 && reading.word(period.to()).equals(",");
  }

  /** "ran into Uganda and have since been sent back": since then they were, not ran. */
  private boolean isOfNextVerb(Reading reading, Clause clause, Moment period) {
    return period.from() >= clause.verbEnd()
        && period.to() == period.from() + 1
        && words.is("have", reading.word(period.from() - 1));
  }

  private boolean isSince(Reading reading, Clause clause) {
    int since = words.find("since-event", reading.sentence(), clause.verbEnd(), clause.to() + 2);
    return since >= 0 && !(since > 0 && words.is("have", reading.word(since - 1)));
  }

  /** "bringing the total to 40", not "bringing five rifles". */
  private boolean isSum(Reading reading, Clause clause) {
    int sum = words.find("running-total", reading.sentence(), clause.from(), clause.to());
    if (sum < 0 || !words.is("total-verb", reading.word(sum))) {
      return sum >= 0;
    }
    int end = Math.min(reading.size(), clause.to());
    return reading.word(sum + 1).equals("to")
        || words.find("number-noun", reading.sentence(), sum, end) >= 0;
  }
}
