package org.breakranks.grammar;

import java.util.List;
import java.util.Optional;
import org.breakranks.lexicon.Actor;
import org.breakranks.lexicon.Actors;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;

/**
 * Names the group that is left by an act, and tells what is known of any party to one: whose it is,
 * whether it is a state's, and whether two are one side.
 */
final class Parties {

  private final Actors actors;
  private final WordClasses words;
  private final Belonging belonging;
  private final Unnamed unnamed;
  private final Recipients recipients;

  Parties(Lexicon lexicon, WordClasses words) {
    this.actors = lexicon.actors();
    this.words = words;
    this.belonging = new Belonging(this, actors, lexicon.gazetteer());
    this.unnamed = new Unnamed(this, lexicon, words);
    this.recipients = new Recipients(this, lexicon.gazetteer(), words);
  }

  /** Whose people they are after all, once more is known of the act. */
  Belonging belonging() {
    return belonging;
  }

  /** Who they are of whom only the country is told. */
  Unnamed unnamed() {
    return unnamed;
  }

  /** Who receives them. */
  Recipients recipients() {
    return recipients;
  }

  /** The group the people belong to; unknown when neither they nor the story say. */
  Party actor(Story story, int sentence, PersonGroup subject, String admin1Id) {
    String text = text(story, sentence, subject.from(), subject.to());
    if (!subject.actors().isEmpty() && chosen(subject).kind() == Actor.Kind.INTERNATIONAL) {
      return Party.UNKNOWN;
    }
    if (!subject.actors().isEmpty()) {
      return party(asForce(actors.asActor(chosen(subject)), subject), text);
    }
    if (subject.noun() == null || subject.noun().armed() != PersonNoun.Armed.YES) {
      return Party.UNKNOWN;
    }
    Actor found = byNoun(story, sentence, subject, admin1Id);
    return found == null ? new Party(null, null, text) : party(actors.asActor(found), text);
  }

  /** The armed people of a government are members of its forces. */
  private Actor asForce(Actor actor, PersonGroup subject) {
    boolean government = actor.isState() && !actor.reigns().isEmpty() && actor.to() != null;
    boolean armed = subject.noun() != null && subject.noun().armed() != PersonNoun.Armed.NO;
    return government && armed
        ? actors.stateForce(actor.countries().get(0), actor.to().minusDays(1))
        : actor;
  }

  /**
   * Of several groups in one phrase a name of the tables counts before one that is in none, this
   * before a word that only here means rebels, and one they only oppose or are of last: "Venezuelan
   * soldiers of the United Nations", "Nigerien fighters of Boko Haram".
   */
  private static Actor chosen(PersonGroup subject) {
    ActorMention best = subject.actors().get(0);
    for (ActorMention mention : subject.actors()) {
      best = rank(mention) > rank(best) ? mention : best;
    }
    return best.actor();
  }

  private static int rank(ActorMention mention) {
    if (mention.kind() == ActorMention.Kind.MODIFIER) {
      return 0;
    }
    if (mention.actor().kind() == Actor.Kind.INTERNATIONAL) {
      return 5;
    }
    return switch (mention.kind()) {
      case NAMED -> 4;
      case UNLISTED -> 2;
      case CONTEXT -> mention.actor().isState() ? 3 : 1;
      case MODIFIER, LEADER, COMPOSED -> mention.actor().id() == null ? 1 : 3;
    };
  }

  private Actor byNoun(Story story, int sentence, PersonGroup subject, String admin1Id) {
    boolean regular = isOfRegulars(story.readings().get(sentence), subject);
    PersonNoun.Kind kind = regular ? PersonNoun.Kind.SOLDIER : subject.noun().kind();
    return switch (kind) {
      case SOLDIER, POLICE -> {
        Actor named = story.lastNamed(sentence, subject.from(), Story.Sort.STATE);
        boolean own = named != null && !named.countries().isEmpty();
        yield own ? named : state(story);
      }
      case FIGHTER, COMMANDER, LEAVER -> {
        Actor named = story.lastNamed(sentence, subject.from(), Story.Sort.INSURGENT);
        yield named != null ? named : insurgents(story, admin1Id);
      }
      case OFFICER -> story.lastNamed(sentence, subject.from(), Story.Sort.STATE);
      case UNIT, LEADER, MEMBER, NATIONAL -> null;
      case FAMILY, CHILD, WOMAN, CIVILIAN, VICTIM, OFFICIAL -> null;
      case POLITICIAN, ATHLETE, DIPLOMAT, CRIMINAL, PRISONER -> null;
    };
  }

  /** "the commander of Light Infantry Battalion 552": a unit that only an army has. */
  private boolean isOfRegulars(Reading reading, PersonGroup subject) {
    boolean of = reading.word(subject.to()).equals("of");
    int end = of ? subject.to() + 4 : subject.to();
    return words.find("regular-unit", reading.sentence(), subject.from(), end) >= 0;
  }

