package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.breakranks.lexicon.WordClasses;

/**
 * Tells what an act turns out to be by who did it, and beside another act of the same people: who
 * deserts and joins the other side has defected to it, who flees abroad and gives up there has
 * deserted.
 */
final class Turns {

  private final WordClasses words;
  private final Parties parties;

  Turns(WordClasses words, Parties parties) {
    this.words = words;
    this.parties = parties;
  }

  /**
   * Soldiers who leave their ranks have deserted, and those who "return to the fold" have gone over
   * to the rebels who say so; rebels who swear an oath to the state that they fought give up.
   */
  Draft byActor(Draft draft) {
    boolean state = parties.isState(draft.actor());
    if (state && isLeaving(draft)) {
      return draft.with(EventType.DESERTION, draft.actor());
    }
    if (state && words.is("homecoming", draft.trigger().name())) {
      return draft.with(EventType.DEFECTION, draft.actor());
    }
    boolean rebels = draft.recipient().isKnown() && !parties.isState(draft.recipient());
    if (state && rebels && words.is("line-crossing", draft.trigger().name())) {
      return draft.with(EventType.DEFECTION, draft.actor());
    }
    boolean submits =
        !state && words.is("oath", draft.trigger().name()) && parties.isState(draft.recipient());
    return submits ? draft.with(EventType.SURRENDER, draft.actor()) : draft;
  }

  /** Out of their ranks or their post, for no other side that is told. */
  private boolean isLeaving(Draft draft) {
    return !draft.recipient().isKnown()
        && (draft.trigger().isLeaving() || words.is("leaving-outfit", draft.trigger().name()));
  }

  /** Who deserts or gives up and in the same breath joins the other side has defected to it. */
  List<Draft> joined(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft join = draft.isAccepted() ? joinOf(draft, drafts) : null;
      Draft act = join == null && leaves(draft) ? surrenderOf(draft, drafts) : join;
      EventType type = join == null ? EventType.SURRENDER : EventType.DEFECTION;
      kept.add(
          act == null
              ? draft
              : draft
                  .with(type, draft.actor(), act.recipient())
                  .summed(draft.cumulative() || act.cumulative()));
    }
    return kept;
  }

  /** "23 bandits who have embraced peace gave up on Wednesday": no sum, but the same 23. */
  List<Draft> withoutIdleSums(List<Draft> drafts) {
    return drafts.stream()
        .map(
            draft ->
                draft.cumulative() && drafts.stream().anyMatch(other -> isDayOf(draft, other))
                    ? draft.summed(false)
                    : draft)
        .toList();
  }

  private static boolean isDayOf(Draft sum, Draft other) {
    return sum.isAccepted()
        && sum.moment() == null
        && other.isAccepted()
        && !other.cumulative()
        && other.moment() != null
        && other.sharesSubject(sum);
  }

  /** Soldiers who fled over a border and gave themselves up there have deserted. */
  List<Draft> withFlights(List<Draft> drafts) {
    return drafts.stream()
        .map(
            draft ->
                isGivenUpAbroad(draft) && drafts.stream().anyMatch(other -> isFlight(draft, other))
                    ? draft.with(EventType.DESERTION, draft.actor(), Party.UNKNOWN)
                    : draft)
        .toList();
  }

  /** "They handed over 38 rifles to the Taliban", of those who have gone over to them: one act. */
  List<Draft> withArms(List<Draft> drafts) {
    return drafts.stream()
        .map(
            draft ->
                drafts.stream().anyMatch(other -> isHandover(draft, other))
                    ? draft.with(EventType.DEFECTION, draft.actor())
                    : draft)
        .toList();
  }

  private static boolean isHandover(Draft draft, Draft before) {
    Trigger.Need needs = draft.trigger().needs();
    boolean comes = needs == Trigger.Need.ARMS || needs == Trigger.Need.ARRIVAL;
    boolean over =
        comes && draft.isAccepted() && draft.isAnaphoric() && draft.recipient().isKnown();
    return over
        && before.isAccepted()
        && before.sentence() < draft.sentence()
        && before.eventType() == EventType.DEFECTION
        && before.actor().name().equals(draft.actor().name())
        && before.recipient().name().equals(draft.recipient().name())
        && (draft.people().best() == null
            || Objects.equals(before.people().best(), draft.people().best()));
  }

  private boolean isGivenUpAbroad(Draft draft) {
    List<String> own = parties.countriesOf(draft.actor());
    List<String> others = parties.countriesOf(draft.recipient());
    boolean abroad = parties.isState(draft.recipient()) && others.stream().noneMatch(own::contains);
    return draft.isAccepted()
        && draft.eventType() == EventType.SURRENDER
        && parties.isState(draft.actor())
        && (abroad || !draft.recipient().isKnown());
  }

  private static boolean isFlight(Draft draft, Draft other) {
    return other.isAccepted()
        && other.trigger().isFlight()
        && (draft.recipient().isKnown() || other.sharesSubject(draft) || isNext(draft, other))
        && other.actor().name().equals(draft.actor().name());
  }

  /** "38 soldiers fled into Cameroon. They were disarmed at Darak". */
  private static boolean isNext(Draft draft, Draft other) {
    return draft.isAnaphoric() && draft.sentence() == other.sentence() + 1;
  }

  private static boolean leaves(Draft draft) {
    return draft.isAccepted()
        && draft.eventType() == EventType.DESERTION
        && !draft.trigger().isFlight();
  }

  /** Who leaves a camp and in the same breath gives up has surrendered. */
  private static Draft surrenderOf(Draft draft, List<Draft> drafts) {
    for (Draft other : drafts) {
      boolean gives = other.isAccepted() && other.eventType() == EventType.SURRENDER;
      if (gives && other.sharesSubject(draft)) {
        return other;
      }
    }
    return null;
  }

  private Draft joinOf(Draft draft, List<Draft> drafts) {
    for (Draft other : drafts) {
      boolean next = isNextOf(draft, other) && other.eventType() == EventType.DEFECTION;
      boolean same = next || other.sharesSubject(draft);
      boolean side = next || other.trigger().needs() == Trigger.Need.SIDE;
      boolean joins = side && other.recipient().isKnown();
      boolean returns =
          words.is("homecoming", other.trigger().name())
              && other.eventType() == EventType.DEFECTION;
      if (same && other.isAccepted() && (joins || returns)) {
        return other;
      }
    }
    return null;
  }

  /** "A company has crossed over to the rebels. The troops left their barracks on Monday". */
  private static boolean isNextOf(Draft draft, Draft other) {
    return leaves(draft)
        && isNext(draft, other)
        && draft.people().best() == null
        && draft.actor().name().equals(other.actor().name());
  }
}
