package org.breakranks.grammar;

import org.breakranks.lexicon.Actor;
import org.breakranks.lexicon.Actors;
import org.breakranks.lexicon.Gazetteer;
import org.breakranks.lexicon.WordClasses;

/** Names people of whose side no more is told than its country. */
final class Unnamed {

  /** Words from a member to the end of "of an illegal armed group". */
  private static final int OF_REACH = 5;

  private final Parties parties;
  private final Actors actors;
  private final Gazetteer gazetteer;
  private final WordClasses words;

  Unnamed(Parties parties, Actors actors, Gazetteer gazetteer, WordClasses words) {
    this.parties = parties;
    this.actors = actors;
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /**
   * Who they are of whom neither the text nor the tables tell more than their country: an officer
   * who leaves or changes sides is of its army, rebels are named as ACLED names them; unknown for
   * others, who may be criminals.
   */
  Party of(Story story, Draft draft) {
    boolean told = draft.place() != null && draft.place().place() != null;
    String iso2 = told ? draft.place().place().iso2() : story.iso2();
    if (iso2 == null || draft.subject() == null) {
      return Party.UNKNOWN;
    }
    Reading reading = draft.reading();
    boolean surrender = draft.eventType() == EventType.SURRENDER;
    if (!surrender && words.is("army-rank", reading.word(draft.subject().from()))) {
      return army(story, iso2);
    }
    PersonNoun noun = draft.subject().noun();
    boolean faced = draft.recipient().isKnown() && !parties.isState(draft.recipient());
    if (noun != null && noun.kind() == PersonNoun.Kind.UNIT && faced) {
      return army(story, iso2);
    }
    int from = draft.subject().from();
    boolean named = words.is("rebel", reading.word(draft.subject().head()));
    boolean ofGroup =
        words.find("unnamed-group", reading.sentence(), from, draft.subject().to() + OF_REACH) >= 0;
    boolean rebels =
        draft.subject().noun() != null
            && (named || ofGroup)
            && draft.eventType() != EventType.DESERTION;
    return rebels ? ofCountry(iso2, null) : Party.UNKNOWN;
  }

  /** A group of which the text tells only its country, named as ACLED names it. */
  Party ofCountry(String iso2, String text) {
    return gazetteer
        .country(iso2)
        .map(country -> new Party(null, "Unidentified Armed Group (" + country.name() + ")", text))
        .orElse(Party.UNKNOWN);
  }

  private Party army(Story story, String iso2) {
    Actor army = actors.asActor(actors.stateForce(iso2, story.date()));
    return new Party(army.id(), army.name(), null);
  }
}
