package org.breakranks.grammar;

import org.breakranks.lexicon.VerbForm;
import org.breakranks.lexicon.WordClasses;

/**
 * The words before a trigger's verb that say whether it happened: "will not", "have been forced
 * to".
 *
 * @param start index of its first token, the trigger's own when nothing stands before it
 * @param mood what those words make of the act
 * @param governor index of the word that governs an infinitive or a form in -ing, or -1
 * @param negated whether it is negated
 * @param passive whether a form of "be" or "get" stands before a participle
 */
record VerbGroup(int start, Mood mood, int governor, boolean negated, boolean passive) {

  /** What the words before a verb make of the act. */
  enum Mood {
    /** surrendered, have surrendered, are surrendering, began surrendering. */
    FINITE,
    /** surrender, surrenders: a headline, a habit, or a command. */
    PRESENT,
    /** will surrender, would surrender. */
    FUTURE,
    /** can, may, might surrender. */
    POSSIBLE,
    /** must, should surrender. */
    DEMANDED,
    /** to surrender: the governor decides. */
    INFINITIVE,
    /** to have surrendered. */
    PERFECT_INFINITIVE,
    /** surrendering, without a form of "be". */
    GERUND,
    /** having surrendered, "surrendered to the army" behind a noun. */
    REDUCED
  }

  /** "talked fourteen rebels into surrendering", "into surrender": another verb brings it about. */
  boolean isInto(Reading reading) {
    return (mood == Mood.GERUND || mood == Mood.PRESENT) && reading.word(start - 1).equals("into");
  }

  static VerbGroup of(Reading reading, Trigger trigger, WordClasses words) {
    boolean negated = false;
    boolean passive = false;
    boolean auxiliary = false;
    boolean now = false;
    Mood mood = null;
    int at = trigger.from() - 1;
    while (at >= 0 && mood == null && reading.actorAt(at) == null) {
      String word = reading.word(at);
      if (words.is("negator", word)) {
        negated = true;
        auxiliary |= word.endsWith("n't") || word.equals("cannot");
        mood = modal(words, word);
      } else if (words.is("aux", word)) {
        auxiliary = true;
        passive |= words.is("be", word);
      } else if (modal(words, word) != null) {
        mood = modal(words, word);
      } else if (trigger.can(VerbForm.ING) && words.is("begun-doing", word)) {
        auxiliary = true;
      } else if (trigger.can(VerbForm.ING) && words.is("begin-doing", word)) {
        now = true;
      } else if (word.equals("to")) {
        boolean perfect = words.is("have", reading.word(at + 1));
        Mood infinitive = perfect ? Mood.PERFECT_INFINITIVE : Mood.INFINITIVE;
        return new VerbGroup(at, infinitive, governor(reading, at - 1, words), negated, passive);
      } else if (!words.is("adv", word) || reading.groupAt(at) != null) {
        break;
      }
      at--;
    }
    int start = start(reading, at + 1, trigger.from(), words);
    int governor = start - 1;
    if (mood != null) {
      return new VerbGroup(start, mood, governor, negated, false);
    }
    return new VerbGroup(
        start,
        now && !auxiliary ? Mood.PRESENT : plain(trigger, auxiliary),
        governor,
        negated,
        passive && trigger.can(VerbForm.PARTICIPLE));
  }

  /** Leading adverbs belong to the verb group only as far as they stand before the verb itself. */
  private static int start(Reading reading, int from, int to, WordClasses words) {
    int start = from;
    while (start < to && reading.momentAt(start) != null && words.is("adv", reading.word(start))) {
      start++;
    }
    return start;
  }

  private static int governor(Reading reading, int from, WordClasses words) {
    int at = from;
    while (at > 0 && (words.is("adv", reading.word(at)) || reading.word(at).equals("not"))) {
      at--;
    }
    return at;
  }

  private static Mood modal(WordClasses words, String word) {
    if (words.is("modal-future", word)) {
      return Mood.FUTURE;
    }
    if (words.is("modal-possible", word)) {
      return Mood.POSSIBLE;
    }
    return words.is("modal-demand", word) ? Mood.DEMANDED : null;
  }

  private static Mood plain(Trigger trigger, boolean auxiliary) {
    if (trigger.can(VerbForm.ING)) {
      return auxiliary ? Mood.FINITE : Mood.GERUND;
    }
    if (auxiliary || trigger.can(VerbForm.PAST) || trigger.forms().isEmpty()) {
      return Mood.FINITE;
    }
    return trigger.can(VerbForm.PARTICIPLE) ? Mood.REDUCED : Mood.PRESENT;
  }
}
