package org.breakranks.grammar;

import org.breakranks.lexicon.WordClasses;

/**
 * Judges everyday verbs for going away, which tell of a desertion only where people are counted,
 * words around say that nobody sent them, and none that somebody did: "Thirty soldiers went home
 * without leave".
 */
final class Unbidden {

  /** Sentences before and behind a departure that may tell that nobody ordered it. */
  private static final int REACH = 2;

  /** "went with their weapons to the Taliban": tokens behind the verb. */
  private static final int SIDE_REACH = 8;

  /** "left their uniforms": tokens behind the verb. */
  private static final int THING_REACH = 3;

  private static final Verdict NO_SIGN = new Verdict(Status.UNRESOLVED, "no-sign-of-desertion");

  private final WordClasses words;
  private final Counts counts;

  Unbidden(WordClasses words) {
    this.words = words;
    this.counts = new Counts(words);
  }

  /** Whether any words around speak of people whom nobody sent. */
  boolean mayStand(Story story, int sentence) {
    return story.tells("unbidden", sentence, REACH, words);
  }

  /** Whether the people have deserted, as far as the words around their going tell. */
  Verdict of(Story story, int sentence, Trigger trigger, PersonGroup subject) {
    Reading reading = story.readings().get(sentence);
    boolean things =
        words.find("left-thing", reading.sentence(), trigger.to(), trigger.to() + THING_REACH) >= 0;
    boolean gone = !things && !wereSent(reading, trigger) && !leadsToSide(reading, trigger);
    return gone && isTold(story, sentence, trigger) && areCounted(reading, trigger, subject)
        ? Verdict.ASSERTED
        : NO_SIGN;
  }

  /** Of going home any sign nearby tells, of being gone only one in the sentence itself. */
  private boolean isTold(Story story, int sentence, Trigger trigger) {
    if (has("unbidden", story.readings().get(sentence))) {
      return true;
    }
    boolean plain = words.is("being-gone", trigger.name());
    boolean home = words.is("going-home", trigger.name());
    return (!plain && story.tells("deserters", sentence, REACH, words))
        || (home && story.tells("unbidden", sentence, REACH, words));
  }

  /** "were transferred", "on leave"; who does not come back may have been sent before. */
  private boolean wereSent(Reading reading, Trigger trigger) {
    return !words.is("absence-unbidden", trigger.name())
        && (has("sent-away", reading) || has("on-orders", reading));
  }

  /** "went to the Taliban": they left for a side, which other rules read. */
  private boolean leadsToSide(Reading reading, Trigger trigger) {
    return reading.actors().stream()
        .filter(side -> side.from() >= trigger.to() && side.from() < trigger.to() + SIDE_REACH)
        .anyMatch(
            side ->
                reading.word(side.from() - 1).equals("to")
                    || (words.is("article", reading.word(side.from() - 1))
                        && reading.word(side.from() - 2).equals("to")));
  }

  /** Several armed people who are told by their number, or with a sign beside them; not "they". */
  private boolean areCounted(Reading reading, Trigger trigger, PersonGroup subject) {
    if (subject == null) {
      return false;
    }
    boolean told =
        switch (subject.kind()) {
          case NEW, DEFINITE, GROUP -> subject.isArmed() || isOfPost(reading, subject);
          case NUMBER -> true;
          case PRONOUN, PERSON, NAME, NOBODY -> false;
        };
    Integer best = told ? counts.of(reading, trigger, subject).best() : null;
    boolean described = words.is("relative", reading.word(trigger.from() - 1));
    return best == null
        ? told && !subject.isSingular() && !described && has("unbidden", reading)
        : best > 1 && !(subject.isSingular() && described);
  }

  /** "some 300 men of the garrison". */
  private boolean isOfPost(Reading reading, PersonGroup people) {
    boolean members = people.noun() != null && people.noun().kind() == PersonNoun.Kind.MEMBER;
    return members && has("posted", reading);
  }

  private boolean has(String wordClass, Reading reading) {
    return words.find(wordClass, reading.sentence(), 0, reading.size()) >= 0;
  }
}
