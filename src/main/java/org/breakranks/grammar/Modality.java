package org.breakranks.grammar;

import java.util.List;
import java.util.stream.IntStream;
import org.breakranks.lexicon.VerbForm;
import org.breakranks.lexicon.WordClasses;

/**
 * Says whether the words around a trigger assert the act: denied, refused, demanded, offered,
 * planned and supposed acts are told from those that are said to have happened.
 */
final class Modality {

  private static final int CONTROL_REACH = 5;

  private final WordClasses words;
  private final Governors governors;
  private final Moods moods;

  Modality(WordClasses words) {
    this.words = words;
    this.governors = new Governors(words);
    this.moods = new Moods(words, governors);
  }

  Verdict of(Reading reading, Trigger trigger, VerbGroup verb, PersonGroup subject) {
    if (isAdjective(reading, trigger, verb)) {
      return new Verdict(Status.UNRESOLVED, "adjective");
    }
    if (reading.isQuestion()) {
      return new Verdict(Status.HYPOTHETICAL, "question");
    }
    if (isDenied(reading, trigger)) {
      return new Verdict(Status.NEGATED, "denied");
    }
    boolean nobody = subject != null && subject.kind() == PersonGroup.Kind.NOBODY;
    if (verb.negated() || nobody || isOfNobody(reading, verb)) {
      return new Verdict(Status.NEGATED, "negation");
    }
    if (isConditional(reading, verb, subject)) {
      return new Verdict(Status.HYPOTHETICAL, "condition");
    }
    boolean ofThose =
        subject != null
            && words.is("relative", reading.word(verb.start() - 1))
            && reading.word(verb.start() - 2).equals("those");
    boolean figure =
        ofThose
            && reading.word(verb.start() - 3).equals("of")
            && words.is("number-noun", reading.word(verb.start() - 4));
    boolean counted = ofThose && subject.quantity() != null && subject.from() < trigger.from();
    if (counted || figure) {
      return new Verdict(Status.UNRESOLVED, "of-those");
    }
    boolean amongThem =
        words.is("relative", reading.word(verb.start() - 1))
            && reading.groupEndingAt(verb.start() - 1) != null
            && isAmongDefinite(reading, reading.groupEndingAt(verb.start() - 1));
    if (amongThem) {
      return new Verdict(Status.UNRESOLVED, "of-those");
    }
    if (subject != null
        && words.match("how-many", reading.sentence(), subject.from() - 1) > subject.from()) {
      return new Verdict(Status.HYPOTHETICAL, "question");
    }
    boolean sought =
        subject != null
            && subject.quantity() == null
            && words.match("seeking", reading.sentence(), subject.from() - 2) == subject.from();
    if (sought) {
      return new Verdict(Status.UNRESOLVED, "sought");
    }
    boolean ahead =
        verb.mood() == VerbGroup.Mood.INFINITIVE
            && words.is("be", reading.word(verb.governor()))
            && subject != null
            && subject.to() <= verb.governor();
    if (ahead) {
      return new Verdict(Status.PLANNED, "is-to");
    }
    boolean asked = subject != null && reading.word(subject.from() - 1).equals("why");
    if (asked && !Moods.isDated(reading, trigger)) {
      return new Verdict(Status.UNRESOLVED, "reason-asked");
    }
    if (verb.isInto(reading)) {
      int into = verb.start() - 1;
      return governors.infinitive(
          reading, new VerbGroup(into, VerbGroup.Mood.INFINITIVE, into - 1, false, false));
    }
    return moods.of(reading, trigger, verb, subject);
  }

  /** "Abu Ghazala is among the men who surrendered": they were told of before. */
  private boolean isAmongDefinite(Reading reading, PersonGroup people) {
    int among = people.from() - 1;
    return people.kind() == PersonGroup.Kind.DEFINITE
        && people.quantity() == null
        && words.is("including", reading.word(among))
        && words.is("be", reading.word(among - 1));
  }

  /** "that no one had surrendered", "nobody gave up". */
  private boolean isOfNobody(Reading reading, VerbGroup verb) {
    int last = verb.start() - 1;
    return IntStream.rangeClosed(Math.max(0, last - 1), last)
        .anyMatch(at -> words.match("nobody", reading.sentence(), at) == last + 1);
  }

  /** "60 surrendered Boko Haram members": a participle before its noun reports nothing. */
  private boolean isAdjective(Reading reading, Trigger trigger, VerbGroup verb) {
    PersonGroup group = reading.groupAt(trigger.from());
    boolean bare = verb.start() == trigger.from();
    if (bare && isFoundSo(reading, trigger)) {
      return true;
    }
    return group != null && bare && trigger.from() >= group.from() && trigger.to() <= group.head();
  }

