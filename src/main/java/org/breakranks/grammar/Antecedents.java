package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.List;
import org.breakranks.lexicon.Actor;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.Moment;

/**
 * Gives back to "they", "the men", "another 30" and to bare numbers the group that the sentences
 * before them named; without one the mention stays unresolved.
 */
final class Antecedents {

  private static final int SENTENCES_BACK = NamedAround.REACH;

  private final WordClasses words;
  private final Parties parties;
  private final SamePeople samePeople;
  private final NamedAround around;

  Antecedents(WordClasses words, Parties parties, Counts counts) {
    this.words = words;
    this.parties = parties;
    this.samePeople = new SamePeople(parties);
    this.around = new NamedAround(words, parties, counts);
  }

  /** The drafts with their groups, in the same order. */
  List<Draft> resolve(Story story, List<Draft> drafts) {
    List<Draft> resolved = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft counted = summedLike(draft.countedFrom(reference(draft, resolved)), resolved);
      Draft people = isOfSurrendered(counted, resolved) ? counted.with(Verdict.ASSERTED) : counted;
      boolean open = people.isAccepted() && people.eventType() != EventType.RECRUITMENT;
      resolved.add(open ? resolve(story, people, resolved, drafts) : people);
    }
    return resolved;
  }

  /** "A total of 238 people have returned to the legal fold", where others did so before. */
  private boolean isOfSurrendered(Draft draft, List<Draft> before) {
    boolean people =
        draft.verdict().rule().equals("civilians")
            && draft.eventType() == EventType.SURRENDER
            && draft.subject().quantity() != null
            && words.is("generic-people", draft.reading().word(draft.subject().head()));
    Draft last = people ? lastAccepted(before) : null;
    return last != null
        && last.eventType() == EventType.SURRENDER
        && !parties.isState(last.actor());
  }

  /**
   * What "they" and "the seven" did is a running total only if what they point back to is one, "and
   * joined" what came before it in its clause.
   */
  private static Draft summedLike(Draft draft, List<Draft> before) {
    Draft last = draft.isAccepted() ? nearest(before, draft) : null;
    if (last != null && last.cumulative() && last.sharesSubject(draft) && draft.moment() == null) {
      return draft.summed(true);
    }
    boolean same =
        last != null
            && (draft.people().best() == null || Chains.sameFigure(draft.people(), last.people()));
    boolean pointsBack = draft.subject() != null && draft.isAnaphoric() && draft.moment() == null;
    return same && pointsBack ? draft.summed(last.cumulative()) : draft;
  }

  private Draft resolve(Story story, Draft draft, List<Draft> before, List<Draft> all) {
    Draft intended = draft.trigger().repeats() ? intended(before, draft) : null;
    Draft last = intended != null ? intended : nearest(others(story, before, draft), draft);
    boolean repeats = draft.trigger().repeats();
    boolean tells = words.is("telling-total", draft.trigger().name());
    EventType type = repeats && !tells && last != null ? last.eventType() : draft.eventType();
    boolean summed = draft.trigger().shape() == Trigger.Shape.TOTAL && draft.actor().isKnown();
    if (repeats && ((last == null && !summed) || draft.people().best() == null)) {
      return draft.with(new Verdict(Status.UNRESOLVED, "nothing-before"));
    }
    if (isOfThoseWhoLeft(story, draft, before)) {
      return draft.with(Sideless.OWN_SIDE);
    }
    if (isOfParty(draft, before)) {
      return draft.with(new Verdict(Status.PARTY_POLITICS, "party"));
    }
    if (!draft.actor().isKnown() && isCivil(draft, before)) {
      return draft.with(new Verdict(Status.CIVILIAN, "civilians"));
    }
    boolean near =
        last != null
            && (draft.sentence() - last.sentence() <= SENTENCES_BACK
                || Chains.sameFigure(draft.people(), last.people())
                || (!repeats && !draft.isAnaphoric() && isOnlyGroup(last, before)));
    if (draft.actor().isKnown() && !(near && samePeople.isOfLast(story, draft, last))) {
      boolean alike = repeats && last != null && draft.actor().name().equals(last.actor().name());
      return draft.with(type, draft.actor(), alike ? last.recipient() : draft.recipient());
    }
    boolean abroad =
        draft.subject().actors().stream()
            .anyMatch(it -> it.actor().kind() == Actor.Kind.INTERNATIONAL);
    if (abroad) {
      return draft.with(new Verdict(Status.UNRESOLVED, "no-armed-group"));
    }
    PersonNoun noun = draft.subject().noun();
    boolean national = noun != null && noun.kind() == PersonNoun.Kind.NATIONAL;
    NamedAround.Found found = new NamedAround.Found(Party.UNKNOWN, People.UNKNOWN);
    if (!national) {
      found =
          near
              ? new NamedAround.Found(last.actor(), People.UNKNOWN)
              : elsewhere(story, draft, before, all);
    }
    Party unit = parties.unnamed().ofNumberedUnit(story, draft);
    if (unit.isKnown() && !parties.isState(found.actor())) {
      found = new NamedAround.Found(unit, People.UNKNOWN);
    }
    if (!found.actor().isKnown() && draft.trigger().needs() == Trigger.Need.PEACE) {
      found = new NamedAround.Found(parties.insurgents(story), People.UNKNOWN);
    }
    if (!found.actor().isKnown()) {
      found = new NamedAround.Found(parties.unnamed().of(story, draft), People.UNKNOWN);
    }
    if (!found.actor().isKnown() || !samePeople.agrees(draft.subject(), found.actor())) {
      return draft.with(new Verdict(Status.UNRESOLVED, "no-armed-group"));
    }
    String text = draft.reading().sentence().text(draft.subject().from(), draft.subject().to());
    boolean likewise =
        near
            && draft.subject().additional()
            && draft.eventType() == last.eventType()
            && !draft.recipient().isKnown()
            && isInSameCountry(draft, last);
    Party side = repeats || likewise ? last.recipient() : draft.recipient();
    if (!repeats && draft.eventType() == EventType.SURRENDER) {
      found = new NamedAround.Found(parties.opposing(story, found.actor(), side), found.people());
    }
    boolean own = parties.isSameSide(story, found.actor(), side);
    boolean sideless =
        draft.eventType() == EventType.DESERTION || draft.trigger().needs() == Trigger.Need.PEACE;
    if (own && sideless) {
      side = Party.UNKNOWN;
    } else if (own) {
      return draft.with(new Verdict(Status.UNRESOLVED, "own-side"));
    }
    Draft named = draft.with(type, new Party(found.actor().id(), found.actor().name(), text), side);
    return draft.people().best() == null ? named.with(found.people()) : named;
  }

  /** "They had joined the NPA last year", of those who have just left it. */
  private boolean isOfThoseWhoLeft(Story story, Draft draft, List<Draft> before) {
    boolean back = draft.subject().noun() == null && draft.isAnaphoric();
    Draft last = back && !draft.actor().isKnown() ? lastAccepted(before) : null;
    return last != null
        && draft.eventType() == EventType.DEFECTION
        && draft.sentence() - last.sentence() <= SENTENCES_BACK
        && parties.isSameSide(story, last.actor(), draft.recipient());
  }

  private static boolean isInSameCountry(Draft draft, Draft last) {
    return !Discourse.isLocal(draft.place())
        || !Discourse.isLocal(last.place())
        || draft.place().place().iso2().equals(last.place().place().iso2());
  }

  /** "agreed to lay down their arms and did so": what the same people meant to do, or null. */
  private static Draft intended(List<Draft> before, Draft draft) {
    return before.stream()
        .filter(other -> other.verdict().status() == Status.PLANNED)
        .filter(other -> other.sharesSubject(draft) && other.actor().isKnown())
        .findFirst()
        .orElse(null);
  }

  /** Whether all acts told before are of one group. */
  private static boolean isOnlyGroup(Draft last, List<Draft> before) {
    return !last.isAnaphoric()
        && before.stream()
            .filter(other -> other.isAccepted() && other.actor().isKnown())
            .allMatch(other -> other.actor().name().equals(last.actor().name()));
  }

  /** The acts of those who can have gone to the side that this one names: not of itself. */
  private List<Draft> others(Story story, List<Draft> before, Draft draft) {
    boolean any = draft.trigger().repeats() || draft.trigger().needs() == Trigger.Need.POST;
    return any || !draft.recipient().isKnown()
        ? before
        : before.stream()
            .filter(other -> !parties.isSameSide(story, other.actor(), draft.recipient()))
            .toList();
  }

  /** "The defectors were received at a rally", after members of a party who went to another. */
  private static boolean isOfParty(Draft draft, List<Draft> before) {
    return draft.subject() != null
        && draft.subject().isImplied()
        && lastAccepted(before) == null
        && before.stream().anyMatch(it -> it.verdict().status() == Status.PARTY_POLITICS);
  }

  /** "he" after an ambassador, "we" of a driver, or the names of those told before as suspects. */
  private boolean isCivil(Draft draft, List<Draft> before) {
    if (words.is("first-person", draft.reading().word(draft.subject().head()))) {
      return draft.attribution() != null
          && draft.reading().groups().stream()
              .anyMatch(group -> draft.attribution().holds(group.from()) && group.isCivil());
    }
    PersonGroup nearest = null;
    for (PersonGroup group : draft.reading().groups()) {
      boolean person = group.isSingular() && group.kind() != PersonGroup.Kind.PERSON;
      nearest = person && group.to() <= draft.subject().from() ? group : nearest;
    }
    boolean he = draft.subject().kind() == PersonGroup.Kind.PERSON;
    if (he && nearest != null && nearest.noun() != null) {
      return nearest.isCivil();
    }
    boolean told = before.stream().anyMatch(other -> other.verdict().status() == Status.CIVILIAN);
    return told && lastAccepted(before) == null;
  }

  /** The act before with the same figure, else the last act. */
  private static Draft nearest(List<Draft> before, Draft draft) {
    Integer figure = draft.people().best();
    for (int i = before.size() - 1; figure != null && i >= 0; i--) {
      Draft other = before.get(i);
      boolean known = other.isAccepted() && other.actor().isKnown();
      if (known && Chains.sameFigure(draft.people(), other.people())) {
        return other;
      }
    }
    return lastAccepted(before);
  }

  private static Draft lastAccepted(List<Draft> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      Draft draft = before.get(i);
      boolean left = draft.isAccepted() && draft.eventType() != EventType.RECRUITMENT;
      if (left && draft.actor().isKnown()) {
        return draft;
      }
    }
    return null;
  }

  /** The people of another act of the article, else those named in the sentences before. */
  private NamedAround.Found elsewhere(
      Story story, Draft draft, List<Draft> before, List<Draft> all) {
    NamedAround.Found named = around.before(story, draft);
    boolean fits = named.actor().isKnown() && samePeople.agrees(draft.subject(), named.actor());
    if (fits && (draft.isAnaphoric() || !parties.isState(named.actor()))) {
      return named;
    }
    Draft last = lastAccepted(before);
    Party later = last == null ? around.behind(story, draft) : Party.UNKNOWN;
    if (later.isKnown()) {
      return new NamedAround.Found(later, People.UNKNOWN);
    }
    Draft other = last != null ? last : lastAccepted(all);
    if (other != null) {
      return new NamedAround.Found(other.actor(), People.UNKNOWN);
    }
    boolean given = draft.recipient().isKnown() || draft.eventType() != EventType.SURRENDER;
    boolean taken = named.actor().isKnown() && (given || !parties.isState(named.actor()));
    return taken ? named : new NamedAround.Found(Party.UNKNOWN, People.UNKNOWN);
  }

  /** The day a relative time counts from: the act before it, or the day of the statement. */
  private static Moment reference(Draft draft, List<Draft> before) {
    Draft last = lastDated(before);
    boolean back = draft.moment() != null && isBack(draft.moment());
    boolean stated = draft.stated() != null && draft.stated().isResolved();
    return (back && stated) || last == null ? draft.stated() : last.moment();
  }

  private static Draft lastDated(List<Draft> before) {
    return lastAccepted(
        before.stream()
            .filter(draft -> draft.moment() != null && draft.moment().isResolved())
            .toList());
  }

  /** "said on Friday that three had given up a day earlier": counted from the statement. */
  private static boolean isBack(Moment moment) {
    return moment.offsetDays() != null && moment.offsetDays() < 0;
  }
}
