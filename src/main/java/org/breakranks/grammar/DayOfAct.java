package org.breakranks.grammar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.Moment;

/** The time of an act, from its own clause or from what the story says around it. */
final class DayOfAct {

  private static final int WEEK = 7;

  /** How many sentences back the day is looked for from which another one counts. */
  private static final int REACH = 3;

  /** How many words behind "two days after" the day may stand that it counts from. */
  private static final int NEARBY = 12;

  private static final Set<String> SIDES = Set.of("after", "before");

  private final WordClasses words;
  private final Retelling retelling;

  DayOfAct(WordClasses words, Retelling retelling) {
    this.words = words;
    this.retelling = retelling;
  }

  When when(Story story, Draft draft, List<Draft> chain) {
    if (draft.cumulative()) {
      return total(draft);
    }
    Moment moment = known(story, draft, moment(draft, chain));
    Moment told = isVague(moment) ? told(story, chain, moment) : null;
    moment = told != null ? told : moment;
    if (moment != null && moment.kind() == Moment.Kind.RELATIVE) {
      return relative(story, draft, moment, reference(story, draft, moment));
    }
    if (moment != null) {
      return moment.isResolved()
          ? span(moment.start(), moment.end(), moment.text(), moment.basis())
          : new When(null, null, null, 5, moment.text(), moment.basis());
    }
    Moment stated = stated(draft, chain);
    if (stated != null && stated.isResolved()) {
      return month(stated.end(), stated.text(), "statement");
    }
    LocalDate published = story.passage().publishedOn();
    return published == null ? When.UNKNOWN : month(published, null, "statement: publication day");
  }

  private static Moment moment(Draft draft, List<Draft> chain) {
    if (draft.moment() != null) {
      return draft.moment();
    }
    Moment best = null;
    for (Draft other : chain) {
      Moment moment = other.moment();
      boolean better =
          best == null || (!best.isResolved() && moment != null && moment.isResolved());
      best = moment != null && better ? moment : best;
    }
    return best;
  }

  /** "a week after that killing": from a day that nobody tells nothing can be counted onwards. */
  private Moment known(Story story, Draft draft, Moment moment) {
    boolean onwards =
        moment != null
            && moment.kind() == Moment.Kind.RELATIVE
            && moment.offsetDays() != null
            && moment.offsetDays() > 0
            && !isBeforeMain(draft, moment);
    return onwards && reference(story, draft, moment) == null ? null : moment;
  }

  /** Whether the clauses of the act leave open on which day it was. */
  private static boolean isVague(Moment moment) {
    return moment == null || (moment.kind() == Moment.Kind.POINT && !moment.isDay());
  }

  /** The day that a sentence on the same act tells, within what is known; null for none. */
  private Moment told(Story story, List<Draft> chain, Moment vague) {
    return retelling.first(story, chain, reading -> told(reading, vague));
  }

  private Moment told(Reading reading, Moment vague) {
    for (Moment moment : reading.moments()) {
      boolean day = moment.kind() == Moment.Kind.POINT && moment.isDay();
      if (day && isWithin(moment, vague) && !retelling.statements().holds(reading, moment)) {
        return moment;
      }
    }
    return null;
  }

  private static boolean isWithin(Moment day, Moment vague) {
    return vague == null
        || !vague.isResolved()
        || (!day.start().isBefore(vague.start()) && !day.start().isAfter(vague.end()));
  }

  private static Moment stated(Draft draft, List<Draft> chain) {
    if (draft.stated() != null) {
      return draft.stated();
    }
    for (Draft other : chain) {
      if (other.stated() != null) {
        return other.stated();
      }
    }
    return null;
  }

  /** The day from which "a day later" counts: of the act before, else the last one told. */
  private Moment reference(Story story, Draft draft, Moment counted) {
    Moment beside = beside(draft.reading(), counted);
    if (beside != null) {
      return beside;
    }
    Moment before = before(draft.reading(), counted);
    if (before != null) {
      return before;
    }
    if (draft.reference() != null && draft.reference().isResolved()) {
      return draft.reference();
    }
    for (int at = draft.sentence() - 1; at >= Math.max(0, draft.sentence() - REACH); at--) {
      Reading reading = story.readings().get(at);
      for (int i = reading.moments().size() - 1; i >= 0; i--) {
        Moment moment = reading.moments().get(i);
        boolean day = moment.kind() == Moment.Kind.POINT && moment.isDay();
        if (day && !retelling.statements().holds(reading, moment)) {
          return moment;
        }
      }
    }
    return null;
  }

