package org.breakranks.grammar;

import java.util.List;
import java.util.stream.Stream;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;

/** Names the group or force that the people of an act leave. */
final class Leavers {

  private final Parties parties;
  private final Counts counts;
  private final Appositions appositions;
  private final Rows rows;
  private final WordClasses words;

  Leavers(Parties parties, Counts counts, Appositions appositions, WordClasses words) {
    this.parties = parties;
    this.counts = counts;
    this.appositions = appositions;
    this.rows = new Rows(words);
    this.words = words;
  }

  /**
   * The side of those who act, as far as their sentence and the story tell.
   *
   * @param subject who acts, null when the clause names nobody
   * @param admin1Id where it happened, null when not said
   */
  Party of(Story story, int sentence, Trigger trigger, PersonGroup subject, String admin1Id) {
    if (subject == null) {
      return Party.UNKNOWN;
    }
    Reading reading = story.readings().get(sentence);
    if (trigger.type() == EventType.RECRUITMENT) {
      return Party.civilians(reading.sentence().text(subject.from(), subject.to()));
    }
    Party told = parties.actor(story, sentence, member(reading, trigger, subject), admin1Id);
    Party actor = parties.belonging().byOrigin(story, reading, told, subject);
    if (trigger.needs() == Trigger.Need.POST && subject.isImplied()) {
      return left(story, sentence, trigger, subject, actor);
    }
    if (trigger.needs() == Trigger.Need.DESERT && subject.isImplied()) {
      return deserted(story, sentence, trigger, subject, actor);
    }
    return trigger.type() == EventType.SURRENDER
        ? parties.belonging().there(story, actor, subject, admin1Id)
        : actor;
  }

  /** "1,500 men left the Malian army": the army that is left is theirs. */
  private Party left(Story story, int sentence, Trigger trigger, PersonGroup subject, Party actor) {
    Reading reading = story.readings().get(sentence);
    for (int at = trigger.from() + 1; at < trigger.to(); at++) {
      ActorMention army = reading.actorAt(at);
      if (army != null && army.actor().isState() && army.kind() != ActorMention.Kind.CONTEXT) {
        return parties.actor(story, sentence, subject.of(List.of(army)), null);
      }
    }
    return actor;
  }

  /** "A nine-member squad deserted the CPI (Maoist)": the group that is left is theirs. */
  private Party deserted(
      Story story, int sentence, Trigger trigger, PersonGroup subject, Party actor) {
    Reading reading = story.readings().get(sentence);
    int name = trigger.to() + (words.is("article", reading.word(trigger.to())) ? 1 : 0);
    ActorMention left = reading.actorAt(name);
    return left != null && left.kind() == ActorMention.Kind.NAMED
        ? parties.actor(story, sentence, subject.of(List.of(left)), null)
        : actor;
  }

  /** "their wives": kin of those who act; in "two men and a woman of the ELN" she acts. */
  private static boolean isAttached(PersonGroup other) {
    return other.isKin() && !(other.isSingular() && other.kind() == PersonGroup.Kind.NEW);
  }

  /**
   * "Mullah Toofan and 30 Taliban fighters", "Colonel Haile went over with 150 soldiers of the
   * army": the first of those who act together that names a group.
   */
  private PersonGroup member(Reading reading, Trigger trigger, PersonGroup subject) {
    PersonGroup some = subject.isImplied() ? appositions.included(reading, subject) : null;
    if (some != null) {
      return subject.ofNone().of(some.actors());
    }
    if (!subject.actors().isEmpty()) {
      return subject;
    }
    return Stream.of(
            rows.of(reading, subject),
            counts.followers(reading, trigger, subject),
            appositions.ofName(reading, trigger, subject))
        .flatMap(List::stream)
        .filter(other -> !other.actors().isEmpty() && !isAttached(other))
        .findFirst()
        .orElse(subject);
  }
}
