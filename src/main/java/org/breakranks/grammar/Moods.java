package org.breakranks.grammar;

import java.util.stream.IntStream;
import org.breakranks.lexicon.VerbForm;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.Moment;

/** Says what the mood of its verb makes of an act: told, expected, demanded, or only a habit. */
final class Moods {

  private static final int FUTURE_REACH = 10;
  private static final int MOMENT_REACH = 12;
  private static final int VERBLESS_REACH = 4;

  /** "insisted as a condition that": words from the demand to what is demanded. */
  private static final int ASKED_REACH = 4;

  private final WordClasses words;
  private final Governors governors;

  Moods(WordClasses words, Governors governors) {
    this.words = words;
    this.governors = governors;
  }

  Verdict of(Reading reading, Trigger trigger, VerbGroup verb, PersonGroup subject) {
    return switch (verb.mood()) {
      case FINITE -> finite(reading, trigger, verb, subject);
      case PERFECT_INFINITIVE -> Verdict.ASSERTED;
      case REDUCED -> reduced(reading, trigger, verb);
      case FUTURE -> new Verdict(Status.PLANNED, "future");
      case POSSIBLE -> new Verdict(Status.HYPOTHETICAL, "possible");
      case DEMANDED -> new Verdict(Status.DEMANDED, "obligation");
      case INFINITIVE -> governors.infinitive(reading, verb);
      case GERUND -> gerund(reading, verb, subject);
      case PRESENT -> present(reading, trigger, verb, subject);
    };
  }

  /** "asked them to surrender and come into the mainstream": a base form that looks like "come". */
  private Verdict reduced(Reading reading, Trigger trigger, VerbGroup verb) {
    String before = reading.word(verb.start() - 1);
    boolean joined = before.equals("and") || before.equals("or");
    Verdict shared =
        joined && trigger.can(VerbForm.BASE) ? governors.shared(reading, verb.start() - 1) : null;
    return shared == null ? Verdict.ASSERTED : shared;
  }

  private Verdict finite(Reading reading, Trigger trigger, VerbGroup verb, PersonGroup subject) {
    if (isBackground(reading, trigger, verb, subject)) {
      return new Verdict(Status.HISTORICAL, "background");
    }
    boolean generic =
        subject == null
            ? verb.start() > 0 && isGenericRelative(reading, verb)
            : isAnyone(reading, trigger, verb, subject);
    if (generic) {
      return new Verdict(Status.HYPOTHETICAL, "generic-subject");
    }
    Verdict governed = sharedForm(reading, trigger, verb);
    if (governed != null) {
      return governed;
    }
    boolean progressive = trigger.can(VerbForm.ING);
    if (progressive && words.find("plan", reading.sentence(), verb.start(), trigger.from()) >= 0) {
      return new Verdict(Status.PLANNED, "plan");
    }
    return Verdict.ASSERTED;
  }

  /**
   * "urged them to come home and put away their guns", "told to come out with their hands up":
   * words that could be told of the past belong to the verb before them; null where they do not.
   */
  private Verdict sharedForm(Reading reading, Trigger trigger, VerbGroup verb) {
    String before = reading.word(verb.start() - 1);
    boolean joined = before.equals("and") || before.equals("or");
    boolean open = trigger.can(VerbForm.PAST) && trigger.can(VerbForm.BASE) && joined;
    if (open && verb.start() == trigger.from()) {
      return governors.shared(reading, verb.start() - 1);
    }
    int nearest = trigger.from() - VERBLESS_REACH;
    boolean told =
        trigger.forms().isEmpty()
            && trigger.shape() == Trigger.Shape.VERB
            && words.find("base-verb", reading.sentence(), nearest, trigger.from()) >= 0;
    return told ? governors.shared(reading, trigger.from() - 1) : null;
  }

  /**
   * "men who had pledged allegiance to Daesh", "I joined the army to guard the border": what people
   * once joined says who they are.
   */
  private boolean isBackground(
      Reading reading, Trigger trigger, VerbGroup verb, PersonGroup subject) {
    boolean relative = words.is("relative", reading.word(verb.start() - 1));
    boolean perfect = words.is("have", reading.word(verb.start()));
    boolean open =
        !words.is("recipient-preposition", reading.word(trigger.to()))
            && !words.is("recipient-preposition", reading.word(trigger.to() - 1))
            && trigger.needs() != Trigger.Need.SIDE;
    boolean dated = reading.moments().stream().anyMatch(m -> isDay(m) && m.from() >= trigger.to());
    boolean quit = trigger.isLeaving() && perfect && (subject == null || isUncounted(subject));
    boolean changed = trigger.type() == EventType.DEFECTION && (perfect || open);
    boolean own =
        subject != null
            && trigger.needs() == Trigger.Need.SIDE
            && reading.word(subject.from()).equals("i");
    return !dated && (own || (relative && (changed || quit)));
  }

  private static boolean isUncounted(PersonGroup people) {
    return people.quantity() == null && !people.isSingular();
  }

