package org.breakranks.grammar;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.breakranks.lexicon.Actor;
import org.breakranks.lexicon.Actors;
import org.breakranks.lexicon.Countries;
import org.breakranks.lexicon.Country;
import org.breakranks.lexicon.Gazetteer;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.WordClasses;

/** Names people of whose side no more is told than its country. */
final class Unnamed {

  /** Words from a member to the end of "of an illegal armed group". */
  private static final int OF_REACH = 5;

  private final Parties parties;
  private final Actors actors;
  private final Gazetteer gazetteer;
  private final Countries countries;
  private final WordClasses words;

  Unnamed(Parties parties, Lexicon lexicon, WordClasses words) {
    this.parties = parties;
    this.actors = lexicon.actors();
    this.gazetteer = lexicon.gazetteer();
    this.countries = lexicon.countries();
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
    if (isOfTheGroup(draft)) {
      Actor named = story.lastNamed(draft.sentence(), draft.subject().from(), Story.Sort.INSURGENT);
      Party group = named == null ? Party.UNKNOWN : parties.recipient(story, named, null);
      if (group.isKnown() && !parties.isSameSide(story, group, draft.recipient())) {
        return group;
      }
    }
    Optional<String> home = facing(draft);
    if (home.isPresent()) {
      return army(story, home.get());
    }
    if (isInvaded(draft, iso2)) {
      return army(story, iso2);
    }
    boolean faced = draft.recipient().isKnown() && !parties.isState(draft.recipient());
    boolean surrender = draft.eventType() == EventType.SURRENDER;
    int from = draft.subject().from();
    int behind = draft.subject().head() + 1;
    boolean bare = words.is("army-rank", reading.word(from));
    boolean ranked = words.find("army-rank", reading.sentence(), from, behind) >= 0;
    boolean left = draft.eventType() == EventType.DESERTION;
    if ((bare && !surrender) || (ranked && faced)) {
      return army(story, iso2);
    }
    if ((left || (faced && !surrender)) && isOfStateUnit(draft)) {
      return army(
          story, left ? Objects.requireNonNullElse(story.iso2(), iso2) : faced(draft, iso2));
    }
    String head = reading.word(draft.subject().head());
    boolean body = words.is("rival-body", head);
    boolean named =
        words.is("rebel", head)
            || (body && words.find("rebel", reading.sentence(), from, behind) >= 0);
    PersonNoun noun = draft.subject().noun();
    if (noun != null && noun.kind() == PersonNoun.Kind.UNIT && faced && !named) {
      return army(story, iso2);
    }
    boolean ofGroup =
        words.find("unnamed-group", reading.sentence(), from, draft.subject().to() + OF_REACH) >= 0;
    boolean rebels =
        draft.subject().noun() != null
            && (named || ofGroup)
            && draft.eventType() != EventType.DESERTION;
    return rebels ? ofCountry(iso2, null) : Party.UNKNOWN;
  }

  /**
   * "seven of the group's recruits", "have left the group", "a committee member surrendered to the
   * police": of the group that the article names elsewhere.
   */
  private boolean isOfTheGroup(Draft draft) {
    PersonNoun noun = draft.subject().noun();
    boolean member =
        noun != null
            && noun.kind() == PersonNoun.Kind.MEMBER
            && draft.eventType() == EventType.SURRENDER
            && parties.isState(draft.recipient());
    int from = draft.subject().from();
    return member
        || words.find("outfit", draft.reading().sentence(), from, draft.trigger().to()) >= 0;
  }

  /** The country in which the side that they face fights, where it is not the one that is told. */
  private String faced(Draft draft, String iso2) {
    List<String> theirs = parties.countriesOf(draft.recipient());
    return theirs.isEmpty() || theirs.contains(iso2) ? iso2 : theirs.get(0);
  }

