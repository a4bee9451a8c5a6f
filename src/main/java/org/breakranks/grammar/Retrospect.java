package org.breakranks.grammar;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Locale;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.Moment;

/**
 * Tells the parts of an article that look back: what follows a year long past goes on in that year
 * until a day of the present is named, and under a headline that remembers nothing is new without
 * one.
 */
final class Retrospect {

  private static final int STALE_DAYS = 400;

  /** Sentences without any time that still belong to the year named before them. */
  private static final int LASTING = 3;

  private final Story story;
  private final WordClasses words;
  private final boolean remembers;
  private final BitSet past;

  private Retrospect(Story story, WordClasses words) {
    this.story = story;
    this.words = words;
    this.remembers = remembers();
    this.past = past();
  }

  static Retrospect of(Story story, WordClasses words) {
    return new Retrospect(story, words);
  }

  /** Whether an act that names no time, or only a day or month without a year, is of the past. */
  boolean holds(Draft draft) {
    if (story.date() == null || isPresent(draft.moment())) {
      return false;
    }
    boolean now =
        draft.reading().moments().stream().anyMatch(this::isPresent)
            && draft.reading().moments().stream().noneMatch(this::isPast);
    boolean frame = past.get(draft.sentence()) && !namesDay(draft.moment());
    boolean old = draft.moment() != null && isPast(draft.moment());
    boolean running = draft.cumulative() && !old && lastsUntilNow(draft.reading());
    return !now && (remembers || (frame && !running));
  }

  /** "so far this year", "since January": a sum that is still going on. */
  private boolean lastsUntilNow(Reading reading) {
    return reading.moments().stream()
        .anyMatch(
            moment ->
                moment.kind() == Moment.Kind.PERIOD
                    && moment.isResolved()
                    && !moment.end().isBefore(border()));
  }

  private static boolean namesDay(Moment moment) {
    return moment != null && (moment.isDay() || moment.kind() != Moment.Kind.POINT);
  }

  private boolean remembers() {
    if (story.title() != null && has(story.title())) {
      return true;
    }
    return story.title() == null && !story.readings().isEmpty() && has(story.readings().get(0));
  }

  private boolean has(Reading reading) {
    return words.find("remembering", reading.sentence(), 0, reading.size()) >= 0;
  }

  private BitSet past() {
    BitSet found = new BitSet();
    int left = 0;
    for (int i = 0; i < story.readings().size(); i++) {
      found.set(i, left > 0);
      left--;
      for (Moment moment : story.readings().get(i).moments()) {
        if (isPast(moment)) {
          left = LASTING;
        } else if (isPresent(moment)) {
          left = 0;
        }
      }
    }
    return found;
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
