package org.breakranks.grammar;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.breakranks.lexicon.WordClasses;

/** Finds the people of an act, whom its own words do not tell, in the sentences around it. */
final class NamedAround {

  /** Sentences that are looked through, on either side. */
  static final int REACH = 3;

  private final WordClasses words;
  private final Parties parties;
  private final Counts counts;

  NamedAround(WordClasses words, Parties parties, Counts counts) {
    this.words = words;
    this.parties = parties;
    this.counts = counts;
  }

  /** The people a pronoun stands for. */
  record Found(Party actor, People people) {}

  /** "He turned himself in. ... The former Taliban commander": who a person was is told behind. */
  Party behind(Story story, Draft draft) {
    int end = Math.min(story.readings().size(), draft.sentence() + REACH);
    for (int at = draft.sentence() + 1; draft.subject().isSingular() && at < end; at++) {
      for (PersonGroup group : story.readings().get(at).groups()) {
        boolean same =
            group.isSingular() && (isDefinite(group) || isOfName(story, at, group, draft));
        Party party =
            same && group.isArmed() && !group.actors().isEmpty()
                ? parties.actor(story, at, group, null)
                : Party.UNKNOWN;
        if (party.isKnown() && !parties.isSameSide(story, party, draft.recipient())) {
          return party;
        }
      }
    }
    return Party.UNKNOWN;
  }

  private static boolean isDefinite(PersonGroup group) {
    return group.kind() == PersonGroup.Kind.DEFINITE;
  }

  /** "Sharif, a commander of Hizbul Mujahideen", where the act is of Mohammad Sharif. */
  private static boolean isOfName(Story story, int at, PersonGroup group, Draft draft) {
    Reading reading = story.readings().get(at);
    boolean apposed = reading.word(group.from() - 1).equals(",");
    PersonGroup name = apposed ? reading.groupEndingAt(group.from() - 1) : group;
    return name != null
        && name.kind() == PersonGroup.Kind.NAME
        && IntStream.rangeClosed(Math.max(0, draft.sentence() - 1), draft.sentence())
            .mapToObj(story.readings()::get)
            .anyMatch(before -> isNamed(before, reading.word(name.head())));
  }

  private static boolean isNamed(Reading reading, String surname) {
    return reading.groups().stream()
        .filter(group -> group.kind() == PersonGroup.Kind.NAME)
        .anyMatch(group -> reading.word(group.to() - 1).equals(surname));
  }

  /**
   * The armed people named last before the act who are not of the side that receives: for "three of
   * them" those of whom as many were counted, whoever else is named.
   */
  Found before(Story story, Draft draft) {
    Integer figure = isPart(draft) ? draft.people().best() : null;
    if (figure != null) {
      List<Predicate<PersonGroup>> counts =
          List.of(
              group -> group.quantity() != null && group.quantity().best() == figure,
              group -> group.quantity() != null && group.quantity().best() > figure);
      for (Predicate<PersonGroup> count : counts) {
        Found counted = before(story, draft, count);
        if (counted.actor().isKnown()) {
          return counted;
        }
      }
    }
    return before(story, draft, group -> true);
  }

  private static boolean isPart(Draft draft) {
    boolean bare = draft.subject().noun() == null && draft.isAnaphoric();
    return (bare || draft.subject().kind() == PersonGroup.Kind.PRONOUN)
        && draft.people().best() != null;
  }

  private Found before(Story story, Draft draft, Predicate<PersonGroup> fits) {
    for (int at = draft.sentence(); at >= Math.max(0, draft.sentence() - REACH); at--) {
      List<PersonGroup> groups = story.readings().get(at).groups();
      for (int i = groups.size() - 1; i >= 0; i--) {
        PersonGroup group = groups.get(i);
        boolean before = at < draft.sentence() || group.to() <= draft.subject().from();
        Reading reading = story.readings().get(at);
        boolean goal = at == draft.sentence() && isGoal(reading, group);
        boolean several = draft.isAnaphoric() && !draft.subject().isSingular();
        boolean other = goal || (several && isSpeaker(reading, group));
        Party party =
            before && fits.test(group) && !other && group.isArmed()
                ? parties.actor(story, at, group, null)
                : Party.UNKNOWN;
        if (party.isKnown() && !parties.isSameSide(story, party, draft.recipient())) {
          People people =
              draft.isAnaphoric()
                  ? counts.of(story.readings().get(at), draft.trigger(), group)
                  : People.UNKNOWN;
          return new Found(party, people);
        }
      }
    }
    return new Found(Party.UNKNOWN, People.UNKNOWN);
  }

  /** "More than 20 ended their fight, the 205th Corps said. They ...": not those who say so. */
  private static boolean isSpeaker(Reading reading, PersonGroup group) {
    boolean one = group.isSingular() || group.kind() == PersonGroup.Kind.GROUP;
    return one && reading.attributions().stream().anyMatch(said -> said.holds(group.head()));
  }

  /** "brought six rebels to the army, where they gave up": others were brought to them. */
  private boolean isGoal(Reading reading, PersonGroup group) {
    int article = words.is("article", reading.word(group.from() - 1)) ? 1 : 0;
    return words.is("recipient-preposition", reading.word(group.from() - 1 - article))
        && reading.groups().stream()
            .anyMatch(other -> other.to() <= group.from() && other.isArmed());
  }
}
