package org.breakranks.grammar;

import java.util.List;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.Quantity;

/** Finds the figure that a sentence behind an act tells of its people: "There were about 70". */
final class Numbered {

  private static final int SENTENCES = 2;

  private final WordClasses words;

  Numbered(WordClasses words) {
    this.words = words;
  }

  /** The acts, in order; several people of whom no figure is told get the one told behind. */
  List<Draft> with(Story story, List<Draft> drafts) {
    return drafts.stream().map(draft -> with(story, draft, drafts)).toList();
  }

  private Draft with(Story story, Draft draft, List<Draft> drafts) {
    boolean open =
        draft.isAccepted()
            && draft.people().best() == null
            && draft.subject() != null
            && !draft.subject().isSingular();
    int end = Math.min(story.readings().size(), draft.sentence() + 1 + SENTENCES);
    for (int at = draft.sentence() + 1; open && at < end && isFree(at, drafts); at++) {
      Quantity figure = figure(story.readings().get(at));
      if (figure != null) {
        return draft.with(draft.people().counted(figure));
      }
    }
    return draft;
  }

  private static boolean isFree(int sentence, List<Draft> drafts) {
    return drafts.stream().noneMatch(it -> it.isAccepted() && it.sentence() == sentence);
  }

  /** "There were about 70 of them", "They numbered 27"; or null. */
  private Quantity figure(Reading reading) {
    for (Quantity quantity : reading.quantities()) {
      int opening = words.match("numbered-as", reading.sentence(), 0);
      boolean all = words.match("size-noun", reading.sentence(), quantity.to()) > 0;
      boolean numbered = words.is("pronoun", reading.word(0)) && !reading.word(1).equals("were");
      if (opening == quantity.from() && (all || numbered)) {
        return quantity;
      }
    }
    return null;
  }
}
