package org.breakranks.grammar;

import java.time.LocalDate;
import org.breakranks.lexicon.Actor;
import org.breakranks.lexicon.Actors;
import org.breakranks.lexicon.Gazetteer;
import org.breakranks.lexicon.Place;
import org.breakranks.reading.ActorMention;
import org.breakranks.reading.PlaceMention;

/** Whose people they are after all: by the place of an act, by its day, and by who tells of it. */
final class Belonging {

  private final Parties parties;
  private final Actors actors;
  private final Gazetteer gazetteer;

  Belonging(Parties parties, Actors actors, Gazetteer gazetteer) {
    this.parties = parties;
    this.actors = actors;
    this.gazetteer = gazetteer;
  }

  /**
   * Whose "policemen" they are that give up in another country than that of the story: those of the
   * country where it happened.
   */
  Party there(Story story, Party actor, PersonGroup subject, String admin1Id) {
    return ofCountry(story, actor, subject, gazetteer.of(admin1Id).map(Place::iso2).orElse(null));
  }

  /**
   * "40 guards gave up to Hamas gunmen in Khan Younis", in a story of another country: people of no
   * force by name who go to the rebels of the country where it happened are of its forces.
   */
  Party facing(Story story, Party actor, PersonGroup subject, Party recipient, String admin1Id) {
    String iso2 =
        gazetteer
            .of(admin1Id)
            .map(Place::iso2)
            .or(() -> parties.countriesOf(recipient).stream().findFirst())
            .orElse(null);
    if (iso2 == null || subject == null || subject.kind() != PersonGroup.Kind.NEW) {
      return actor;
    }
    boolean rebels = !parties.isState(recipient) && parties.countriesOf(recipient).contains(iso2);
    boolean unnamed =
        subject.actors().stream().allMatch(it -> it.kind() == ActorMention.Kind.CONTEXT);
    boolean elsewhere = parties.isState(actor) && !parties.countriesOf(actor).contains(iso2);
    return rebels && unnamed && elsewhere
        ? party(actors.stateForce(iso2, story.date()), actor)
        : actor;
  }

  /** "Thirty policemen from Falam", in a story of the country to which they went. */
  Party byOrigin(Story story, Reading reading, Party actor, PersonGroup subject) {
    boolean from = subject != null && reading.word(subject.to()).equals("from");
    PlaceMention home = from ? reading.placeAt(subject.to() + 1) : null;
    boolean known = home != null && home.place() != null;
    return known ? ofCountry(story, actor, subject, home.place().iso2()) : actor;
  }

  /** People whose force only the country tells are of the one that serves this country. */
  private Party ofCountry(Story story, Party actor, PersonGroup subject, String iso2) {
    boolean bare =
        subject != null
            && !subject.actors().isEmpty()
            && subject.actors().stream()
                .allMatch(
                    mention ->
                        mention.kind() == ActorMention.Kind.CONTEXT && mention.actor().isState());
    boolean elsewhere = bare && iso2 != null && !parties.countriesOf(actor).contains(iso2);
    return elsewhere ? party(actors.stateForce(iso2, story.date()), actor) : actor;
  }

  /**
   * Who they were on the day of the act: "Afghan soldiers who fled in July", told after the change
   * of power, are not those of the new rulers.
   *
   * @param day the day of the act, null when unknown
   */
  Party onDay(Story story, Draft draft, LocalDate day) {
    Actor now = draft.actor().id() == null ? null : actors.of(draft.actor().id()).orElse(null);
    boolean named =
        draft.subject() == null
            || draft.subject().actors().stream()
                .anyMatch(mention -> !mention.actor().isState() || isByName(mention));
    if (now == null || named || day == null || story.date() == null || now.countries().isEmpty()) {
      return draft.actor();
    }
    String iso2 = now.countries().get(0);
    boolean rules = now.governs(iso2, story.date());
    boolean ruled = now.governs(iso2, day);
    return rules && !ruled && day.isBefore(story.date())
        ? party(actors.stateForce(iso2, day), draft.actor())
        : draft.actor();
  }

  /** "Taliban policemen"; not "Syrian soldiers". */
  private static boolean isByName(ActorMention mention) {
    return mention.kind() == ActorMention.Kind.NAMED && mention.actor().to() == null;
  }

  /**
   * "The commander of the camp surrendered, the Arakan Army said": a commander of no side by name
   * is not of the insurgents who tell it.
   *
   * @param teller the group that says so, null if none does
   */
  Party notTeller(Story story, Party actor, PersonGroup subject, ActorMention teller) {
    boolean own = teller != null && actor.isKnown() && parties.isOf(teller.actor(), actor);
    boolean commander =
        own
            && subject != null
            && subject.isImplied()
            && subject.noun() != null
            && subject.noun().kind() == PersonNoun.Kind.COMMANDER;
    return commander && !parties.isState(actor) && story.iso2() != null
        ? party(actors.stateForce(story.iso2(), story.date()), actor)
        : actor;
  }

  private Party party(Actor force, Party said) {
    Actor whole = actors.asActor(force);
    return new Party(whole.id(), whole.name(), said.text());
  }
}