  /** "had fled in May and turned himself in two days later": the time told before, or null. */
  private Moment before(Reading reading, Moment counted) {
    Moment last = null;
    for (Moment moment : reading.moments()) {
      boolean point = moment.kind() == Moment.Kind.POINT && moment.isResolved();
      boolean own = point && !retelling.statements().holds(reading, moment);
      last = own && moment.to() <= counted.from() ? moment : last;
    }
    return last;
  }

  /** "two days after the fall of the base on 4 November": the day that is told with it; or null. */
  private Moment beside(Reading reading, Moment counted) {
    if (!SIDES.contains(reading.word(counted.to() - 1))) {
      return null;
    }
    for (int at = counted.to(); at < Math.min(reading.size(), counted.to() + NEARBY); at++) {
      Moment moment = reading.momentAt(at);
      boolean day = moment != null && moment.kind() == Moment.Kind.POINT && moment.isDay();
      if (reading.word(at).equals(",") || day) {
        return day && !retelling.statements().holds(reading, moment) ? moment : null;
      }
    }
    return null;
  }

  private When relative(Story story, Draft draft, Moment moment, Moment reference) {
    LocalDate from = reference != null ? reference.start() : null;
    if (from != null && moment.offsetDays() == null && isDaysAfter(draft.reading(), moment)) {
      return new When(
          null, from, from.withDayOfMonth(from.lengthOfMonth()), 3, moment.text(), "days after it");
    }
    if (from == null) {
      from = story.passage().publishedOn();
    }
    boolean hours =
        words.find("hours", draft.reading().sentence(), moment.from(), moment.to()) >= 0;
    if (reference != null && reference.isDay() && moment.offsetDays() == null && hours) {
      return span(from, from, moment.text(), "hours from " + from);
    }
    if (from == null || moment.offsetDays() == null) {
      return new When(null, null, null, 5, moment.text(), "counted from a day that is not known");
    }
    if (reference != null && !reference.isDay()) {
      return new When(
          null, from, reference.end(), 3, moment.text(), "counted from " + reference.text());
    }
    int offset = isBeforeMain(draft, moment) ? -moment.offsetDays() : moment.offsetDays();
    LocalDate day = from.plusDays(offset);
    String basis = "counted from " + from;
    return Math.abs(offset) <= Moment.EXACT_DAYS
        ? span(day, day, moment.text(), basis)
        : span(
            day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()), moment.text(), basis);
  }

  private static boolean isDaysAfter(Reading reading, Moment moment) {
    return reading.word(moment.from()).equals("days")
        && reading.word(moment.to() - 1).equals("after");
  }

  /** "This comes two weeks after 14 men gave up": the act behind "after" came first. */
  private static boolean isBeforeMain(Draft draft, Moment moment) {
    return moment.to() <= draft.clause().subjectEnd()
        && draft.reading().word(moment.to() - 1).equals("after")
        && !draft.reading().word(moment.to()).equals(",");
  }

  /** A few days; of those that reach over the end of a month the ones in the later month. */
  private static When span(LocalDate start, LocalDate end, String text, String basis) {
    if (start.equals(end)) {
      return new When(start, start, end, 1, text, basis);
    }
    long days = ChronoUnit.DAYS.between(start, end) + 1;
    boolean month = YearMonth.from(start).equals(YearMonth.from(end));
    if (!month && days > 2 && days <= WEEK + 1) {
      return new When(null, end.withDayOfMonth(1), end, 2, text, basis + ", in the later month");
    }
    int precision = days <= WEEK ? 2 : month ? 3 : 4;
    return new When(null, start, end, precision, text, basis);
  }

  /** The act lies in the month in which it was spoken of, and not after that day. */
  private static When month(LocalDate day, String text, String basis) {
    return new When(null, day.withDayOfMonth(1), day, 3, text, basis);
  }

  private static When total(Draft draft) {
    for (Moment moment : draft.reading().moments()) {
      if (moment.kind() == Moment.Kind.PERIOD && moment.isResolved()) {
        boolean month = YearMonth.from(moment.start()).equals(YearMonth.from(moment.end()));
        return new When(
            null, moment.start(), moment.end(), month ? 3 : 5, moment.text(), moment.basis());
      }
    }
    return new When(null, null, null, 5, null, "running total");
  }
}
