package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.List;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.Moment;

/** Finds who says what in a sentence: "X said that", ", X said", ", said X", "according to X". */
final class Attributions {

  private static final int LONGEST_SPEAKER = 24;
  private static final int LONGEST_LABEL = 10;

  private final WordClasses words;

  Attributions(WordClasses words) {
    this.words = words;
  }

  List<Attribution> in(Reading reading) {
    List<Attribution> found = new ArrayList<>();
    Attribution label = label(reading);
    if (label != null) {
      found.add(label);
    }
    for (int at = 0; at < reading.size(); at++) {
      Attribution attribution = null;
      if (reading.word(at).equals("citing")) {
        attribution = speakerAfter(reading, at, at + 1);
      } else if (reading.word(at).equals("according") && reading.word(at + 1).equals("to")) {
        attribution = speakerAfter(reading, at, at + 2);
      } else if (words.is("speech", reading.token(at)) && isVerb(reading, at)) {
        attribution = spoken(reading, at);
      }
      if (attribution != null) {
        found.add(attribution);
      }
    }
    return found;
  }

  /** "Ministry of Defense: eight fighters surrendered", "NDS: ...". */
  private Attribution label(Reading reading) {
    int colon = 0;
    while (colon < Math.min(reading.size(), LONGEST_LABEL) && !reading.word(colon).equals(":")) {
      colon++;
    }
    boolean opens = colon > 0 && colon < reading.size() - 2 && reading.word(colon).equals(":");
    boolean speaks =
        opens
            && (words.find("claimant-state", reading.sentence(), 0, colon) >= 0
                || words.find("claimant-post", reading.sentence(), 0, colon) >= 0
                || reading.actorAt(0) != null);
    return speaks ? attribution(reading, 0, colon, colon, true) : null;
  }

  /** "reports" and "claims" are nouns behind a determiner, an adjective or a preposition. */
  private boolean isVerb(Reading reading, int at) {
    String before = reading.word(at - 1);
    String word = reading.word(at);
    if (at > 0 && reading.token(at).isCapitalized() && !reading.token(at - 1).isCapitalized()) {
      return false;
    }
    boolean nounLike = word.endsWith("s") || words.is("rumour", word);
    boolean behindNounMark =
        words.is("determiner", before)
            || words.is("preposition", before)
            || before.equals("to")
            || before.equals("'s");
    boolean passive = words.is("be", before) && !word.endsWith("ing");
    return !(nounLike && behindNounMark) && !before.equals("to") && !passive;
  }

  private Attribution spoken(Reading reading, int verb) {
    int end = verb;
    while (end > 0 && isLoose(reading, end - 1)) {
      end--;
    }
    int begin = beginning(reading, end);
    if (begin == end && reading.word(verb).endsWith("ing")) {
      return null;
    }
    if (begin == end && reading.word(verb).startsWith("told")) {
      return leftOfComma(reading, verb, end - 1);
    }
    if (begin == end) {
      return speakerAfter(reading, verb, verb + 1);
    }
    int from = skipLeading(reading, begin, end);
    if (from == end) {
      return null;
    }
    from = withApposition(reading, from, end);
    boolean after = saysMore(reading, verb);
    return attribution(reading, from, end, verb, after);
  }

  /**
   * The speaker that ends at a comma: "a member of the force, Modu Kyari, told this paper";
   * relative clauses in between are passed over.
   */
  private Attribution leftOfComma(Reading reading, int verb, int comma) {
    int end = comma;
    int begin = beginning(reading, end);
    while (begin > 1 && words.is("subordinator", reading.word(begin - 1))) {
      end = reading.word(begin - 2).equals(",") ? begin - 2 : begin - 1;
      begin = beginning(reading, end);
    }
    return begin >= end
        ? null
        : attribution(reading, withApposition(reading, begin, end), end, verb, false);
  }

  private int beginning(Reading reading, int end) {
    int begin = end;
    while (begin > 0 && end - begin < LONGEST_SPEAKER && !isBreak(reading, begin - 1, end)) {
      begin--;
    }
    return begin;
  }

  /** Adverbs, auxiliaries and times between the speaker and the verb. */
  private boolean isLoose(Reading reading, int at) {
    Moment moment = reading.momentAt(at);
    return words.is("adv", reading.word(at))
        || words.is("aux", reading.word(at))
        || words.is("modal-possible", reading.word(at))
        || moment != null
        || (words.is("time-preposition", reading.word(at)) && reading.momentAt(at + 1) != null)
        || (reading.word(at).equals(",") && reading.momentAt(at - 1) != null);
  }

  private boolean isBreak(Reading reading, int at, int end) {
    String word = reading.word(at);
    boolean mark = List.of(",", "\"", ";", ":", "-", "–", "—", ")", ".").contains(word);
    boolean clause =
        words.is("subordinator", word) || (word.equals("and") && isVerbAhead(reading, at + 1, end));
    return mark || clause || (words.is("speech", word) && isVerb(reading, at));
  }