  private static boolean isDay(Moment moment) {
    return moment.kind() == Moment.Kind.POINT && moment.isDay();
  }

  /** "each soldier who laid down his arms was given", "soldiers who left could return". */
  private boolean isAnyone(Reading reading, Trigger trigger, VerbGroup verb, PersonGroup subject) {
    if (!words.is("relative", reading.word(verb.start() - 1))) {
      return false;
    }
    boolean bare =
        subject.quantity() == null
            && subject.from() == subject.head()
            && subject.noun() != null
            && subject.noun().plural();
    boolean some =
        subject.kind() == PersonGroup.Kind.PRONOUN
            && subject.quantity() == null
            && words.is("partitive", reading.word(subject.head()));
    return some
        || words.is("universal", reading.word(subject.from()))
        || (bare && governors.modalBehind(reading, trigger.to()) != null);
  }

  private boolean isGenericRelative(Reading reading, VerbGroup verb) {
    return words.is("relative", reading.word(verb.start() - 1))
        && words.is("generic-subject", reading.word(verb.start() - 2));
  }

  private Verdict gerund(Reading reading, VerbGroup verb, PersonGroup subject) {
    String before = reading.word(verb.start() - 1);
    if (before.equals("without") || before.equals("not")) {
      return new Verdict(Status.NEGATED, "negation");
    }
    if (words.is("gerund-done", before)) {
      boolean future = isFuture(reading, verb.start() - 1);
      return future ? new Verdict(Status.PLANNED, "future") : Verdict.ASSERTED;
    }
    if (words.is("refuse", before) || before.equals("than")) {
      return new Verdict(Status.REFUSED, "refusal");
    }
    boolean behindPeople =
        subject != null
            && (subject.to() == verb.start() || reading.word(subject.from() - 1).equals("with"));
    if (behindPeople && subject.quantity() != null) {
      return Verdict.ASSERTED;
    }
    boolean afterComma = before.equals(",") || before.equals("and");
    Verdict main = afterComma ? governors.modal(reading, verb.start() - 1) : null;
    if (main != null) {
      return main;
    }
    return afterComma ? Verdict.ASSERTED : new Verdict(Status.HYPOTHETICAL, "gerund");
  }

  /** "will be shot after giving himself up": the act comes before something that may never be. */
  boolean isFuture(Reading reading, int from) {
    for (int at = from - 1; at >= Math.max(0, from - FUTURE_REACH); at--) {
      if (words.is("modal-future", reading.word(at))) {
        return true;
      }
      if (!reading.token(at).isWord()) {
        return false;
      }
    }
    return false;
  }

  private Verdict present(Reading reading, Trigger trigger, VerbGroup verb, PersonGroup subject) {
    String before = reading.word(verb.start() - 1);
    if (before.equals("than")) {
      return new Verdict(Status.REFUSED, "refusal");
    }
    if (words.is("relative", before)) {
      return new Verdict(Status.HYPOTHETICAL, "habit");
    }
    if (before.equals("and")
        || before.equals("or")
        || before.equals(",")
        || before.equals("then")) {
      Verdict shared = governors.shared(reading, verb.start() - 1);
      if (shared != null) {
        return shared;
      }
    }
    if (subject != null && isAskedFor(reading, subject)) {
      return new Verdict(Status.DEMANDED, "demand");
    }
    boolean perceived = subject != null && words.is("perception", reading.word(subject.from() - 1));
    if (perceived && trigger.can(VerbForm.BASE)) {
      return Verdict.ASSERTED;
    }
    if (subject != null && words.is("universal", reading.word(subject.from()))) {
      return new Verdict(Status.HYPOTHETICAL, "habit");
    }
    if (!reading.isProse() && subject != null) {
      return new Verdict(Status.ACCEPTED, "headline");
    }
    if (subject != null
        && (subject.quantity() != null || subject.isSingular())
        && isDated(reading, trigger)) {
      return new Verdict(Status.ACCEPTED, "narrative");
    }
    return new Verdict(Status.HYPOTHETICAL, subject == null ? "no-subject" : "habit");
  }

  /** "to demand that the fourteen rebels drop their weapons". */
  private boolean isAskedFor(Reading reading, PersonGroup subject) {
    int that = subject.from() - 1;
    return reading.word(that).equals("that")
        && words.find("asking-for", reading.sentence(), Math.max(0, that - ASKED_REACH), that) >= 0;
  }

  /** "On Tuesday eleven rebels surrender": a day makes an act of what could be a habit. */
  static boolean isDated(Reading reading, Trigger trigger) {
    return reading.moments().stream()
        .filter(moment -> moment.from() <= trigger.to() + MOMENT_REACH)
        .anyMatch(moment -> isDay(moment) && !isParted(reading, moment, trigger));
  }

  /** "deserts during the night; in another, a general defects": of the sentence before. */
  private static boolean isParted(Reading reading, Moment moment, Trigger trigger) {
    return IntStream.range(moment.to(), trigger.from())
        .anyMatch(at -> reading.word(at).equals(";"));
  }
}