  private Actor state(Story story) {
    return story.iso2() == null ? null : actors.stateForce(story.iso2(), story.date());
  }

  private Actor insurgents(Story story, String admin1Id) {
    return story.iso2() == null
        ? null
        : actors.insurgents(story.iso2(), admin1Id, story.date()).orElse(null);
  }

  /** Those who can make peace with the government of the story's country; unknown if several. */
  Party insurgents(Story story) {
    return insurgents(story, null, null);
  }

  /** The insurgents of a province, null for the whole country; unknown if several. */
  Party insurgents(Story story, String admin1Id, String text) {
    Actor found = insurgents(story, admin1Id);
    return found == null ? Party.UNKNOWN : party(found, text);
  }

  /** The side that receives, as one party: a state and all its forces are its government. */
  Party recipient(Story story, Actor side, String text) {
    return party(actors.asRecipient(side, story.date()), text);
  }

  /**
   * "two gunmen surrendered to the Mujahideen": people of no side by name are not of the rebels who
   * take them in, but of the state that these fight, or of nobody known if these rule.
   */
  Party opposing(Story story, Party actor, Party recipient) {
    boolean turned =
        isSameSide(story, actor, recipient) && !isState(recipient) && !isInternational(recipient);
    if (!turned || story.iso2() == null) {
      return actor;
    }
    Party state = party(actors.asActor(state(story)), actor.text());
    return isSameSide(story, state, recipient)
        ? unnamed.ofCountry(story.iso2(), actor.text())
        : state;
  }

  /** The government of a country on the day of the story. */
  Party government(Story story, String iso2, String text) {
    if (iso2 == null) {
      return Party.UNKNOWN;
    }
    Optional<Actor> government = actors.government(iso2, story.date());
    Actor found =
        government.orElseGet(
            () -> actors.asRecipient(actors.stateForce(iso2, story.date()), story.date()));
    return party(found, text);
  }

  /** Whether the two are one side, so that nobody can go from one to the other. */
  boolean isSameSide(Story story, Party actor, Party recipient) {
    if (!actor.isKnown() || !recipient.isKnown()) {
      return false;
    }
    return actor.name().equals(recipient.name())
        || (actor.id() != null && actor.id().equals(recipient.id()))
        || governmentOf(story, actor).equals(recipient.name());
  }

  private String governmentOf(Story story, Party party) {
    return party.id() == null || isOver(story, party)
        ? ""
        : actors
            .of(party.id())
            .map(actor -> actors.asRecipient(actor, story.date()).name())
            .orElse("");
  }

  /** The group that a side is counted as, of those who leave it. */
  Party of(Story story, Receivers.Side side, String text) {
    boolean state = side.actor() == null;
    Actor left = state ? actors.stateForce(side.iso2(), story.date()) : side.actor().actor();
    return party(actors.asActor(left), text);
  }

  /** Whether an actor is counted as this party. */
  boolean isOf(Actor actor, Party party) {
    return actors.asActor(actor).name().equals(party.name());
  }

  /** The countries a party belongs to; none for one that is in no table. */
  List<String> countriesOf(Party party) {
    return party.id() == null
        ? List.of()
        : actors.of(party.id()).map(Actor::countries).orElse(List.of());
  }

  /** The country a party serves or comes from; empty for one that is in no table. */
  Optional<String> homeOf(Party party) {
    return party.id() == null ? Optional.empty() : actors.of(party.id()).flatMap(Actor::home);
  }

  /** Whether a party is a body of several states, which has no ranks to join. */
  boolean isInternational(Party party) {
    return party.id() != null
        && actors.of(party.id()).filter(a -> a.kind() == Actor.Kind.INTERNATIONAL).isPresent();
  }

  /** Whether it is the force of a state whose rule had ended by the day of the story. */
  boolean isOver(Story story, Party party) {
    return party.id() != null
        && story.date() != null
        && actors
            .of(party.id())
            .filter(actor -> actor.isState() && actor.to() != null)
            .filter(actor -> !actor.to().isAfter(story.date()))
            .isPresent();
  }

  boolean isState(Party party) {
    if (party.id() == null) {
      return party.name() != null && party.name().endsWith(" forces");
    }
    return actors.of(party.id()).map(Actor::isState).orElse(false);
  }

  /**
   * Whether its people can desert it: a force of a state, or one that fights for a state or pay.
   */
  boolean hasRanks(Party party) {
    return isState(party)
        || (party.id() != null
            && actors
                .of(party.id())
                .filter(
                    actor ->
                        actor.kind() == Actor.Kind.MILITIA
                            || actor.kind() == Actor.Kind.PARAMILITARY)
                .isPresent());
  }

  static Party party(Actor actor, String text) {
    return new Party(actor.id(), actor.name(), text);
  }

  private static String text(Story story, int sentence, int from, int to) {
    return from >= to ? null : story.readings().get(sentence).sentence().text(from, to);
  }
}
