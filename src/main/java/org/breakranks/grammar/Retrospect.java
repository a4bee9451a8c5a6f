package org.breakranks.grammar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.Moment;

/**
 * Tells the parts of an article that look back: what follows a year long past goes on in that year
 * until a day of the present is named, and under a headline that remembers nothing is new without
 * one.
 */
final class Retrospect {

  private static final int STALE_DAYS = 372;
  private static final String HISTORY = "history";

  /** Sentences without any time that still belong to the year named before them. */
  private static final int LASTING = 3;

  private final Story story;
  private final WordClasses words;
  private final boolean remembers;

  private Retrospect(Story story, WordClasses words) {
    this.story = story;
    this.words = words;
    this.remembers = remembers();
  }

  static Retrospect of(Story story, WordClasses words) {
    return new Retrospect(story, words);
  }

  /**
   * The drafts in the same order; what lies more than about a year before publication is no news.
   */
  List<Draft> judge(List<Draft> drafts) {
    List<Draft> alone =
        drafts.stream().map(draft -> isHistory(draft) ? history(draft) : draft).toList();
    return alone.stream()
        .map(draft -> isOneWithHistory(draft, alone) ? history(draft) : draft)
        .toList();
  }

  private static Draft history(Draft draft) {
    return draft.with(new Verdict(Status.HISTORICAL, HISTORY));
  }

  private boolean isHistory(Draft draft) {
    if (!draft.isAccepted()) {
      return false;
    }
    int people = draft.subject() == null ? draft.trigger().from() : draft.subject().from();
    boolean longAfter =
        has("long-after", draft.reading(), Math.min(people, draft.trigger().from()));
    if (longAfter || isRemembered(draft) || isCharge(draft) || isSpanOfPast(draft)) {
      return true;
    }
    Moment moment = draft.moment() == null ? opening(draft.reading()) : draft.moment();
    boolean dated = moment != null && moment.isResolved() && story.date() != null;
    return dated
        ? moment.end().isBefore(border())
        : draft.moment() == null
            && (has("court-case", draft.reading()) || has("history", draft.reading()));
  }

  /** "sentenced 25 soldiers for abandoning their positions". */
  private boolean isCharge(Draft draft) {
    int verb = draft.trigger().from();
    return draft.reading().word(verb - 1).equals("for") && has("court-case", draft.reading(), verb);
  }

  /** "which demobilised between 2003 and 2006", "in 1999 and 2000 some 6,000 gave up". */
  private boolean isSpanOfPast(Draft draft) {
    return draft.moment() == null
        && story.date() != null
        && draft.reading().moments().stream()
            .anyMatch(
                moment ->
                    moment.kind() == Moment.Kind.PERIOD
                        && isOfAct(draft, moment)
                        && moment.isResolved()
                        && moment.end().isBefore(border()));
  }

  /** Behind the verb, or before the people; not among what is told of them. */
  private static boolean isOfAct(Draft draft, Moment moment) {
    Clause clause = draft.clause();
    int people = draft.subject() == null ? clause.subjectEnd() : draft.subject().from();
    return (moment.from() >= clause.verbEnd() && moment.from() < clause.to())
        || (moment.from() >= clause.from() && moment.to() <= people);
  }

  /** "In 2007, they said, 40 men gave up": the time with which a sentence begins. */
  private static Moment opening(Reading reading) {
    for (Moment moment : reading.moments()) {
      if (moment.from() <= 1 && moment.kind() == Moment.Kind.POINT) {
        return moment;
      }
    }
    return null;
  }

  /** "He broke with them in 2012, crossed the border and joined": one time for all the verbs. */
  private static boolean isOneWithHistory(Draft draft, List<Draft> drafts) {
    return draft.isAccepted()
        && draft.moment() == null
        && draft.subject() != null
        && drafts.stream()
            .anyMatch(
                other ->
                    other.sharesSubject(draft)
                        && other.trigger().from() < draft.trigger().from()
                        && other.verdict().rule().equals(HISTORY)
                        && other.moment() != null);
  }

  /** Whether an act that names no time, or only a day or month without a year, is of the past. */
  private boolean isRemembered(Draft draft) {
    if (story.date() == null || isPresent(draft.moment())) {
      return false;
    }
    boolean now =
        draft.reading().moments().stream().anyMatch(this::isPresent)
            && draft.reading().moments().stream().noneMatch(this::isPast);
    boolean frame = isAfterPast(draft.sentence()) && !namesDay(draft.moment());
    boolean old = draft.moment() != null && isPast(draft.moment());
    boolean running = draft.cumulative() && !old && lastsUntilNow(draft.reading());
    return !now && (remembers || (frame && !running));
  }

  /** "so far this year", "since then": a sum that is still going on. */
  private boolean lastsUntilNow(Reading reading) {
    return reading.moments().stream()
        .anyMatch(
            moment ->
                moment.kind() == Moment.Kind.PERIOD
                    && (!moment.isResolved() || !moment.end().isBefore(border())));
  }

  private static boolean namesDay(Moment moment) {
    return moment != null && (moment.isDay() || moment.kind() != Moment.Kind.POINT);
  }

  private boolean remembers() {
    Reading first = story.readings().isEmpty() ? null : story.readings().get(0);
    Reading headline = story.title() == null ? first : story.title();
    return headline != null && has("remembering", headline);
  }

  private boolean has(String wordClass, Reading reading) {
    return has(wordClass, reading, reading.size());
  }

  private boolean has(String wordClass, Reading reading, int end) {
    return words.find(wordClass, reading.sentence(), 0, end) >= 0;
  }

  /** Whether a year long past was named shortly before, and no day of the present since. */
  private boolean isAfterPast(int sentence) {
    boolean after = false;
    for (int at = Math.max(0, sentence - LASTING); at < sentence; at++) {
      for (Moment moment : story.readings().get(at).moments()) {
        after = isPast(moment) || (after && !isPresent(moment));
      }
    }
    return after;
  }

  private boolean isPast(Moment moment) {
    return moment.kind() == Moment.Kind.POINT
        && moment.isResolved()
        && story.date() != null
        && moment.end().isBefore(border());
  }

  private boolean isPresent(Moment moment) {
    return moment != null
        && moment.isResolved()
        && moment.kind() == Moment.Kind.POINT
        && !isBare(moment)
        && story.date() != null
        && !moment.end().isBefore(border());
  }

  private LocalDate border() {
    return story.date().minusDays(STALE_DAYS);
  }

  /** "in March", "on August 14", "that night": its year is only a guess. */
  private boolean isBare(Moment moment) {
    return !moment.text().contains(String.valueOf(moment.start().getYear())) && !isRelative(moment);
  }

  /** "last month", "on Monday, 3 March". */
  private boolean isRelative(Moment moment) {
    for (String word : moment.text().toLowerCase(Locale.ROOT).split("\\W+", -1)) {
      if (words.is("present-time", word)) {
        return true;
      }
    }
    return false;
  }
}
