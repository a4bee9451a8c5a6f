package org.breakranks.grammar;

import java.util.List;
import java.util.stream.IntStream;

/** Finds the people of an act, whom its own words do not tell, in the sentences around it. */
final class NamedAround {

  /** Sentences that are looked through, on either side. */
  static final int REACH = 3;

  private final Parties parties;
  private final Counts counts;

  NamedAround(Parties parties, Counts counts) {
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
    Found counted = isPart(draft) ? before(story, draft, draft.people().best()) : null;
    return counted != null && counted.actor().isKnown() ? counted : before(story, draft, 0);
  }

  private static boolean isPart(Draft draft) {
    return draft.subject().kind() == PersonGroup.Kind.PRONOUN && draft.people().best() != null;
  }

  /**
   * @param least how many they have to be, 0 if no figure is needed
   */
  private Found before(Story story, Draft draft, int least) {
    for (int at = draft.sentence(); at >= Math.max(0, draft.sentence() - REACH); at--) {
      List<PersonGroup> groups = story.readings().get(at).groups();
      for (int i = groups.size() - 1; i >= 0; i--) {
        PersonGroup group = groups.get(i);
        boolean before = at < draft.sentence() || group.to() <= draft.subject().from();
        boolean goal = at == draft.sentence() && isGoal(story.readings().get(at), group);
        boolean many = least == 0 || (group.quantity() != null && group.quantity().best() >= least);
        Party party =
            before && many && !goal && group.isArmed()
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

  /** "brought six rebels to the army, where they gave up": others were brought to them. */
  private static boolean isGoal(Reading reading, PersonGroup group) {
    return reading.word(group.from() - 1).equals("to")
        && reading.groups().stream()
            .anyMatch(other -> other.to() <= group.from() && other.isArmed());
  }
}
