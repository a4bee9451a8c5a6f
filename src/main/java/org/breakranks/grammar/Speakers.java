package org.breakranks.grammar;

import java.util.List;
import java.util.Set;
import org.breakranks.lexicon.Actor;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;

/** Says on whose word a mention stands, and what kind of party that is. */
final class Speakers {

  private static final int[] NEARBY = {1, 2, -1, -2};

  private final WordClasses words;
  private final Attributions attributions;
  private final Set<Integer> acts;

  /** The speakers of an article in which these sentences report acts. */
  Speakers(WordClasses words, Set<Integer> acts) {
    this.words = words;
    this.acts = Set.copyOf(acts);
    this.attributions = new Attributions(words);
  }

  /**
   * The claim of a mention: its own speaker, else one who speaks of the same act, else the outlet.
   */
  Claim claim(Story story, Draft draft, List<Draft> chain) {
    Speaker speaker = speaker(story, draft, chain);
    return speaker == null
        ? Claim.OUTLET
        : new Claim(speaker.text(), type(story, speaker), speaker.stance());
  }

  /** The side the speaker belongs to, when words of the speaker name it; else null. */
  Actor side(Story story, Draft draft, List<Draft> chain) {
    Speaker speaker = speaker(story, draft, chain);
    if (speaker == null) {
      return null;
    }
    for (ActorMention mention : story.readings().get(speaker.sentence()).actors()) {
      if (mention.from() >= speaker.from() && mention.to() <= speaker.to()) {
        return mention.actor();
      }
    }
    return null;
  }

  /** Whether the act stands on the word of the state, which then is the one that receives. */
  boolean isAuthority(Story story, Draft draft, List<Draft> chain) {
    Speaker speaker = speaker(story, draft, chain);
    return speaker != null && type(story, speaker) == ClaimantType.STATE;
  }

  private record Speaker(int sentence, int from, int to, String text, Stance stance) {}

  private Speaker speaker(Story story, Draft draft, List<Draft> chain) {
    if (draft.attribution() != null) {
      return named(story, draft.sentence(), draft.attribution());
    }
    for (Draft other : chain) {
      if (other.attribution() != null) {
        return named(story, other.sentence(), other.attribution());
      }
    }
    return nearby(story, draft);
  }

  /** A speaker by name or office; a pronoun is the speaker before it. */
  private Speaker named(Story story, int sentence, Attribution attribution) {
    if (!attribution.pronoun()) {
      return fuller(story, sentence, attribution);
    }
    for (int at = sentence; at >= 0; at--) {
      List<Attribution> spoken = attributions.in(story.readings().get(at));
      for (int i = spoken.size() - 1; i >= 0; i--) {
        Attribution earlier = spoken.get(i);
        boolean before = at < sentence || earlier.verb() < attribution.verb();
        if (before && !earlier.pronoun()) {
          return speaker(at, earlier, attribution.stance());
        }
      }
    }
    return null;
  }

  /** "Alemi said": the longer form "spokesman Lt. Nader Alemi" when it stands before. */
  private Speaker fuller(Story story, int sentence, Attribution attribution) {
    String last = lastWord(attribution.speaker());
    boolean name =
        Character.isUpperCase(last.charAt(0)) && attribution.to() - attribution.from() <= 2;
    for (int at = Math.max(0, sentence - 6); name && at < sentence; at++) {
      for (Attribution earlier : attributions.in(story.readings().get(at))) {
        if (earlier.speaker().contains(last)) {
          return speaker(at, earlier, attribution.stance());
        }
      }
    }
    return speaker(sentence, attribution, attribution.stance());
  }

  private static String lastWord(String speaker) {
    return speaker.substring(speaker.lastIndexOf(' ') + 1);
  }

  private static Speaker speaker(int sentence, Attribution attribution, Stance stance) {
    return new Speaker(
        sentence, attribution.from(), attribution.to(), attribution.speaker(), stance);
  }

  /**
   * Who speaks around an act that itself names no source: further on in its paragraph, in the
   * sentence before, or right after it; not who speaks of another act.
   */
  private Speaker nearby(Story story, Draft draft) {
    int paragraph = draft.reading().sentence().paragraph();
    for (int offset : NEARBY) {
      int at = draft.sentence() + offset;
      boolean inside = at >= 0 && at < story.readings().size();
      boolean busy = inside && offset > 0 && acts.contains(at);
      if (!inside || busy) {
        continue;
      }
      boolean sameParagraph = story.readings().get(at).sentence().paragraph() == paragraph;
      if (sameParagraph || Math.abs(offset) == 1) {
        for (Attribution attribution : attributions.in(story.readings().get(at))) {
          if (attribution.stance() != Stance.DENIES) {
            return named(story, at, attribution);
          }
        }
      }
    }
    return null;
  }

  private ClaimantType type(Story story, Speaker speaker) {
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
          && !has(reading, speaker, "claimant-state")) {
        return ClaimantType.INSURGENT;
      }
      if (inside && (mention.actor().isState() || governs)) {
        return ClaimantType.STATE;
      }
    }
    return byWords(reading, speaker);
  }

  private ClaimantType byWords(Reading reading, Speaker speaker) {
    if (has(reading, speaker, "claimant-international")) {
      return ClaimantType.INTERNATIONAL;
    }
    if (has(reading, speaker, "claimant-elder")) {
      return ClaimantType.ELDER;
    }
    if (has(reading, speaker, "claimant-witness")) {
      return ClaimantType.WITNESS;
    }
    if (has(reading, speaker, "claimant-insurgent")) {
      return ClaimantType.INSURGENT;
    }
    if (has(reading, speaker, "claimant-state")) {
      return ClaimantType.STATE;
    }
    if (has(reading, speaker, "claimant-media")) {
      return ClaimantType.MEDIA;
    }
    return ClaimantType.UNNAMED;
  }

  private boolean has(Reading reading, Speaker speaker, String wordClass) {
    return words.find(wordClass, reading.sentence(), speaker.from(), speaker.to()) >= 0;
  }
}
