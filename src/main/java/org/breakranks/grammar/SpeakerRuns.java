package org.breakranks.grammar;

import java.util.Set;
import org.breakranks.lexicon.WordClasses;

/** How far the words reach that can name one speaker: up to a mark, a clause, a verb or a time. */
final class SpeakerRuns {

  private static final int LONGEST = 24;
  private static final Set<String> MARKS = Set.of(",", "\"", ";", ":", "-", "–", "—", "--", ".");

  private final WordClasses words;

  SpeakerRuns(WordClasses words) {
    this.words = words;
  }

  boolean isMark(Reading reading, int at) {
    return MARKS.contains(reading.word(at));
  }

  /** Where the run of words that ends at {@code end} begins: behind a mark or a clause opener. */
  int segment(Reading reading, int end) {
    int begin = end;
    while (begin > 0 && end - begin < LONGEST && !isBreak(reading, begin - 1, end)) {
      begin = reading.word(begin - 1).equals(")") ? bracket(reading, begin - 1) : begin - 1;
    }
    return begin;
  }

  private static int bracket(Reading reading, int close) {
    for (int at = close - 1; at >= 0 && close - at < LONGEST; at--) {
      if (reading.word(at).equals("(")) {
        return at;
      }
    }
    return close;
  }

  private boolean isBreak(Reading reading, int at, int end) {
    String word = reading.word(at);
    boolean initial = word.equals(".") && reading.word(at - 1).length() == 1;
    if (!initial && (MARKS.contains(word) || word.equals("("))) {
      return true;
    }
    if (words.is("relative", word)) {
      return word.equals("that");
    }
    boolean named = word.equals("as") && words.is("naming", reading.word(at - 1));
    boolean joins =
        word.equals("and") && !isPeopleAhead(reading, at + 1, end) && !joinsNouns(reading, at);
    boolean clause = words.is("subordinator", word) && !named;
    boolean says = words.is("say", word) && !words.is("relative", reading.word(at - 1));
    return clause || joins || (says && !isDocument(reading, at));
  }

  /** "the report", "the newspaper's report": no verb. */
  private boolean isDocument(Reading reading, int at) {
    String before = reading.word(at - 1);
    return words.is("document", reading.word(at))
        && (words.is("definite", before) || before.equals("'s"));
  }

  /** "the director of information and culture": no verb stands before the "and". */
  private boolean joinsNouns(Reading reading, int and) {
    int at = and - 1;
    while (at >= 0 && !isMark(reading, at) && !isVerb(reading, at)) {
      at--;
    }
    boolean first = at < 0 || isMark(reading, at);
    return first && words.find("claimant-post", reading.sentence(), at, and) >= 0;
  }

  private static boolean isPeopleAhead(Reading reading, int from, int end) {
    for (int at = from; at < end; at++) {
      if (reading.groupAt(at) != null || reading.token(at).isCapitalized()) {
        return true;
      }
    }
    return false;
  }

  /** Where a run of words ends that begins at {@code from}. */
  int runEnd(Reading reading, int from) {
    int to = from;
    while (to < reading.size() && to - from < LONGEST && !endsRun(reading, from, to)) {
      to++;
    }
    while (to > from && words.is("time-preposition", reading.word(to - 1))) {
      to--;
    }
    return to;
  }

  private boolean endsRun(Reading reading, int from, int at) {
    String word = reading.word(at);
    boolean aside = words.is("time-preposition", word) && isOccasion(reading, at + 1);
    return MARKS.contains(word)
        || word.equals("(")
        || words.is("relative", word)
        || (words.is("subordinator", word) && at > from)
        || isVerb(reading, at)
        || (aside && at > from)
        || reading.momentAt(at) != null;
  }

  /** "in a statement", "on Twitter", "at a press conference". */
  private boolean isOccasion(Reading reading, int at) {
    int noun = words.is("determiner", reading.word(at)) ? at + 1 : at;
    return words.is("occasion", reading.word(noun))
        || (noun > at && words.is("occasion", reading.word(noun + 1)));
  }

  boolean isVerb(Reading reading, int at) {
    String word = reading.word(at);
    boolean auxiliary = words.is("aux", word) && !word.startsWith("'");
    return auxiliary
        || words.is("finite", word)
        || words.is("modal-future", word)
        || words.is("modal-possible", word)
        || words.is("modal-demand", word);
  }
}
