package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.List;
import org.breakranks.lexicon.WordClasses;

/**
 * Finds the sentences that tell more of an act without reporting it anew: "Their weapons were
 * collected on Saturday at a mosque in Qaisar", "The ceremony took place in Jalalabad on Sunday".
 */
final class Retelling {

  private static final int REACH = 3;
  private static final int OPENING = 4;

  private final WordClasses words;
  private final StatementTimes statements;
  private final List<Draft> accepted;

  /** The sentences around these acts. */
  Retelling(WordClasses words, List<Draft> drafts) {
    this.words = words;
    this.statements = new StatementTimes(words, new Attributions(words));
    this.accepted = drafts.stream().filter(Draft::isAccepted).toList();
  }

  /** The sentences of an act: its own first, then those that speak of it further on. */
  List<Reading> of(Story story, List<Draft> act) {
    List<Reading> found = new ArrayList<>();
    for (Draft draft : act) {
      if (!draft.isEcho()) {
        found.add(draft.reading());
      }
    }
    for (Draft draft : act) {
      int end = Math.min(story.readings().size(), draft.sentence() + 1 + REACH);
      for (int at = draft.sentence() + 1; at < end && !isOfAnother(act, at); at++) {
        Reading reading = story.readings().get(at);
        if (refersBack(reading, act) && !found.contains(reading)) {
          found.add(reading);
        }
      }
    }
    return found;
  }

  /** When something was said, not when it happened. */
  StatementTimes statements() {
    return statements;
  }

  private boolean isOfAnother(List<Draft> act, int sentence) {
    return accepted.stream()
        .filter(other -> other.sentence() == sentence)
        .anyMatch(other -> act.stream().noneMatch(draft -> draft.isSame(other)));
  }

  private boolean refersBack(Reading reading, List<Draft> act) {
    boolean battle = words.find("battle", reading.sentence(), 0, reading.size()) >= 0;
    return !battle
        && (opensWithPeople(reading) || tellsOfEvent(reading) || opensWithLeader(reading, act));
  }

  /** "The men", "They", "Their weapons", "The group's head". */
  private boolean opensWithPeople(Reading reading) {
    for (PersonGroup group : reading.groups()) {
      boolean before =
          switch (group.kind()) {
            case DEFINITE, PRONOUN, PERSON -> true;
            case NEW, GROUP, NUMBER, NAME, NOBODY -> false;
          };
      if (before && (group.from() <= OPENING || reading.word(group.from() - 1).equals("that"))) {
        return true;
      }
    }
    return words.is("own", reading.word(0));
  }

  /** "The surrender took place", "a ceremony was held", "it happened". */
  private boolean tellsOfEvent(Reading reading) {
    int noun = words.find("act-noun", reading.sentence(), 0, 2 * OPENING);
    return noun >= 0
        && (words.is("determiner", reading.word(noun - 1))
            || words.is("own", reading.word(noun - 1))
            || words.find("took-place", reading.sentence(), noun, reading.size()) >= 0);
  }

  /** "Commander Sher Gul handed over his weapons": a leader by name, where one gave up. */
  private static boolean opensWithLeader(Reading reading, List<Draft> act) {
    boolean led =
        act.stream()
            .map(Draft::subject)
            .anyMatch(people -> people != null && (isLeader(people) || people.isSingular()));
    return led
        && reading.groups().stream()
            .anyMatch(group -> group.from() <= OPENING && group.kind() == PersonGroup.Kind.NAME);
  }

  private static boolean isLeader(PersonGroup people) {
    return people.noun() != null
        && (people.noun().kind() == PersonNoun.Kind.COMMANDER
            || people.noun().kind() == PersonNoun.Kind.LEADER
            || people.noun().kind() == PersonNoun.Kind.OFFICER);
  }
}
