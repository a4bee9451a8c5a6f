package org.breakranks.grammar;

import java.util.List;
import org.breakranks.lexicon.Actor;
import org.breakranks.lexicon.Gazetteer;
import org.breakranks.lexicon.Place;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;

/**
 * Names the party that receives an act, from the words that {@link Receivers} finds for its side: a
 * force or group by name, a leader with those loyal to him, a mission, protesters, rebels, or the
 * government.
 */
final class Recipients {

  /** Words from "loyal to" to the end of a name. */
  private static final int OF_REACH = 5;

  private final Parties parties;
  private final Gazetteer gazetteer;
  private final WordClasses words;

  Recipients(Parties parties, Gazetteer gazetteer, WordClasses words) {
    this.parties = parties;
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /**
   * The party that the words for a side stand for; not that of those who leave.
   *
   * @param admin1Id where it happened, null when not said
   */
  Party of(Story story, int sentence, Receivers.Side side, String admin1Id, Party leaver) {
    Reading reading = story.readings().get(sentence);
    String text = text(reading, side.from(), side.to());
    String province = gazetteer.of(admin1Id).map(Place::iso2).orElse(null);
    if (side.actor() != null && !isOfOtherState(story, side, province, leaver)) {
      return named(story, reading, side, leaver);
    }
    if (side.iso2() != null) {
      return parties.government(story, side.iso2(), text);
    }
    PersonGroup lord = lord(reading, side);
    if (lord != null && !lord.actors().isEmpty()) {
      return parties.recipient(story, lord.actors().get(0).actor(), text);
    }
    boolean loyal = words.is("loyal", reading.word(side.to()));
    if (lord != null && (loyal || lord.kind() == PersonGroup.Kind.NAME || isLeader(lord))) {
      return ledBy(lord, reading, side);
    }
    boolean mission = has("mission-word", reading, side);
    Actor body = mission ? story.lastNamed(sentence, side.from(), Story.Sort.INTERNATIONAL) : null;
    if (body != null) {
      return parties.recipient(story, body, text);
    }
    String iso2 = province == null ? story.iso2() : province;
    if (has("protest", reading, side)) {
      return parties.unnamed().protesters(iso2, text);
    }
    return has("rebel-authority", reading, side)
        ? rebels(story, sentence, side, admin1Id, iso2)
        : parties.government(story, iso2, text);
  }

  /** "the army", of the story's country, where the act happened in another one. */
  private boolean isOfOtherState(Story story, Receivers.Side side, String iso2, Party leaver) {
    Actor actor = side.actor().actor();
    return side.actor().kind() == ActorMention.Kind.CONTEXT
        && actor.isState()
        && iso2 != null
        && !actor.countries().contains(iso2)
        && !parties.isSameSide(story, leaver, parties.government(story, iso2, null));
  }

  /** The force that is named; of those who leave it, the one of its leaders whom they follow. */
  private Party named(Story story, Reading reading, Receivers.Side side, Party leaver) {
    String text = text(reading, side.from(), side.to());
    Party named = parties.recipient(story, side.actor().actor(), text);
    PersonGroup head = parties.isSameSide(story, leaver, named) ? lord(reading, side) : null;
    return head == null ? named : ledBy(head, reading, side);
  }

  /** A side of its own, which goes by its leader. */
  private static Party ledBy(PersonGroup leader, Reading reading, Receivers.Side side) {
    return new Party(
        null, text(reading, side.from(), leader.to()), text(reading, side.from(), side.to()));
  }

  /**
   * "the troops of General Ali Mohsen", "forces loyal to Riek Machar": whose they are, when they
   * are of no force by name.
   */
  private PersonGroup lord(Reading reading, Receivers.Side side) {
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

  /** "the rebels": those named last, else those of the province, else some of the country. */
  private Party rebels(
      Story story, int sentence, Receivers.Side side, String admin1Id, String iso2) {
    Reading reading = story.readings().get(sentence);
    String text = text(reading, side.from(), side.to());
    boolean some = words.is("indefinite", reading.token(side.from()));
    Actor named = story.lastNamed(sentence, side.from(), Story.Sort.INSURGENT);
    if (named != null) {
      return Parties.party(named, text);
    }
    Party local = some ? Party.UNKNOWN : parties.insurgents(story, admin1Id, text);
    if (local.isKnown()) {
      return local;
    }
    boolean told = some || has("rebel", reading, side);
    return told && iso2 != null ? parties.unnamed().ofCountry(iso2, text) : Party.UNKNOWN;
  }

  /**
   * Those who tell that soldiers gave up, if they fight them in their country: "Gaddafi's men gave
   * up, an official of the National Transitional Council said"; unknown for others.
   */
  Party captor(Story story, Party leaver, ActorMention teller) {
    Party side = parties.recipient(story, teller.actor(), teller.text());
    boolean local = parties.homeOf(leaver).filter(teller.actor().countries()::contains).isPresent();
    return local && !parties.isSameSide(story, leaver, side) ? side : Party.UNKNOWN;
  }

  /** The countries of a state that receives; none for another side. */
  List<String> countries(Party recipient) {
    return parties.isState(recipient) ? parties.countriesOf(recipient) : List.of();
  }

  private boolean has(String wordClass, Reading reading, Receivers.Side side) {
    return words.find(wordClass, reading.sentence(), side.from(), side.to()) >= 0;
  }

  private static String text(Reading reading, int from, int to) {
    return from >= to ? null : reading.sentence().text(from, to);
  }
}