  /** "men of a presidential guard battalion", "the deputy chief of the Central Reserve Police". */
  private boolean isOfStateUnit(Draft draft) {
    PersonNoun noun = draft.subject().noun();
    int from = draft.subject().from();
    int end = draft.subject().to() + OF_REACH;
    boolean of = draft.reading().word(draft.subject().to()).equals("of");
    return noun != null
        && !draft.subject().isCivil()
        && words.find(
                "state-unit", draft.reading().sentence(), from, of ? end : draft.subject().to())
            >= 0;
  }

  /**
   * "260 men of the 129th battalion surrendered", of which nobody says whose it is: of the army
   * that fights the rebels of the story; unknown for others.
   */
  Party ofNumberedUnit(Story story, Draft draft) {
    boolean open =
        draft.subject().actors().isEmpty()
            && draft.eventType() != EventType.DESERTION
            && !parties.isState(draft.recipient())
            && story.iso2() != null;
    Reading reading = draft.reading();
    int from = draft.subject().from();
    int end = Math.min(reading.size(), draft.subject().to() + OF_REACH);
    for (int at = Math.max(1, from); open && at < end; at++) {
      boolean numbered =
          words.is("numbered-unit", reading.word(at + 1)) && isOrdinal(reading.word(at));
      if (numbered && reading.word(at - 1).equals("the")) {
        return army(story, story.iso2());
      }
    }
    return Party.UNKNOWN;
  }

  private static boolean isOrdinal(String word) {
    return !word.isEmpty()
        && Character.isDigit(word.charAt(0))
        && Character.isLetter(word.charAt(word.length() - 1));
  }

  /**
   * "Moscow said that five Ukrainians had laid down their arms": the country of people who give up
   * to another country, or of whom another tells it.
   */
  private Optional<String> facing(Draft draft) {
    String people = draft.reading().token(draft.subject().head()).text();
    List<Country> called = countries.called(people);
    if (called.size() != 1 || draft.eventType() != EventType.SURRENDER) {
      return Optional.empty();
    }
    String home = called.get(0).iso2();
    return isFacedAbroad(draft, home) ? Optional.of(home) : Optional.empty();
  }

  /** "the defenders gave themselves up", to the forces of another country or as it says. */
  private boolean isInvaded(Draft draft, String iso2) {
    return draft.eventType() == EventType.SURRENDER
        && words.is("defending", draft.reading().word(draft.subject().head()))
        && isFacedAbroad(draft, iso2);
  }

  /** Whether they give up to a state that is not theirs, or such a state tells it. */
  private boolean isFacedAbroad(Draft draft, String home) {
    boolean faced =
        parties.isState(draft.recipient())
            && parties.homeOf(draft.recipient()).filter(iso2 -> !iso2.equals(home)).isPresent();
    Attribution teller = draft.attribution();
    return faced
        || (teller != null
            && draft.reading().actors().stream()
                .filter(actor -> teller.holds(actor.from()) && actor.actor().isState())
                .flatMap(actor -> actor.actor().home().stream())
                .anyMatch(iso2 -> !iso2.equals(home)));
  }

  /** A group of which the text tells only its country, named as ACLED names it. */
  Party ofCountry(String iso2, String text) {
    return gazetteer
        .country(iso2)
        .map(country -> new Party(null, "Unidentified Armed Group (" + country.name() + ")", text))
        .orElse(Party.UNKNOWN);
  }

  /**
   * Those who march against the government of a country; unknown where no country is told.
   *
   * @param iso2 the country by its ISO 3166-1 alpha-2 code, null when not told
   */
  Party protesters(String iso2, String text) {
    return Optional.ofNullable(iso2)
        .flatMap(countries::of)
        .map(country -> new Party(null, country.adjective() + " opposition", text))
        .orElse(Party.UNKNOWN);
  }

  private Party army(Story story, String iso2) {
    Actor army = actors.asActor(actors.stateForce(iso2, story.date()));
    return new Party(army.id(), army.name(), null);
  }
}
