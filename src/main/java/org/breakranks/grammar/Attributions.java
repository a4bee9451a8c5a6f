package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.List;
import org.breakranks.grammar.Attribution.Reach;
import org.breakranks.grammar.SpeakerPhrases.Phrase;
import org.breakranks.lexicon.WordClasses;

/** Finds who says what in a sentence: "X said that", ", X said", ", said X", "according to X". */
final class Attributions {

  private static final int LONGEST_LABEL = 10;
  private static final int SHORTEST_CLAUSE = 5;

  private final WordClasses words;
  private final SpeakerPhrases phrases;
  private final SpeechVerbs verbs;

  Attributions(WordClasses words) {
    this.words = words;
    this.phrases = new SpeakerPhrases(words);
    this.verbs = new SpeechVerbs(words);
  }

  List<Attribution> in(Reading reading) {
    List<Attribution> found = new ArrayList<>();
    Attribution label = label(reading);
    if (label != null) {
      found.add(label);
    }
    for (int at = 0; at < reading.size(); at++) {
      int source = words.match("source-preposition", reading.sentence(), at);
      boolean verb = source < 0 && verbs.standsAt(reading, at);
      Attribution attribution =
          source > 0 ? cited(reading, at, source) : verb ? spoken(reading, at) : null;
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
    return speaks && !phrases.isClause(reading, 0, colon)
        ? attribution(reading, new Phrase(0, colon), colon, Reach.AFTER, false)
        : null;
  }

  /** "according to X", "citing X": what it covers lies on the side of the sentence it leans on. */
  private Attribution cited(Reading reading, int at, int from) {
    Phrase phrase = phrases.after(reading, from);
    if (phrase == null || !phrases.isSource(reading, phrase)) {
      return null;
    }
    boolean leads = at <= 1;
    boolean trails = phrase.to() >= reading.size() - 1;
    Reach reach = leads ? Reach.AFTER : trails ? Reach.BEFORE : Reach.AROUND;
    return attribution(reading, phrase, at, reach, true);
  }

  private Attribution spoken(Reading reading, int verb) {
    int end = verbs.speakerEnd(reading, verb);
    Attribution passive = passive(reading, verb, end);
    if (passive != null || verbs.isPassive(reading, verb)) {
      return passive;
    }
    String before = reading.word(end - 1);
    boolean behindMark =
        end == 0 || isQuoteOrComma(before) || isQuoteOrComma(reading.word(verb - 1));
    Phrase left = quoted(reading, phrases.before(reading, end));
    boolean told = words.is("telling", reading.word(verb));
    boolean mayInvert = behindMark && !told && !(left != null && opensClause(reading, left));
    Phrase right = mayInvert ? phrases.after(reading, verb + 1) : null;
    if (right != null) {
      return attribution(reading, right, verb, Reach.BEFORE, false);
    }
    boolean participle = behindMark && reading.word(verb).endsWith("ing");
    if (left == null || participle || isRelative(reading, left)) {
      return null;
    }
    return attribution(reading, left, verb, reach(reading, left, verb), false);
  }

  /**
   * "The outlet attributed an official saying": of a teller and whom he quotes the latter; nobody
   * in "in a video he said".
   */
  private Phrase quoted(Reading reading, Phrase phrase) {
    if (phrase == null || reading.word(phrase.from()).equals("in")) {
      return null;
    }
    int from = phrase.from();
    for (int at = from; at < phrase.to() - 1; at++) {
      from = words.is("relaying", reading.word(at)) ? at + 1 : from;
    }
    return new Phrase(from, phrase.to());
  }

  private static boolean isQuoteOrComma(String word) {
    return word.equals(",") || word.equals("\"");
  }

  /** "was announced by the army", "a step confirmed by the governor"; null for none. */
  private Attribution passive(Reading reading, int verb, int end) {
    int by = verbs.beyondTimes(reading, verb + 1);
    boolean medium = words.is("medium", reading.word(by + 1));
    boolean told =
        reading.word(by).equals("by") && !medium && (verbs.isPassive(reading, verb) || end == verb);
    Phrase phrase = told ? phrases.after(reading, by + 1) : null;
    boolean bids =
        phrase != null && words.is("telling", reading.word(verb)) && bids(reading, phrase);
    return phrase == null || bids ? null : attribution(reading, phrase, verb, Reach.AROUND, true);
  }

  /** "told by their emir to go": an order. */
  private static boolean bids(Reading reading, Phrase phrase) {
    for (int at = phrase.from(); at <= phrase.to(); at++) {
      if (reading.word(at).equals("to")) {
        return true;
      }
    }
    return false;
  }

  private Reach reach(Reading reading, Phrase speaker, int verb) {
    boolean comma = reading.word(speaker.from() - 1).equals(",");
    if (comma && reading.word(verbs.beyondTimes(reading, verb + 1)).equals(",")) {
      return Reach.AROUND;
    }
    if (!saysMore(reading, verb)) {
      return Reach.BEFORE;
    }
    boolean that = reading.word(verb + 1).equals("that");
    return comma && !that && speaker.from() > SHORTEST_CLAUSE ? Reach.AROUND : Reach.AFTER;
  }

  /** "a man who says he cooked for them": the words only say who the man is. */
  private boolean isRelative(Reading reading, Phrase speaker) {
    boolean who = words.is("relative", reading.word(speaker.from()));
    return who && speaker.to() - speaker.from() == 1;
  }

  /** Whether nothing that could be said stands before the speaker. */
  private boolean opensClause(Reading reading, Phrase speaker) {
    String before = reading.word(speaker.from() - 1);
    return speaker.from() == 0
        || ";:-–—".contains(before)
        || words.is("adv", before)
        || words.is("dash", before);
  }

  /** Whether the verb is followed by what is said, beyond a time or the medium. */
  private boolean saysMore(Reading reading, int verb) {
    boolean told = words.is("telling", reading.word(verb));
    int at = verb + 1;
    while (at < reading.size()
        && (reading.momentAt(at) != null
            || reading.placeAt(at) != null
            || (told && reading.token(at).isCapitalized())
            || words.is("statement-word", reading.word(at)))) {
      at++;
    }
    boolean more = reading.size() - at > 3 && !".,\"".contains(reading.word(at));
    return more || reading.word(at).equals("that") || reading.word(verb + 1).equals("that");
  }

  private Attribution attribution(
      Reading reading, Phrase phrase, int verb, Reach reach, boolean cited) {
    int from = phrase.from();
    int to = phrase.to();
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
    String speaker = reading.sentence().text(from, to).replaceAll("\\s+", " ");
    return new Attribution(from, to, verb, speaker, pronoun, stance, reach, cited);
  }
}
