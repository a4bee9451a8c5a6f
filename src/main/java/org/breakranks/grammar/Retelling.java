package org.breakranks.grammar;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.breakranks.lexicon.WordClasses;

/**
 * Finds the sentences that tell more of an act without reporting it anew: "Their weapons were
 * collected on Saturday at a mosque in Qaisar", "The ceremony took place in Jalalabad on Sunday".
 */
final class Retelling {

  private static final int REACH = 3;
  private static final int OPENING = 4;

  /** Mentions of one act around which is looked; an article of ordinary length has fewer. */
  private static final int MOST_TELLINGS = 12;

  private final WordClasses words;
  private final StatementTimes statements;
  private final Map<Integer, List<Draft>> accepted;

  /** The sentences around these acts. */
  Retelling(WordClasses words, List<Draft> drafts) {
    this.words = words;
    this.statements = new StatementTimes(words);
    this.accepted =
        drafts.stream().filter(Draft::isAccepted).collect(Collectors.groupingBy(Draft::sentence));
  }

  /**
   * What is sought, from the first sentence of an act that tells it: its own, else one that speaks
   * of it further on; null if none does. Whether a sentence speaks of it is asked last, for that
   * takes longest.
   */
  <T> T first(Story story, List<Draft> act, Function<Reading, T> sought) {
    List<Draft> tellings = act.subList(0, Math.min(act.size(), MOST_TELLINGS));
    for (Draft draft : tellings) {
      T told = draft.isEcho() ? null : sought.apply(story.readings().get(draft.sentence()));
      if (told != null) {
        return told;
      }
    }
    for (Draft draft : tellings) {
      int end = Math.min(story.readings().size(), draft.sentence() + 1 + REACH);
      for (int at = draft.sentence() + 1; at < end && !isOfAnother(act, at); at++) {
        T told = sought.apply(story.readings().get(at));
        if (told != null && refersBack(story.readings().get(at), act)) {
          return told;
        }
      }
    }
    return null;
  }

  /** When something was said, not when it happened. */
  StatementTimes statements() {
    return statements;
  }

  private boolean isOfAnother(List<Draft> act, int sentence) {
    return accepted.getOrDefault(sentence, List.of()).stream()
        .anyMatch(
            other -> act.stream().noneMatch(draft -> draft.isSame(other)) && !isOfAll(act, other));
  }

  /**
   * "eight of Daesh and four Taliban gave up ... the fighters laid down their arms": all of them.
   */
  private boolean isOfAll(List<Draft> act, Draft other) {
    boolean uncounted =
        other.isAnaphoric() && other.subject() != null && other.subject().quantity() == null;
    return uncounted && act.stream().anyMatch(draft -> isListedBefore(draft, other));
  }

  private boolean isListedBefore(Draft draft, Draft other) {
    int listed = accepted.get(draft.sentence()) == null ? 0 : accepted.get(draft.sentence()).size();
    boolean between = false;
    for (int at = draft.sentence() + 1; at < other.sentence(); at++) {
      between |= accepted.containsKey(at);
    }
    return draft.sentence() < other.sentence() && listed > 1 && !between;
  }

  private boolean refersBack(Reading reading, List<Draft> act) {
    boolean battle = words.find("battle", reading.sentence(), 0, reading.size()) >= 0;
    if (isSameAttack(reading, act)) {
      return true;
    }
    return !battle
        && (tellsOfEvent(reading) || opensWithPeople(reading) || opensWithLeader(reading, act));
  }

  /** "turned their guns on colleagues and joined the Taliban ... the attack on Saturday night". */
  private boolean isSameAttack(Reading reading, List<Draft> act) {
    return words.find("same-attack", reading.sentence(), 0, reading.size()) >= 0
        && act.stream()
            .map(Draft::reading)
            .anyMatch(told -> words.find("insider", told.sentence(), 0, told.size()) >= 0);
  }

  /** "The men", "They", "Their weapons", "The group's head". */
  private boolean opensWithPeople(Reading reading) {
    for (PersonGroup group : reading.groups()) {
      boolean before =
          switch (group.kind()) {
            case DEFINITE, PRONOUN, PERSON -> true;
            case NEW, GROUP, NUMBER, NAME, NOBODY -> false;
          };
      if (before && opens(reading, group)) {
        return true;
      }
    }
    return words.is("own", reading.word(0));
  }

  private boolean opens(Reading reading, PersonGroup people) {
    String before = reading.word(people.from() - 1);
    return people.from() <= OPENING || before.equals("that") || words.is("say", before);
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
  private boolean opensWithLeader(Reading reading, List<Draft> act) {
    boolean led =
        act.stream()
            .map(Draft::subject)
            .anyMatch(people -> people != null && (isLeader(people) || people.isSingular()));
    return led
        && reading.groups().stream()
            .anyMatch(group -> isNamed(reading, group) && opens(reading, group));
  }

  /** "Sher Gul", "commander Lutfullah". */
  private static boolean isNamed(Reading reading, PersonGroup person) {
    boolean titled =
        isLeader(person)
            && person.quantity() == null
            && person.to() < reading.size()
            && (reading.token(person.to()).isCapitalized()
                || reading.token(person.to() - 1).isCapitalized());
    return titled || person.kind() == PersonGroup.Kind.NAME;
  }

  private static boolean isLeader(PersonGroup people) {
    return people.noun() != null
        && (people.noun().kind() == PersonNoun.Kind.COMMANDER
            || people.noun().kind() == PersonNoun.Kind.LEADER
            || people.noun().kind() == PersonNoun.Kind.OFFICER);
  }
}
