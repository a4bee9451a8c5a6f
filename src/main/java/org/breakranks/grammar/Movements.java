package org.breakranks.grammar;

import java.util.List;
import org.breakranks.lexicon.Countries;
import org.breakranks.lexicon.WordClasses;

/**
 * Judges movements, which report an act only by what goes with them: people who come to a post of
 * the other side with their rifles, or cross a border in flight, have left their own; those who
 * storm it or cross on a mission have not.
 */
final class Movements {

  /** "drove up to Ukrainian lines": tokens behind the verb. */
  private static final int FRONT_REACH = 4;

  private static final int FLIGHT_REACH = 3;

  private final WordClasses words;
  private final Parties parties;
  private final Abroad abroad;
  private final Unbidden unbidden;

  Movements(WordClasses words, Parties parties, Countries countries) {
    this.words = words;
    this.parties = parties;
    this.abroad = new Abroad(words, countries);
    this.unbidden = new Unbidden(words);
  }

  /** Whether the movement that the trigger tells is an act; true of what is no movement. */
  Verdict of(
      Story story,
      int sentence,
      Trigger trigger,
      PersonGroup subject,
      Clause clause,
      Party actor,
      Party other) {
    if (words.is("crossing-over", trigger.name())
        && leadsToNeighbour(story, sentence, trigger, actor)) {
      return new Verdict(Status.UNRESOLVED, "to-a-neighbour");
    }
    return switch (trigger.needs()) {
      case ARRIVAL -> arrival(story, sentence, clause, actor, other, false);
      case APPROACH -> arrival(story, sentence, clause, actor, other, true);
      case ABROAD, CROSSING -> crossing(story, sentence, trigger, subject, clause, actor);
      case ALONE, ARMS, RECIPIENT, SIDE, POST, PEACE, PLACE, YIELD, DESERT -> Verdict.ASSERTED;
      case UNBIDDEN -> unbidden.of(story, sentence, trigger, subject);
      case MISSING, QUIT, LEAVE, CONTEXT, FURTHER, RECEPTION, MEDIATED, RECRUITS, NOUN ->
          Verdict.ASSERTED;
    };
  }

  /**
   * Whether a movement can be an act at all, by the words alone: a border crossed is none where
   * nothing speaks of flight. True of what is no movement.
   */
  boolean mayStand(Story story, int sentence, Trigger trigger) {
    return switch (trigger.needs()) {
      case CROSSING ->
          abroad.namesBorder(story.readings().get(sentence), trigger) || isFlight(story, sentence);
      case UNBIDDEN -> unbidden.mayStand(story, sentence);
      default -> true;
    };
  }

  /**
   * "crossed to the Iranian side", "to China", of soldiers who fight rebels at home: the country
   * next door is no side to go over to.
   */
  private boolean leadsToNeighbour(Story story, int sentence, Trigger trigger, Party actor) {
    List<String> own = parties.homeOf(actor).stream().toList();
    return !own.isEmpty()
        && parties.isState(actor)
        && abroad.endsAbroad(story.readings().get(sentence), trigger, own)
        && story.lastNamed(sentence, trigger.from(), Story.Sort.INSURGENT) != null;
  }

  /** "walked into the army camp with two rifles". */
  private Verdict arrival(
      Story story, int sentence, Clause clause, Party actor, Party other, boolean needsSigns) {
    Reading reading = story.readings().get(sentence);
    int end = reading.size();
    if (words.find("assault", reading.sentence(), clause.from(), end) >= 0) {
      return new Verdict(Status.FIGURATIVE, "assault");
    }
    boolean meek = has("meek", reading) || has("arms", reading);
    boolean next = sentence + 1 < story.readings().size();
    boolean soon = next && has("meek", story.readings().get(sentence + 1));
    boolean state = parties.isState(actor);
    boolean received = other.isKnown() && !parties.isSameSide(story, actor, other);
    boolean signs = meek || soon;
    boolean enough = state ? received && signs : !needsSigns || signs;
    return enough ? Verdict.ASSERTED : Sideless.NO_SIGN_OF_LEAVING;
  }

  private Verdict crossing(
      Story story, int sentence, Trigger trigger, PersonGroup subject, Clause clause, Party actor) {
    Reading reading = story.readings().get(sentence);
    boolean asylum = words.find("asylum", reading.sentence(), trigger.from(), trigger.to()) >= 0;
    int end = trigger.to() + FRONT_REACH;
    if (words.find("front-lines", reading.sentence(), trigger.from(), end) >= 0) {
      return new Verdict(Status.UNRESOLVED, "to-the-front");
    }
    if (words.find("draft-evading", reading.sentence(), trigger.from(), clause.to()) >= 0) {
      return new Verdict(Status.CIVILIAN, "draft-evaders");
    }
    List<String> own = parties.homeOf(actor).stream().toList();
    if (!asylum && !abroad.isReached(reading, trigger, own)) {
      return new Verdict(Status.UNRESOLVED, "not-abroad");
    }
    int begin = subject == null ? trigger.to() : Math.min(subject.from(), trigger.to());
    int errand = words.find("incursion", reading.sentence(), begin, clause.to());
    if (errand >= 0 && !asylum && words.find("fleeing", reading.sentence(), begin, errand) < 0) {
      return new Verdict(Status.FIGURATIVE, "mission");
    }
    boolean told = subject != null && (subject.isSingular() || subject.quantity() != null);
    boolean border = told && abroad.namesBorder(reading, trigger);
    boolean neutral = trigger.needs() == Trigger.Need.CROSSING && !border;
    boolean back = subject != null && subject.noun() == null;
    boolean flight = (told || back) ? isFlight(story, sentence) : has("flight", reading);
    return !neutral || flight
        ? Verdict.ASSERTED
        : new Verdict(Status.UNRESOLVED, "no-sign-of-flight");
  }

  /** Whether the sentence, those beside it, or the headline speak of flight. */
  private boolean isFlight(Story story, int sentence) {
    return story.tells("flight", sentence, FLIGHT_REACH, words);
  }

  private boolean has(String wordClass, Reading reading) {
    return words.find(wordClass, reading.sentence(), 0, reading.size()) >= 0;
  }
}
