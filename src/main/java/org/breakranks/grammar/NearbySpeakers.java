package org.breakranks.grammar;

import java.util.List;
import java.util.stream.IntStream;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.Moment;
import org.breakranks.text.Sentence;

/** Finds who speaks around an act that itself names no source. */
final class NearbySpeakers {

  private static final int[] NEARBY = {1, 2, -1, -2};

  /** How many sentences before an ellipsis the act may stand that it repeats. */
  private static final int REACH = 3;

  private final WordClasses words;
  private final SpeakerNames names;
  private final List<Draft> drafts;

  /** Around the accepted acts of an article. */
  NearbySpeakers(WordClasses words, SpeakerNames names, List<Draft> drafts) {
    this.words = words;
    this.names = names;
    this.drafts = drafts;
  }

  /**
   * Who speaks around an act that itself names no source: further on in its paragraph, in the
   * sentence before, or right after it; not who speaks of another act.
   */
  Speaker of(Story story, Draft draft) {
    boolean elsewhere = words.match("elsewhere", draft.reading().sentence(), 0) > 0;
    if (elsewhere || isBackground(draft)) {
      return null;
    }
    Speaker quoted = quoted(story, draft);
    if (quoted != null) {
      return quoted;
    }
    int paragraph = draft.reading().sentence().paragraph();
    for (int offset : NEARBY) {
      int at = draft.sentence() + offset;
      boolean inside = at >= 0 && at < story.readings().size();
      boolean busy = inside && offset > 0 && reportsAct(at);
      if (!inside || busy) {
        continue;
      }
      Reading reading = story.readings().get(at);
      boolean sameParagraph = reading.sentence().paragraph() == paragraph;
      boolean beside = Math.abs(offset) == 1 && (offset > 0 || sameParagraph || pointsBack(draft));
      List<Attribution> spoken = sameParagraph || beside ? names.spoken(story, at) : List.of();
      if (!spoken.isEmpty() && (offset < 0 || refersBack(reading))) {
        for (Attribution attribution : spoken) {
          boolean counts = words.is("reckoning", reading.word(attribution.verb()));
          if (!counts
              && !isPassedOn(attribution, spoken)
              && attribution.stance() != Stance.DENIES
              && !isOfTheActors(story, at, attribution)) {
            boolean open = attribution.pronoun() && !tellsAct(attribution);
            return open ? names.known(story, at, attribution) : names.named(story, at, attribution);
          }
        }
      }
    }
    return pointsBack(draft) ? ofActBefore(story, draft) : null;
  }

  /** "In April five deserted", told by the outlet; by who speaks it would be "had deserted". */
  private static boolean isBackground(Draft draft) {
    Reading reading = draft.reading();
    Moment moment = reading.momentAt(0);
    boolean wide =
        moment != null
            && moment.kind() == Moment.Kind.POINT
            && moment.isResolved()
            && !moment.isDay();
    return wide
        && IntStream.range(draft.clause().subjectEnd(), draft.clause().verbEnd())
            .noneMatch(at -> reading.word(at).equals("had"));
  }

  /** "With this, 117 gave up. Last year it was 41," he said: who ends the quotation it opens. */
  private Speaker quoted(Story story, Draft draft) {
    int end = Math.min(story.readings().size(), draft.sentence() + 1 + REACH);
    boolean open = quotes(draft.reading(), draft.reading().size()) % 2 == 1;
    for (int at = draft.sentence() + 1; open && at < end; at++) {
      Reading reading = story.readings().get(at);
      open = quotes(reading, reading.size()) == 0;
      for (Attribution said : names.spoken(story, at)) {
        if (quotes(reading, Math.min(said.from(), said.verb())) == 1) {
          return names.named(story, at, said);
        }
      }
    }
    return null;
  }

  private static int quotes(Reading reading, int end) {
    return (int) IntStream.range(0, end).filter(at -> reading.word(at).equals("\"")).count();
  }

  /** "Six of their comrades had taken the same step": on the word that the act before stands on. */
  private Speaker ofActBefore(Story story, Draft draft) {
    Draft before = null;
    for (Draft other : drafts) {
      int back = draft.sentence() - other.sentence();
      before = back > 0 && back <= REACH ? other : before;
    }
    if (before == null) {
      return null;
    }
    if (before.attribution() == null) {
      return pointsBack(before) ? null : of(story, before);
    }
    int told = names.told(story, before);
    return told < 0 ? null : names.named(story, told, before.attribution());
  }

  /** "Another 30 did so", "they laid down their arms": told on by who spoke before. */
  private boolean pointsBack(Draft draft) {
    Moment moment = draft.moment();
    boolean goesOn = moment != null && moment.kind() == Moment.Kind.RELATIVE && moment.from() == 0;
    boolean addsUp = words.match("adding-up", draft.reading().sentence(), 0) > 0;
    return goesOn || addsUp || draft.isAnaphoric() || draft.isAdded() || draft.trigger().repeats();
  }

  /** "They came with their wives", "The surrender", not an act of which nothing is said. */
  private boolean refersBack(Reading reading) {
    return words.find("anaphor", reading.sentence(), 0, reading.size()) >= 0
        || reading.groups().stream().anyMatch(group -> group.kind() == PersonGroup.Kind.DEFINITE);
  }

  /** "he told the officers, according to the police chief": on the word of another. */
  private static boolean isPassedOn(Attribution said, List<Attribution> spoken) {
    return said.pronoun() && spoken.stream().anyMatch(other -> other.cited() && !other.pronoun());
  }

  /** "one of them told us", "the militants said": the people of an act are not its source. */
  private boolean isOfTheActors(Story story, int sentence, Attribution said) {
    Sentence words = story.readings().get(sentence).sentence();
    boolean post = this.words.find("claimant-post", words, said.from(), said.to()) >= 0;
    boolean some = this.words.find("object-pronoun", words, said.from(), said.to()) >= 0;
    boolean left = this.words.find("left-word", words, said.from(), said.to()) >= 0;
    boolean members = this.words.find("leaver", words, said.from(), said.to()) >= 0;
    return some || left || (members && !post);
  }

  private boolean tellsAct(Attribution said) {
    return drafts.stream().anyMatch(draft -> said.equals(draft.attribution()));
  }

  private boolean reportsAct(int sentence) {
    return drafts.stream().anyMatch(other -> other.sentence() == sentence);
  }
}
