package org.breakranks.grammar;

import org.breakranks.lexicon.VerbForm;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.Moment;
import org.breakranks.reading.PlaceMention;

/** Tells what sums up many acts from a single one. */
final class Sums {

  /** How far behind the verb a time may stand and still be that of the act. */
  private static final int TIME_REACH = 7;

  private final WordClasses words;
  private final Modality modality;
  private final Binder binder;
  private final Receivers receivers;

  Sums(WordClasses words, Modality modality, Binder binder, Receivers receivers) {
    this.words = words;
    this.modality = modality;
    this.binder = binder;
    this.receivers = receivers;
  }

  /** A sum over time, acts still going on, or people who are only said to have given up before. */
  boolean hold(
      Reading reading,
      Trigger trigger,
      VerbGroup verb,
      PersonGroup subject,
      Clause clause,
      PlaceMention place) {
    if (trigger.shape() == Trigger.Shape.NOUN && modality.isCredit(reading, trigger)) {
      return false;
    }
    if (trigger.shape() == Trigger.Shape.TOTAL) {
      return true;
    }
    boolean ongoing =
        trigger.can(VerbForm.ING)
            && verb.mood() == VerbGroup.Mood.FINITE
            && (subject == null || (subject.quantity() == null && !subject.isSingular()))
            && isTimeless(reading, trigger, clause);
    boolean earlier =
        words.is("relative", reading.word(verb.start() - 1))
            && place == null
            && isTimeless(reading, trigger, clause)
            && (isObject(reading, subject) || receivers.recipient(reading, trigger) == null);
    boolean one = subject != null && (subject.isOne() || isOneGroup(reading, subject));
    return ongoing || (!one && (earlier || binder.isCumulative(reading, clause)));
  }

  /** "a similar group of 13 policemen": they act together, not over a year. */
  private boolean isOneGroup(Reading reading, PersonGroup subject) {
    int group = words.find("collective", reading.sentence(), subject.from(), subject.head());
    return group >= 0
        && reading.word(group + 1).equals("of")
        && !reading.word(group).endsWith("s")
        && !words.is("number-noun", reading.word(group));
  }

  /** Whether no time stands close behind the verb. */
  private boolean isTimeless(Reading reading, Trigger trigger, Clause clause) {
    Moment moment = binder.moment(reading, clause);
    return moment == null || moment.from() > trigger.to() + TIME_REACH;
  }

  /**
   * "it will hand over a dozen fighters who surrendered": people to whom something else is done;
   * not "In them sat 26 fighters who".
   */
  private boolean isObject(Reading reading, PersonGroup people) {
    String before = people == null ? "" : reading.word(people.from() - 1);
    return !before.isEmpty()
        && Character.isLetter(before.charAt(0))
        && !words.is("standing", before);
  }
}
