package org.breakranks.grammar;

import org.breakranks.lexicon.Actor;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;

/** Names the body that speaks as "the group", "the ethnic armed group". */
final class Bodies {

  private final WordClasses words;

  Bodies(WordClasses words) {
    this.words = words;
  }

  /** The words of a speaker; for a bare "the group" the armed group that was named last. */
  String name(Story story, Draft draft, Speaker speaker) {
    Reading reading = story.readings().get(speaker.sentence());
    String name = isBare(reading, speaker) ? lastNamed(story, draft, speaker) : null;
    return name == null ? speaker.text() : name;
  }

  private boolean isBare(Reading reading, Speaker speaker) {
    boolean bare =
        words.is("definite", reading.word(speaker.from()))
            && words.is("claimant-body", reading.word(speaker.to() - 1));
    for (int at = speaker.from() + 1; at < speaker.to() - 1; at++) {
      bare &= words.is("armed-body", reading.word(at));
    }
    return bare;
  }

  private String lastNamed(Story story, Draft draft, Speaker speaker) {
    String name = null;
    for (int at = speaker.sentence(); at >= 0 && name == null; at--) {
      for (ActorMention mention : story.readings().get(at).actors()) {
        boolean before = at < speaker.sentence() || mention.to() <= speaker.from();
        boolean named = mention.kind() == ActorMention.Kind.NAMED;
        boolean fits = before && named && isOther(story, draft, mention.actor());
        name = fits ? mention.text() : name;
      }
    }
    return name;
  }

  /** An armed group that does not rule, and not the one whose people left it. */
  private static boolean isOther(Story story, Draft draft, Actor actor) {
    boolean governs =
        story.iso2() != null && story.date() != null && actor.governs(story.iso2(), story.date());
    return Story.Sort.INSURGENT.admits(actor)
        && !governs
        && !actor.name().equals(draft.actor().name());
  }
}
