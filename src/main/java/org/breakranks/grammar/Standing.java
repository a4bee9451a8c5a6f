package org.breakranks.grammar;

import org.breakranks.lexicon.Actor;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;

/** Says whether the people of an act have ranks to break, and leave them for the other side. */
final class Standing {

  private final WordClasses words;
  private final Parties parties;
  private final Bystanders bystanders;

  Standing(WordClasses words, Parties parties) {
    this.words = words;
    this.parties = parties;
    this.bystanders = new Bystanders(words, parties);
  }

  Verdict of(
      Story story,
      Reading reading,
      Trigger trigger,
      PersonGroup subject,
      Clause clause,
      Party actor,
      Party recipient) {
    boolean drill =
        story.title() != null
            && words.find("drill", story.title().sentence(), 0, story.title().size()) >= 0;
    if (drill || has("exercise", reading)) {
      return new Verdict(Status.FIGURATIVE, "staged");
    }
    if (subject == null) {
      return new Verdict(Status.UNRESOLVED, "no-subject");
    }
    if (trigger.type() == EventType.RECRUITMENT) {
      return recruited(reading, recipient);
    }
    boolean stays = trigger.needs() == Trigger.Need.POST && subject.isLeader();
    if (stays) {
      return new Verdict(Status.FIGURATIVE, "leader");
    }
    boolean service =
        trigger.needs() == Trigger.Need.POST
            && words.is("state-service", reading.word(trigger.to() - 1));
    if (service && actor.isKnown() && !parties.isState(actor)) {
      return new Verdict(Status.UNRESOLVED, "not-their-own");
    }
    boolean own = words.is("first-person", reading.word(subject.head())) && !subject.isSingular();
    if (own && trigger.needs() == Trigger.Need.POST) {
      return new Verdict(Status.FIGURATIVE, "retreat");
    }
    if (isFirm(subject) && !recipient.isKnown()) {
      return new Verdict(Status.UNRESOLVED, "no-armed-group");
    }
    Verdict uninvolved = bystanders.of(reading, trigger, subject, clause, actor);
    if (!uninvolved.isAccepted()) {
      return uninvolved;
    }
    boolean flight = trigger.isFlight();
    boolean fighters = subject.noun() != null && subject.noun().kind() == PersonNoun.Kind.FIGHTER;
    if (flight && (actor.isKnown() ? !haveRanks(trigger, subject, actor) : fighters)) {
      return new Verdict(Status.UNRESOLVED, "flight-of-no-force");
    }
    boolean cartel = words.find("cartel", reading.sentence(), subject.from(), trigger.from()) >= 0;
    if (cartel && !namesGroup(reading, subject)) {
      return new Verdict(Status.CIVILIAN, "criminals");
    }
    if (isService(trigger, actor)) {
      return new Verdict(Status.UNRESOLVED, "left-service");
    }
    boolean join = trigger.needs() == Trigger.Need.SIDE;
    boolean reports = trigger.needs() == Trigger.Need.RECIPIENT && parties.isState(actor);
    boolean toOwn =
        (reports || trigger.type() == EventType.DEFECTION)
            && parties.isSameSide(story, actor, recipient);
    boolean nobodys = join && parties.isInternational(recipient);
    if (toOwn || nobodys || (join && !recipient.isKnown())) {
      return new Verdict(Status.FIGURATIVE, "own-side");
    }
    if (join && actor.isKnown() && parties.isState(actor) && parties.isState(recipient)) {
      return new Verdict(Status.FIGURATIVE, "own-side");
    }
    return Verdict.ASSERTED;
  }

  /** "soldiers of the drug lord's Mong Tai Army": a group that the tables know. */
  private boolean namesGroup(Reading reading, PersonGroup subject) {
    return subject.actors().stream()
        .filter(it -> it.kind() == ActorMention.Kind.NAMED && !it.actor().isState())
        .anyMatch(it -> words.find("cartel", reading.sentence(), it.from(), it.to()) < 0);
  }

  /** "The company surrendered": a body that may be of traders, as far as is told. */
  private static boolean isFirm(PersonGroup subject) {
    return subject.noun() != null
        && subject.noun().kind() == PersonNoun.Kind.UNIT
        && subject.noun().armed() == PersonNoun.Armed.MAYBE
        && subject.actors().isEmpty()
        && subject.quantity() == null;
  }

  /** Who joins an armed group, and neither a party nor an uprising, is recruited. */
  private Verdict recruited(Reading reading, Party recipient) {
    if (has("court-case", reading) || has("court", reading)) {
      return new Verdict(Status.CIVILIAN, "court");
    }
    boolean armed =
        recipient.isKnown()
            && !parties.isState(recipient)
            && !parties.isInternational(recipient)
            && !has("no-recruiting", reading);
    return armed ? Verdict.ASSERTED : new Verdict(Status.CIVILIAN, "no-armed-group");
  }

