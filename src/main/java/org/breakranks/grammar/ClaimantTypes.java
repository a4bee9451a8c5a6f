package org.breakranks.grammar;

import org.breakranks.lexicon.Actor;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;

/**
 * Tells what kind of party a speaker is: by the force or group in the words, else by the office.
 */
final class ClaimantTypes {

  private final WordClasses words;

  ClaimantTypes(WordClasses words) {
    this.words = words;
  }

  ClaimantType of(Story story, Speaker speaker) {
    Reading reading = story.readings().get(speaker.sentence());
    for (ActorMention mention : reading.actors()) {
      boolean inside = mention.from() >= speaker.from() && mention.to() <= speaker.to();
      if (inside && mention.actor().kind() == Actor.Kind.INTERNATIONAL) {
        return ClaimantType.INTERNATIONAL;
      }
      boolean governs =
          story.iso2() != null
              && story.date() != null
              && mention.actor().governs(story.iso2(), story.date());
      if (inside
          && !mention.actor().isState()
          && !governs
          && !isOfState(reading, speaker, mention)) {
        return ClaimantType.INSURGENT;
      }
      if (inside && (mention.actor().isState() || governs)) {
        return ClaimantType.STATE;
      }
    }
    return byWords(reading, speaker);
  }

  /** "the Taliban police chief"; not "an MILF officer" or "a spokesman for the Baloch Army". */
  private boolean isOfState(Reading reading, Speaker speaker, ActorMention named) {
    int behind = words.is("any-rank", reading.word(named.to())) ? named.to() + 1 : named.to();
    return words.find("claimant-state", reading.sentence(), speaker.from(), named.from()) >= 0
        || words.find("claimant-state", reading.sentence(), behind, speaker.to()) >= 0;
  }

  private ClaimantType byWords(Reading reading, Speaker speaker) {
    if (has(reading, speaker, "claimant-international")) {
      return ClaimantType.INTERNATIONAL;
    }
    if (has(reading, speaker, "claimant-elder")) {
      return ClaimantType.ELDER;
    }
    if (has(reading, speaker, "claimant-insurgent")) {
      return ClaimantType.INSURGENT;
    }
    if (has(reading, speaker, "claimant-state")) {
      return ClaimantType.STATE;
    }
    if (has(reading, speaker, "claimant-witness")) {
      return ClaimantType.WITNESS;
    }
    if (has(reading, speaker, "claimant-media")) {
      return ClaimantType.MEDIA;
    }
    return speaker.country(reading) == null ? ClaimantType.UNNAMED : ClaimantType.STATE;
  }

  private boolean has(Reading reading, Speaker speaker, String wordClass) {
    return words.find(wordClass, reading.sentence(), speaker.from(), speaker.to()) >= 0;
  }
}
