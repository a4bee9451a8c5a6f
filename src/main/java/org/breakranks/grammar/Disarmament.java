package org.breakranks.grammar;

import org.breakranks.lexicon.Actor;
import org.breakranks.lexicon.WordClasses;

/**
 * Says whether people have left their side by a programme of disarmament, demobilisation and
 * reintegration (DDR), which receives, feeds and disarms those who gave up.
 */
final class Disarmament {

  private final WordClasses words;
  private final Appositions appositions;

  Disarmament(WordClasses words) {
    this.words = words;
    this.appositions = new Appositions(words);
  }

  /**
   * Whether the words for the people who are received say that they have left their side:
   * "repentant insurgents".
   *
   * @param people null when nobody is named
   */
  boolean haveLeft(Reading reading, Trigger trigger, PersonGroup people) {
    if (people == null) {
      return false;
    }
    if (isByProgramme(reading, trigger.from(), people)) {
      return true;
    }
    int end = trigger.from() > people.from() ? reading.size() : people.from();
    boolean centre = words.find("ddr-place", reading.sentence(), 0, end) >= 0;
    boolean told = people.quantity() != null || people.isSingular();
    if (centre && people.isArmed() && told) {
      return true;
    }
    return haveLeftAll(people)
        || words.find("left-word", reading.sentence(), people.from(), people.to()) >= 0
        || appositions.groupLeft(reading, people) != null;
  }

  /**
   * Whether armed people who "were disarmed" gave up their arms: in a camp, to peacekeepers; those
   * whom an enemy disarms were taken.
   *
   * @param people null when nobody is named
   */
  boolean areDisarmed(Reading reading, Trigger trigger, PersonGroup people) {
    return people != null
        && people.isArmed()
        && (words.find("ddr-place", reading.sentence(), trigger.to(), reading.size()) >= 0
            || isByPeacekeepers(reading, trigger.to())
            || haveLeftAll(people)
            || isByProgramme(reading, reading.size(), people));
  }

  /** "32,300 ex-combatants", "defectors". */
  private static boolean haveLeftAll(PersonGroup people) {
    return people.noun() != null && people.noun().kind() == PersonNoun.Kind.LEAVER;
  }

  /** "since May the section has received 137 FDLR elements": a body that disarms them. */
  private boolean isByProgramme(Reading reading, int end, PersonGroup people) {
    return people.quantity() != null
        && people.actors().stream().anyMatch(actor -> !actor.actor().isState())
        && words.find("ddr-body", reading.sentence(), 0, end) >= 0
        && words.find("captive", reading.sentence(), people.from(), people.head()) < 0;
  }

  /** "were disarmed by Nigerian peacekeepers", "by the UN mission". */
  private boolean isByPeacekeepers(Reading reading, int by) {
    PersonGroup agent = reading.word(by).equals("by") ? reading.groupAt(by + 1) : null;
    return agent != null
        && (words.is("peacekeeping", reading.word(agent.head()))
            || agent.actors().stream()
                .anyMatch(actor -> actor.actor().kind() == Actor.Kind.INTERNATIONAL));
  }
}
