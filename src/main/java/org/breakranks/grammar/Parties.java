package org.breakranks.grammar;

import java.util.List;
import java.util.Optional;
import org.breakranks.lexicon.Actor;
import org.breakranks.lexicon.Actors;
import org.breakranks.lexicon.Gazetteer;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.Place;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;
import org.breakranks.text.Sentence;

/** Names the two sides of an act: the group that is left and the one that receives. */
final class Parties {

  /** Words from "loyal to" to the end of a name. */
  private static final int OF_REACH = 5;

  private final Actors actors;
  private final Gazetteer gazetteer;
  private final WordClasses words;
  private final Belonging belonging;
  private final Unnamed unnamed;

  Parties(Lexicon lexicon, WordClasses words) {
    this.actors = lexicon.actors();
    this.gazetteer = lexicon.gazetteer();
    this.words = words;
    this.belonging = new Belonging(this, actors, gazetteer);
    this.unnamed = new Unnamed(this, lexicon, words);
  }

  /** Whose people they are after all, once more is known of the act. */
  Belonging belonging() {
    return belonging;
  }

  /** Who they are of whom only the country is told. */
  Unnamed unnamed() {
    return unnamed;
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
    Actor found = insurgents(story, null);
    return found == null ? Party.UNKNOWN : party(found, null);
  }

  /** The side that receives, as one party: a state and all its forces are its government. */
  Party recipient(Story story, Actor side, String text) {
    return party(actors.asRecipient(side, story.date()), text);
  }

  /** The side that receives, from the words that name it; not that of those who leave. */
  Party recipient(Story story, int sentence, Receivers.Side side, String admin1Id, Party leaver) {
    String text = text(story, sentence, side.from(), side.to());
    Optional<Place> province = gazetteer.of(admin1Id);
    boolean elsewhere =
        side.actor() != null
            && side.actor().kind() == ActorMention.Kind.CONTEXT
            && side.actor().actor().isState()
            && province.isPresent()
            && !side.actor().actor().countries().contains(province.get().iso2())
            && !isSameSide(story, leaver, government(story, province.get().iso2(), text));
    if (side.actor() != null && !elsewhere) {
      Party named = recipient(story, side.actor().actor(), text);
      PersonGroup head = isSameSide(story, leaver, named) ? lord(story, sentence, side) : null;
      return head == null
          ? named
          : new Party(null, text(story, sentence, side.from(), head.to()), text);
    }
    if (side.iso2() != null) {
      return government(story, side.iso2(), text);
    }
    PersonGroup lord = lord(story, sentence, side);
    if (lord != null && !lord.actors().isEmpty()) {
      return recipient(story, lord.actors().get(0).actor(), text);
    }
    boolean loyal = words.is("loyal", story.readings().get(sentence).word(side.to()));
    if (lord != null && (loyal || lord.kind() == PersonGroup.Kind.NAME || isLeader(lord))) {
      return new Party(null, text(story, sentence, side.from(), lord.to()), text);
    }
    Sentence where = story.readings().get(sentence).sentence();
    boolean mission = words.find("mission-word", where, side.from(), side.to()) >= 0;
    Actor body = mission ? story.lastNamed(sentence, side.from(), Story.Sort.INTERNATIONAL) : null;
    if (body != null) {
      return recipient(story, body, text);
    }
    if (words.find("protest", where, side.from(), side.to()) >= 0) {
      return unnamed.protesters(province.map(Place::iso2).orElse(story.iso2()), text);
    }
    boolean rebels = words.find("rebel-authority", where, side.from(), side.to()) >= 0;
    if (rebels) {
      Actor insurgents = story.lastNamed(sentence, side.from(), Story.Sort.INSURGENT);
      boolean some = words.is("indefinite", where.token(side.from()));
      Actor found = insurgents != null || some ? insurgents : insurgents(story, admin1Id);
      String iso2 = province.map(Place::iso2).orElse(story.iso2());
      boolean told = some || words.find("rebel", where, side.from(), side.to()) >= 0;
      Party anybody = told && iso2 != null ? unnamed.ofCountry(iso2, text) : Party.UNKNOWN;
      return found == null ? anybody : party(found, text);
    }
    return government(story, province.map(Place::iso2).orElse(story.iso2()), text);
  }

  /**
   * "the troops of General Ali Mohsen", "forces loyal to Riek Machar": whose they are, when they
   * are of no force by name.
   */
  private PersonGroup lord(Story story, int sentence, Receivers.Side side) {
    Reading reading = story.readings().get(sentence);
    boolean of = reading.word(side.to()).equals("of");
    PersonGroup name = of ? reading.groupAt(side.to() + 1) : followed(reading, side.to());
    boolean one = name != null && name.quantity() == null;
    return one && (name.noun() == null || name.isSingular()) ? name : null;
  }

  private static boolean isLeader(PersonGroup person) {
    PersonNoun.Kind kind = person.noun() == null ? null : person.noun().kind();
    return person.isSingular()
        && (kind == PersonNoun.Kind.LEADER || kind == PersonNoun.Kind.COMMANDER);
  }

  /** "loyal to former vice president Riek Machar": the person, or null. */
  private PersonGroup followed(Reading reading, int at) {
    if (!words.is("loyal", reading.word(at)) || !reading.word(at + 1).equals("to")) {
      return null;
    }
    return reading.groups().stream()
        .filter(group -> group.from() >= at + 2 && group.from() <= at + 2 + OF_REACH)
        .findFirst()
        .orElse(null);
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

  /**
   * Those who tell that soldiers gave up, if they fight them in their country: "Gaddafi's men gave
   * up, an official of the National Transitional Council said"; unknown for others.
   */
  Party captor(Story story, Party leaver, ActorMention teller) {
    Party side = recipient(story, teller.actor(), teller.text());
    boolean local = homeOf(leaver).filter(teller.actor().countries()::contains).isPresent();
    return local && !isSameSide(story, leaver, side) ? side : Party.UNKNOWN;
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
    return party.id() == null
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

  private static Party party(Actor actor, String text) {
    return new Party(actor.id(), actor.name(), text);
  }

  private static String text(Story story, int sentence, int from, int to) {
    return from >= to ? null : story.readings().get(sentence).sentence().text(from, to);
  }
}
