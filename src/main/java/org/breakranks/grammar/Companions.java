package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.breakranks.lexicon.WordClasses;

/**
 * Reads what takes another act of the article to be one: everyday words for going and coming, "two
 * others crossed on Sunday", "a sub-inspector arrived alone", and acts that do not name the other
 * side, "joined the movement".
 */
final class Companions {

  private final WordClasses words;
  private final Parties parties;
  private final SamePeople samePeople;
  private final FurtherPeople further;

  Companions(WordClasses words, Parties parties) {
    this.words = words;
    this.parties = parties;
    this.samePeople = new SamePeople(parties);
    this.further = new FurtherPeople(words);
  }

  /** "at least 200 of them have crossed in recent weeks": of those told, not others. */
  private static boolean isSumOfThem(Draft draft) {
    return draft.cumulative()
        && draft.subject() != null
        && draft.subject().kind() == PersonGroup.Kind.PRONOUN;
  }

  /** The acts told and, in their order, those of further people who followed others. */
  List<Draft> added(Story story, List<Draft> told, List<Draft> others) {
    List<Draft> all = new ArrayList<>();
    told.forEach(draft -> all.add(isOpen(draft, told) ? completed(story, draft, told) : draft));
    for (Draft draft : others) {
      Draft act = draft.isAccepted() && !isSumOfThem(draft) ? followed(draft, told) : null;
      if (act != null) {
        all.add(like(story, draft, act).with(Verdict.FOLLOWING));
      }
    }
    all.sort(Draft.IN_TEXT);
    return all;
  }

  /** An act of the same kind; rebels who come to a post give up, soldiers who get abroad desert. */
  private Draft like(Story story, Draft draft, Draft act) {
    boolean state = parties.isState(act.actor());
    PersonGroup subject = draft.subject();
    String text = draft.reading().sentence().text(subject.from(), subject.to());
    Party people = new Party(act.actor().id(), act.actor().name(), text);
    if (isAbroad(draft, act)) {
      return draft.with(EventType.DESERTION, people, Party.UNKNOWN);
    }
    if (!state
        && act.eventType() != EventType.SURRENDER
        && draft.clause().has("installation", draft.reading(), words)) {
      return draft.with(EventType.SURRENDER, people, parties.government(story, story.iso2(), null));
    }
    return draft.with(act.eventType(), people, act.recipient());
  }

  /** Whether soldiers are outside the country that they serve, or have gone to another by name. */
  private boolean isAbroad(Draft draft, Draft act) {
    String home = parties.homeOf(act.actor()).orElse(null);
    if (home == null || !parties.isState(act.actor())) {
      return false;
    }
    return (Discourse.isLocal(draft.place()) && !draft.place().place().iso2().equals(home))
        || Abroad.isNamed(draft.reading(), draft.trigger(), List.of(home));
  }

  /** Whether all that an act lacks is the other side, which the article may tell elsewhere. */
  private boolean isOpen(Draft draft, List<Draft> told) {
    VerbGroup verb = VerbGroup.of(draft.reading(), draft.trigger(), words);
    return Sideless.is(draft.verdict())
        && draft.eventType() != EventType.RECRUITMENT
        && !isSumOfThem(draft)
        && !Receivers.isUndertaking(
            draft.reading(), draft.trigger().to(), draft.clause().to(), words)
        && told.stream().noneMatch(act -> act.isAccepted() && act.sharesSubject(draft))
        && further.mayFollow(
            draft.reading(), draft.trigger(), verb, draft.subject(), draft.clause());
  }

  /** "nine soldiers joined the movement", in a story of those who went the other way. */
  private Draft completed(Story story, Draft draft, List<Draft> told) {
    return told.stream()
        .filter(act -> act.isAccepted() && act.actor().isKnown())
        .map(act -> beside(story, draft, act))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(draft);
  }

  /** The act between the sides of another, either way; null if these people are of neither. */
  private Draft beside(Story story, Draft draft, Draft act) {
    Party people = draft.actor().isKnown() ? draft.actor() : act.actor();
    boolean same = parties.isSameSide(story, people, act.actor());
    boolean back = parties.isSameSide(story, people, act.recipient());
    if (same && isAbroad(draft, act)) {
      return draft.with(Verdict.FOLLOWING).with(EventType.DESERTION, people, Party.UNKNOWN);
    }
    if (!(same || back) || !samePeople.agrees(draft.subject(), people)) {
      return null;
    }
    boolean programme =
        !parties.isState(people) && draft.clause().has("scheme-word", draft.reading(), words);
    EventType type = programme ? EventType.SURRENDER : draft.eventType();
    return draft.with(Verdict.FOLLOWING).with(type, people, same ? act.recipient() : act.actor());
  }

  /** The act before that these people repeat, the nearest of their own side, or null. */
  private Draft followed(Draft draft, List<Draft> told) {
    Draft before =
        followed(draft, told.stream().filter(act -> Draft.IN_TEXT.compare(act, draft) < 0));
    return before != null || draft.subject().isImplied() ? before : followed(draft, told.stream());
  }

  private Draft followed(Draft draft, Stream<Draft> told) {
    boolean leaving = draft.trigger().type() == EventType.DESERTION;
    return told.filter(act -> act.isAccepted() && act.actor().isKnown())
        .filter(act -> act.eventType() != EventType.RECRUITMENT)
        .filter(act -> !leaving || act.eventType() == EventType.DESERTION)
        .filter(
            act ->
                draft.subject().isImplied()
                    ? samePeople.agrees(draft.subject(), act.actor())
                    : draft.actor().name().equals(act.actor().name()))
        .reduce((first, second) -> second)
        .orElse(null);
  }
}