  private boolean has(String wordClass, Reading reading) {
    return words.find(wordClass, reading.sentence(), 0, reading.size()) >= 0;
  }

  /** A state's soldiers who hand a base, or arms that are not said to be theirs, to a state. */
  private boolean isHandover(Draft draft) {
    Reading reading = draft.reading();
    Trigger trigger = draft.trigger();
    Party recipient = draft.recipient();
    boolean own = words.find("own", reading.sentence(), trigger.from(), trigger.to()) >= 0;
    boolean base =
        words.find("own-strongpoint", reading.sentence(), trigger.from(), trigger.to()) >= 0;
    boolean arms = trigger.needs() == Trigger.Need.ARMS && words.is("handing", trigger.name());
    return parties.isState(draft.actor())
        && ((base && parties.isState(recipient))
            || (arms && !own && (!recipient.isKnown() || parties.isState(recipient))));
  }

  /**
   * What can be judged only once it is known who acted: soldiers flee, rebels do not; who serves a
   * state gives up to another side, which the story has to name.
   */
  Verdict settled(Story story, Draft draft) {
    if (isHandover(draft)) {
      return new Verdict(Status.FIGURATIVE, "handover");
    }
    boolean state = parties.isState(draft.actor());
    if (isService(draft.trigger(), draft.actor())) {
      return new Verdict(Status.UNRESOLVED, "left-service");
    }
    if (draft.trigger().isFlight()
        || draft.trigger().needs() == Trigger.Need.UNBIDDEN
        || words.is("state-only", draft.trigger().name())) {
      return haveRanks(draft.trigger(), draft.subject(), draft.actor())
          ? Verdict.ASSERTED
          : new Verdict(Status.UNRESOLVED, "flight-of-no-force");
    }
    boolean comes =
        words.is("reporting", draft.trigger().name())
            || words.is("coming-in", draft.trigger().name());
    boolean reports = comes && !draft.recipient().isKnown();
    if (state && reports) {
      return new Verdict(Status.UNRESOLVED, "no-other-side");
    }
    boolean changed =
        words.is("side-changing", draft.trigger().name())
            && draft.eventType() == EventType.DEFECTION
            && draft.subject() != null
            && (draft.subject().isArmed()
                || words.is("pronoun", draft.reading().word(draft.subject().head())));
    boolean alone =
        state
            && !changed
            && !parties.isOver(story, draft.actor())
            && draft.eventType() != EventType.DESERTION
            && !draft.recipient().isKnown()
            && !namesOtherSide(story, draft);
    return alone ? new Verdict(Status.UNRESOLVED, "no-other-side") : Verdict.ASSERTED;
  }

  /** People who can desert: of a force that has ranks, or soldiers who leave their post. */
  private boolean haveRanks(Trigger trigger, PersonGroup people, Party actor) {
    boolean soldiers =
        (trigger.needs() == Trigger.Need.POST || trigger.needs() == Trigger.Need.UNBIDDEN)
            && people != null
            && people.noun() != null
            && people.noun().kind() == PersonNoun.Kind.SOLDIER;
    return soldiers || parties.hasRanks(actor);
  }

  /** "The officer quit": who leaves the service of a state may only change his employer. */
  private boolean isService(Trigger trigger, Party actor) {
    return parties.isState(actor)
        && (trigger.needs() == Trigger.Need.LEAVE || words.is("rebels-only", trigger.name()));
  }

  private boolean namesOtherSide(Story story, Draft draft) {
    return isAbroad(story, draft)
        || story
            .actors()
            .anyMatch(
                other ->
                    other.kind() != Actor.Kind.INTERNATIONAL
                        && !parties.isOf(other, draft.actor())
                        && !parties.isSameSide(
                            story, draft.actor(), parties.recipient(story, other, null)));
  }

  /**
   * "Russian servicemen" in a story of Ukraine, or at a place there: the other side is its state.
   */
  private boolean isAbroad(Story story, Draft draft) {
    String home = parties.homeOf(draft.actor()).orElse(null);
    boolean there = Discourse.isLocal(draft.place()) && draft.place().place().iso2().equals(home);
    if (home == null || there) {
      return false;
    }
    return (story.iso2() != null && !home.equals(story.iso2()))
        || draft.reading().places().stream()
            .anyMatch(place -> place.place() != null && !home.equals(place.place().iso2()));
  }
}