  /** Whether no people stand between: "and said", "and later told". */
  private static boolean isVerbAhead(Reading reading, int from, int end) {
    for (int at = from; at < end; at++) {
      if (reading.groupAt(at) != null || reading.token(at).isCapitalized()) {
        return false;
      }
    }
    return true;
  }

  private int skipLeading(Reading reading, int begin, int end) {
    int from = begin;
    while (from < end
        && (words.is("adv", reading.word(from))
            || reading.word(from).equals("but")
            || reading.word(from).equals("and")
            || reading.momentAt(from) != null
            || (words.is("time-preposition", reading.word(from))
                && reading.momentAt(from + 1) != null))) {
      from++;
    }
    return from;
  }

  /** "police chief Ali, who ..., said": a name and a post on the two sides of a comma are one. */
  private int withApposition(Reading reading, int from, int end) {
    if (!reading.word(from - 1).equals(",")) {
      return from;
    }
    int begin = from - 1;
    while (begin > 0 && from - begin < LONGEST_SPEAKER && !isBreak(reading, begin - 1, from - 1)) {
      begin--;
    }
    boolean post = words.is("article", reading.word(from));
    boolean name = allNames(reading, from, end);
    boolean leftName = begin < from - 1 && allNames(reading, begin, from - 1);
    boolean leftPost = begin < from - 1 && hasPost(reading, begin, from - 1);
    return (post && leftName) || (name && leftPost) ? begin : from;
  }

  private static boolean allNames(Reading reading, int from, int to) {
    int capitalized = 0;
    for (int at = from; at < to; at++) {
      if (reading.token(at).isCapitalized()) {
        capitalized++;
      } else if (reading.token(at).isWord()) {
        return false;
      }
    }
    return capitalized >= 1;
  }

  private boolean hasPost(Reading reading, int from, int to) {
    return to - from <= 14 && words.find("claimant-post", reading.sentence(), from, to) >= 0;
  }

  /** Whether the verb is followed by what is said, beyond a time or the medium. */
  private boolean saysMore(Reading reading, int verb) {
    int at = verb + 1;
    while (at < reading.size()
        && (reading.momentAt(at) != null || words.is("statement-word", reading.word(at)))) {
      at++;
    }
    boolean more = reading.size() - at > 3 && !".,\"".contains(reading.word(at));
    return more || reading.word(at).equals("that") || reading.word(verb + 1).equals("that");
  }

  private Attribution speakerAfter(Reading reading, int verb, int from) {
    int to = from;
    while (to < reading.size()
        && to - from < LONGEST_SPEAKER
        && !List.of(",", ".", ";", "\"", ":", "(").contains(reading.word(to))
        && reading.momentAt(to) == null
        && !words.is("subordinator", reading.word(to))) {
      to++;
    }
    while (to > from && words.is("time-preposition", reading.word(to - 1))) {
      to--;
    }
    if (to == from) {
      return null;
    }
    Attribution found = attribution(reading, from, to, verb, false);
    boolean leading = from <= 2;
    return leading
        ? new Attribution(from, to, verb, found.speaker(), found.pronoun(), found.stance(), true)
        : found;
  }

  private Attribution attribution(Reading reading, int from, int to, int verb, boolean after) {
    boolean pronoun = to - from == 1 && words.is("pronoun", reading.word(from));
    String word = reading.word(verb);
    Stance stance = Stance.REPORTS;
    if (words.is("confirming", word)) {
      stance = Stance.CONFIRMS;
    } else if (words.is("claiming", word)) {
      stance = Stance.CLAIMS;
    } else if (words.is("denying", word)) {
      stance = Stance.DENIES;
    }
    return new Attribution(
        from, to, verb, reading.sentence().text(from, to), pronoun, stance, after);
  }

  /** Whether a time expression says when something was said, not when it happened. */
  boolean isStatementTime(Reading reading, Moment moment) {
    for (int at = 0; at < reading.size(); at++) {
      boolean speech = words.is("speech", reading.token(at)) && isVerb(reading, at);
      if (speech && (follows(reading, at, moment) || precedes(reading, moment, at))) {
        return true;
      }
    }
    return false;
  }

  private boolean follows(Reading reading, int verb, Moment moment) {
    if (moment.from() <= verb) {
      return false;
    }
    for (int at = verb + 1; at < moment.from(); at++) {
      boolean bridge =
          words.is("statement-word", reading.word(at))
              || reading.momentAt(at) != null
              || isInvertedSpeaker(reading, verb, at);
      if (!bridge || reading.word(at).equals("that")) {
        return false;
      }
    }
    return true;
  }

  private boolean isInvertedSpeaker(Reading reading, int verb, int at) {
    return (reading.word(verb - 1).equals(",") || reading.word(verb - 1).equals("\""))
        && !reading.word(at).equals(",");
  }

  private boolean precedes(Reading reading, Moment moment, int verb) {
    if (moment.to() > verb) {
      return false;
    }
    for (int at = moment.to(); at < verb; at++) {
      if (!words.is("adv", reading.word(at)) && !words.is("aux", reading.word(at))) {
        return false;
      }
    }
    return true;
  }
}
