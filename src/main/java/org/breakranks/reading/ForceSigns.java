package org.breakranks.reading;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import org.breakranks.lexicon.ActorName;
import org.breakranks.lexicon.Actors;
import org.breakranks.lexicon.FoldedText;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.text.Sentence;

/**
 * Tells, without knowing the story, where {@link ActorReader} may find an armed group or force:
 * every token of what it finds in any story is among those told here.
 */
public final class ForceSigns {

  /** Tokens of the longest name: its last word stands that far behind its beginning. */
  private static final int LONGEST_NAME = 8;

  private static final Set<ForceWord> HEADS =
      EnumSet.of(
          ForceWord.ARMY,
          ForceWord.POLICE,
          ForceWord.INTELLIGENCE,
          ForceWord.GOVERNMENT,
          ForceWord.CAPITAL_GOVERNMENT,
          ForceWord.INSURGENT,
          ForceWord.GROUP);

  private final Actors actors;
  private final WordKinds<ForceWord> words;

  private ForceSigns(Lexicon lexicon) {
    this.actors = lexicon.actors();
    this.words = WordKinds.of(lexicon.table("force_nouns"), ForceWord.class);
  }

  public static ForceSigns of(Lexicon lexicon) {
    return new ForceSigns(lexicon);
  }

  /** The tokens at which an armed group or force may be named. */
  public BitSet in(Sentence sentence) {
    FoldedText text = FoldedText.of(sentence);
    boolean capitals = hasCapitals(sentence);
    BitSet found = new BitSet();
    for (int token = 0; token < sentence.size(); token++) {
      int end = headEnd(sentence, token, capitals);
      if (end > 0) {
        found.set(Math.max(0, token - LONGEST_NAME), end);
      }
      found.set(token, Math.max(token, nameEnd(sentence, text, token, capitals)));
    }
    return found;
  }

  private static boolean hasCapitals(Sentence sentence) {
    return switch (Casing.of(sentence)) {
      case NORMAL, TITLE -> true;
      case UPPER, LOWER -> false;
    };
  }

  /** Whether a place may be named at one of the tokens. */
  public boolean mayBeNamed(Sentence sentence, int from, int to) {
    return Casing.of(sentence) == Casing.LOWER
        || hasCapital(sentence, Math.max(0, from), Math.min(sentence.size(), to) - 1);
  }

  /** The end of the last words of "Afghan police", "Karenni Defence Force", or -1. */
  private int headEnd(Sentence sentence, int token, boolean capitals) {
    if (words.isAt(sentence, token, ForceWord.BARE)) {
      return token + 1;
    }
    boolean owned = !capitals || hasCapital(sentence, Math.max(0, token - LONGEST_NAME), token);
    return owned ? words.endAtAny(sentence, token, HEADS) : -1;
  }

  private int nameEnd(Sentence sentence, FoldedText text, int token, boolean capitals) {
    int end = -1;
    for (int part = text.first(token); part < text.end(token); part++) {
      for (Actors.Hit hit : actors.at(text, part)) {
        int last = text.token(hit.to() - 1);
        boolean proper = !capitals || hasCapital(sentence, token, last);
        if (proper || hit.names().stream().anyMatch(ForceSigns::isCommon)) {
          end = Math.max(end, last + 1);
        }
      }
    }
    return end;
  }

  private static boolean isCommon(ActorName name) {
    return name.form() == ActorName.Form.COMMON;
  }

  private static boolean hasCapital(Sentence sentence, int first, int last) {
    for (int at = first; at <= last; at++) {
      if (Casing.hasCapital(sentence.token(at))) {
        return true;
      }
    }
    return false;
  }
}