  /** "they found it deserted", "found the village abandoned". */
  private boolean isFoundSo(Reading reading, Trigger trigger) {
    int from = trigger.from();
    boolean object =
        words.is("object-pronoun", reading.word(from - 1))
            || reading.word(from - 1).equals("it")
            || reading.placeAt(from - 1) != null
            || words.is("town-word", reading.word(from - 1));
    return object
        && trigger.can(VerbForm.PAST)
        && words.find("finding", reading.sentence(), Math.max(0, from - 4), from) >= 0;
  }

  /** What the words before an act as a noun make of it: "called for the surrender of". */
  Verdict ofNoun(Reading reading, Trigger trigger, PersonGroup subject) {
    if (reading.isQuestion()) {
      return new Verdict(Status.HYPOTHETICAL, "question");
    }
    if (isDenied(reading, trigger)) {
      return new Verdict(Status.NEGATED, "denied");
    }
    for (int at = trigger.from() - 1; at >= Math.max(0, trigger.from() - CONTROL_REACH); at--) {
      String word = reading.word(at);
      if (words.is("noun-done", word)) {
        return Verdict.ASSERTED;
      }
      if (words.is("refuse", word)) {
        return new Verdict(Status.REFUSED, "refusal");
      }
      if (word.equals("for") && words.find("attending", reading.sentence(), 0, at) >= 0) {
        return Verdict.ASSERTED;
      }
      if (words.is("demand", word) || word.equals("for")) {
        return new Verdict(Status.DEMANDED, "demand");
      }
      if (words.is("plan", word)) {
        return new Verdict(Status.PLANNED, "plan");
      }
    }
    if (subject != null && isAhead(reading, subject.to())) {
      return new Verdict(Status.PLANNED, "plan");
    }
    return subject == null ? new Verdict(Status.HYPOTHETICAL, "no-subject") : Verdict.ASSERTED;
  }

  /** "the demobilisation of 3,500 rebels is to be completed in May". */
  private boolean isAhead(Reading reading, int behind) {
    return words.is("modal-future", reading.word(behind))
        || (words.is("be", reading.word(behind)) && reading.word(behind + 1).equals("to"));
  }

  /** "took credit for the surrender": another side says that it was given up to. */
  boolean isCredit(Reading reading, Trigger trigger) {
    for (int at = trigger.from() - 1; at >= Math.max(0, trigger.from() - 4); at--) {
      if (words.is("credit", reading.word(at))) {
        return true;
      }
    }
    return false;
  }

  /** Whether something in the sentence takes the whole act back. */
  private boolean isDenied(Reading reading, Trigger trigger) {
    for (int at = trigger.from() - 1; at >= 0; at--) {
      String word = reading.word(at);
      if (word.equals(";") || word.equals("but")) {
        return false;
      }
      int denied = words.match("deny", reading.sentence(), at);
      if (denied > 0) {
        return takesClause(reading, denied - 1, trigger.from());
      }
    }
    for (int at = trigger.to(); at < reading.size(); at++) {
      boolean predicate =
          words.is("be", reading.word(at - 1)) || words.is("as", reading.word(at - 1));
      if (predicate && words.match("deny", reading.sentence(), at) > 0) {
        return true;
      }
      boolean goesOn = reading.word(at).equals(",") && words.is("be", reading.word(at + 1));
      if (List.of(",", ";", "\"").contains(reading.word(at)) && !goesOn) {
        return false;
      }
    }
    return false;
  }

  /** Whether what is denied at {@code at} reaches as far as the trigger. */
  private boolean takesClause(Reading reading, int at, int trigger) {
    boolean rumour = false;
    for (int i = at + 1; i < trigger; i++) {
      String word = reading.word(i);
      rumour |= words.is("rumour", word) || words.is("hearsay", word) || word.equals("that");
      if ((word.equals(",") || word.equals("and")) && !rumour) {
        return false;
      }
      boolean says = words.is("say", word) && !word.endsWith("ing");
      if (says && !words.is("rumour", word)) {
        return false;
      }
    }
    return rumour || trigger - at <= CONTROL_REACH;
  }

  private boolean isConditional(Reading reading, VerbGroup verb, PersonGroup subject) {
    int from = subject == null ? verb.start() : Math.min(subject.from(), verb.start());
    if (words.is("supposing", reading.word(0))) {
      return true;
    }
    if (reading.word(from - 1).equals("then")
        && words.find("conditional", reading.sentence(), 0, from - 1) >= 0) {
      return true;
    }
    for (int at = verb.start() - 1; at >= Math.max(0, from - 4); at--) {
      boolean never = reading.word(at).equals("before") && moods.isFuture(reading, at);
      if (words.is("conditional", reading.word(at)) || never) {
        return true;
      }
      boolean boundary =
          at < from && (reading.word(at).equals(",") || words.is("say", reading.word(at)));
      if (boundary) {
        return false;
      }
    }
    return false;
  }
}
