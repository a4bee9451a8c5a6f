package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.List;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.Moment;

/**
 * The stretch of a sentence that belongs to one act: from its subject to where the next clause
 * begins. What stands outside hangs on something else.
 *
 * @param from index of its first token
 * @param subjectEnd index after the subject
 * @param verb index of the trigger
 * @param verbEnd index after the trigger
 * @param to index after its last token
 */
record Clause(int from, int subjectEnd, int verb, int verbEnd, int to) {

  static Clause of(
      Reading reading, Trigger trigger, VerbGroup verb, PersonGroup subject, WordClasses words) {
    int end = trigger.to();
    boolean relative = words.is("relative", reading.word(verb.start() - 1));
    while (end < reading.size()
        && !endsBefore(reading, end, words)
        && !(relative && goesOn(reading, end, words))) {
      end++;
    }
    int first = subject == null ? verb.start() : Math.min(subject.from(), verb.start());
    int subjectEnd = subject == null ? verb.start() : Math.min(subject.to(), verb.start());
    int from = first;
    while (from > 0 && !beginsAfter(reading, from - 1, words)) {
      from--;
    }
    return new Clause(from, subjectEnd, trigger.from(), trigger.to(), end);
  }

  /** "fighters who gave up on Friday were taken to the city": the verb of the clause around it. */
  private static boolean goesOn(Reading reading, int at, WordClasses words) {
    String word = reading.word(at);
    boolean verb = words.is("finite", word) || words.is("main-aux", word);
    String before = reading.word(at - 1);
    boolean joined = before.equals("and") || before.equals(",") || words.is("subordinator", before);
    return verb && !joined && !words.is("aux", before) && reading.groupAt(at) == null;
  }

  private static boolean endsBefore(Reading reading, int at, WordClasses words) {
    String word = reading.word(at);
    if (";:\"".contains(word) && !isClock(reading, at) && !reading.isInnerQuote(at)) {
      return true;
    }
    boolean relative =
        word.equals("that")
            && !words.is("say", reading.word(at - 1))
            && !words.is("preposition", reading.word(at - 1))
            && reading.momentAt(at) == null
            && words.is("article", reading.word(at + 1));
    boolean comparison = word.equals("as") && reading.word(at - 1).equals("well");
    boolean presence = word.equals("before") && isPresence(reading, at + 1, words);
    boolean subordinate =
        words.is("clause-opener", word) && !comparison && !presence && !isInMoment(reading, at);
    return subordinate
        || relative
        || (word.equals(",") && words.is("giving-reason", reading.word(at + 1)))
        || (word.equals("and") && words.is("say", reading.word(at + 1)))
        || ((word.equals("and") || word.equals(",")) && opensClause(reading, at + 1, words));
  }

  /** "after 15 August"; what follows "a day after" is told of something else. */
  private static boolean isInMoment(Reading reading, int at) {
    Moment moment = reading.momentAt(at);
    return moment != null && !(moment.kind() == Moment.Kind.RELATIVE && moment.to() == at + 1);
  }

  /** "at 3:00 in the afternoon". */
  private static boolean isClock(Reading reading, int at) {
    return reading.word(at).equals(":")
        && !reading.word(at - 1).isEmpty()
        && Character.isDigit(reading.word(at - 1).charAt(0))
        && at + 1 < reading.size()
        && Character.isDigit(reading.word(at + 1).charAt(0));
  }

  /** "surrendered before the police chief": in front of somebody, not earlier than something. */
  private static boolean isPresence(Reading reading, int at, WordClasses words) {
    for (int i = at; i < Math.min(reading.size(), at + 6); i++) {
      if (words.match("authority", reading.sentence(), i) > 0 || reading.actorAt(i) != null) {
        return true;
      }
      boolean mark = !Character.isLetterOrDigit(reading.word(i).charAt(0));
      if (mark || reading.momentAt(i) != null) {
        return false;
      }
    }
    return false;
  }

  /** ", 14 in Sar-i-Pul" and ", the army said": people right behind a comma begin anew. */
  private static boolean opensClause(Reading reading, int at, WordClasses words) {
    PersonGroup group = reading.groupAt(at);
    if (group == null || group.from() != at) {
      return false;
    }
    int next = group.to();
    boolean verb = words.is("aux", reading.word(next)) || words.is("say", reading.word(next));
    boolean number = group.kind() == PersonGroup.Kind.NUMBER;
    return verb || number;
  }

  private static boolean beginsAfter(Reading reading, int at, WordClasses words) {
    String word = reading.word(at);
    return (";:\"".contains(word) && !reading.isInnerQuote(at))
        || words.is("say", word)
        || (words.is("clause-opener", word) && reading.momentAt(at) == null)
        || word.equals("that");
  }

  /** The clause of an item of a list: its own people and what stands behind them. */
  Clause from(PersonGroup item) {
    return new Clause(item.from(), item.to(), item.to(), item.to(), Math.max(to, item.to() + 2));
  }

  /** Whether a word of the class stands in it. */
  boolean has(String wordClass, Reading reading, WordClasses words) {
    return words.find(wordClass, reading.sentence(), from, to) >= 0;
  }

  boolean holds(int index) {
    return from <= index && index < to;
  }

  /** The time expressions of the clause: first those behind the verb, then those before it. */
  List<Moment> moments(Reading reading) {
    List<Moment> ordered = new ArrayList<>();
    reading.moments().stream()
        .filter(moment -> moment.from() >= verb && moment.from() < to)
        .forEach(ordered::add);
    List<Moment> before = new ArrayList<>();
    reading.moments().stream()
        .filter(moment -> moment.from() < verb && moment.from() >= from)
        .forEach(moment -> before.add(0, moment));
    ordered.addAll(before);
    return ordered;
  }
}
