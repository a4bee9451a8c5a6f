package org.breakranks.grammar;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.breakranks.lexicon.Actor;
import org.breakranks.reading.ActorMention;

/**
 * Names the side that an act favours: the one its own words or those of another mention tell, else
 * the one that tells it, else the other side in the country.
 */
final class RecipientOfAct {

  private final Parties parties;
  private final Speakers speakers;

  RecipientOfAct(Parties parties, Speakers speakers) {
    this.parties = parties;
    this.speakers = speakers;
  }

  /**
   * The side gained; {@link Party#UNKNOWN} of deserters, and where neither the act nor the story
   * tells it.
   *
   * @param chain the mentions of one act
   */
  Party of(Story story, Draft draft, List<Draft> chain) {
    if (draft.eventType() == EventType.DESERTION) {
      return Party.UNKNOWN;
    }
    ActorMention taker = draft.creditTaker();
    if (taker != null) {
      return parties.recipient(story, taker.actor(), taker.text());
    }
    if (draft.recipient().isKnown()) {
      return draft.recipient();
    }
    for (Draft other : chain) {
      if (other.recipient().isKnown()) {
        return other.recipient();
      }
    }
    Party speaking = speaking(story, draft, chain);
    if (speaking.isKnown()) {
      return speaking;
    }
    boolean process =
        chain.stream().anyMatch(other -> other.trigger().needs() == Trigger.Need.PEACE);
    boolean received =
        draft.eventType() == EventType.SURRENDER && speakers.isAuthority(story, draft, chain);
    String iso2 = country(story, draft, chain);
    Party implied = draft.actor().isKnown() ? otherSide(story, draft, iso2) : Party.UNKNOWN;
    if (process || received || implied.isKnown()) {
      Party side = implied.isKnown() ? implied : parties.government(story, iso2, null);
      return parties.isSameSide(story, draft.actor(), side) ? Party.UNKNOWN : side;
    }
    return Party.UNKNOWN;
  }

  /** The country in which the act happened, that of the story if nothing is said of it. */
  private static String country(Story story, Draft draft, List<Draft> chain) {
    return Stream.concat(Stream.of(draft), chain.stream())
        .map(Draft::place)
        .filter(Discourse::isLocal)
        .map(place -> place.place().iso2())
        .findFirst()
        .orElse(story.iso2());
  }

  /**
   * Who gives up or changes sides without a word on the receiver does so to the other side; of a
   * state that fell to that which followed.
   */
  private Party otherSide(Story story, Draft draft, String iso2) {
    if (!parties.isState(draft.actor()) || parties.isOver(story, draft.actor())) {
      return parties.government(story, iso2, null);
    }
    Actor insurgents =
        story.lastNamed(draft.sentence(), draft.clause().verb(), Story.Sort.INSURGENT);
    if (insurgents != null) {
      return parties.recipient(story, insurgents, null);
    }
    Optional<String> home = parties.homeOf(draft.actor());
    boolean abroad = iso2 != null && home.filter(own -> !own.equals(iso2)).isPresent();
    boolean invaders = abroad && draft.eventType() == EventType.SURRENDER;
    return invaders ? parties.government(story, iso2, null) : Party.UNKNOWN;
  }

  /** The other side, when it is the one that says who gave up: it then is the one given up to. */
  private Party speaking(Story story, Draft draft, List<Draft> chain) {
    Actor side =
        draft.eventType() == EventType.SURRENDER ? speakers.side(story, draft, chain) : null;
    if (side == null) {
      return speakingCountry(story, draft, chain);
    }
    boolean international = side.kind() == Actor.Kind.INTERNATIONAL;
    if (international || !draft.actor().isKnown()) {
      return Party.UNKNOWN;
    }
    if (side.kind() == Actor.Kind.MILITIA) {
      return Party.UNKNOWN;
    }
    Party party = parties.recipient(story, side, null);
    return parties.isSameSide(story, draft.actor(), party) ? Party.UNKNOWN : party;
  }

  /** "Ukraine said that 102 Russian conscripts had surrendered": soldiers, or rebels of its own. */
  private Party speakingCountry(Story story, Draft draft, List<Draft> chain) {
    String iso2 =
        draft.eventType() == EventType.SURRENDER && draft.actor().isKnown()
            ? speakers.country(story, draft, chain)
            : null;
    boolean party =
        iso2 != null
            && (parties.isState(draft.actor()) || iso2.equals(country(story, draft, chain)));
    Party government = party ? parties.government(story, iso2, null) : Party.UNKNOWN;
    return parties.isSameSide(story, draft.actor(), government) ? Party.UNKNOWN : government;
  }
}
