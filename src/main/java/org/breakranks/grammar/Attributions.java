package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.List;
import org.breakranks.grammar.Attribution.Reach;
import org.breakranks.grammar.SpeakerPhrases.Phrase;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.Moment;

/** Finds who says what in a sentence: "X said that", ", X said", ", said X", "according to X". */
final class Attributions {

  private static final int LONGEST_LABEL = 10;
  private static final int SHORTEST_CLAUSE = 5;

  /** How many words before "show" the figures may stand. */
  private static final int OWNER = 9;

  /** How many words behind "reported to" an addressee may take before "that". */
  private static final int ADDRESSEE = 8;

  private final WordClasses words;
  private final SpeakerPhrases phrases;

  Attributions(WordClasses words) {
    this.words = words;
    this.phrases = new SpeakerPhrases(words);
  }

  List<Attribution> in(Reading reading) {
    List<Attribution> found = new ArrayList<>();
    Attribution label = label(reading);
    if (label != null) {
      found.add(label);
    }
    for (int at = 0; at < reading.size(); at++) {
      int source = words.match("source-preposition", reading.sentence(), at);
      boolean verb = source < 0 && isSpeech(reading, at);
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

  private boolean isSpeech(Reading reading, int at) {
    return (words.is("speech", reading.token(at)) && isVerb(reading, at))
        || isWitness(reading, at)
        || isReckoning(reading, at);
  }

  /** "figures from the ministry show", "the command recorded 160 surrenders". */
  private boolean isReckoning(Reading reading, int at) {
    boolean shows = words.is("showing", reading.word(at));
    if (!shows && !words.is("reckoning", reading.word(at))) {
      return false;
    }
    int end = speakerEnd(reading, at);
    String owner = shows ? "source-document" : "claimant-office";
    return words.is(owner, reading.word(end - 1))
        || (shows && words.find(owner, reading.sentence(), Math.max(0, end - OWNER), end) >= 0);
  }

  /** ", AFP journalists saw." */
  private boolean isWitness(Reading reading, int at) {
    return words.is("witnessing", reading.word(at))
        && reading.word(at + 1).equals(".")
        && words.is("claimant-media", reading.word(at - 1));
  }

  /** "reports" and "claims" are nouns behind a determiner, an adjective or a preposition. */
  private boolean isVerb(Reading reading, int at) {
    String before = reading.word(at - 1);
    String word = reading.word(at);
    if (at > 0 && reading.token(at).isCapitalized() && !isTitled(reading)) {
      return false;
    }
    boolean nounLike = word.endsWith("s") || word.endsWith("ed") || words.is("rumour", word);
    boolean heading = words.is("document", word) && reading.word(at + 1).equals(":");
    boolean behindNounMark =
        words.is("determiner", before) || words.is("preposition", before) || before.equals("'s");
    boolean vows = words.is("vowing", word) && words.is("own", reading.word(at + 1));
    return !heading
        && !vows
        && !isArrival(reading, at)
        && !(nounLike && behindNounMark)
        && (!before.equals("to") || isFormal(reading, at));
  }

  /** "reported to the base", "reported for duty": came there. */
  private boolean isArrival(Reading reading, int at) {
    String behind = reading.word(at + 1);
    boolean comes = behind.equals("for") || behind.equals("to");
    int end = Math.min(reading.size(), at + ADDRESSEE);
    boolean tells = words.find("that", reading.sentence(), at, end) >= 0;
    return comes && !tells && words.is("reporting", reading.word(at));
  }

  /** "is pleased to inform the public". */
  private boolean isFormal(Reading reading, int verb) {
    return words.is("pleased", reading.word(verb - 2));
  }

  /** Whether most words have a capital, so that one more says nothing: a headline. */
  private static boolean isTitled(Reading reading) {
    int words = 0;
    int capitals = 0;
    for (int at = 0; at < reading.size(); at++) {
      words += reading.token(at).isWord() ? 1 : 0;
      capitals += reading.token(at).isCapitalized() ? 1 : 0;
    }
    return 3 * capitals > 2 * words;
  }

  private Attribution spoken(Reading reading, int verb) {
    int end = speakerEnd(reading, verb);
    Attribution passive = passive(reading, verb, end);
    if (passive != null || isPassive(reading, verb)) {
      return passive;
    }
    String before = reading.word(end - 1);
    boolean behindMark =
        end == 0 || isQuoteOrComma(before) || isQuoteOrComma(reading.word(verb - 1));
    Phrase left = phrases.before(reading, end);
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

  private static boolean isQuoteOrComma(String word) {
    return word.equals(",") || word.equals("\"");
  }

  /** "was announced by the army", "a step confirmed by the governor"; null for none. */
  private Attribution passive(Reading reading, int verb, int end) {
    int by = beyondTimes(reading, verb + 1);
    boolean medium = words.is("medium", reading.word(by + 1));
    boolean told =
        reading.word(by).equals("by") && !medium && (isPassive(reading, verb) || end == verb);
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

  private boolean isPassive(Reading reading, int verb) {
    int at = verb - 1;
    while (words.is("adv", reading.word(at))) {
      at--;
    }
    return words.is("be", reading.word(at)) && !reading.word(verb).endsWith("ing");
  }

  private Reach reach(Reading reading, Phrase speaker, int verb) {
    boolean comma = reading.word(speaker.from() - 1).equals(",");
    if (comma && reading.word(beyondTimes(reading, verb + 1)).equals(",")) {
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

  /** Where the words of a speaker before the verb end: adverbs and times stand between. */
  private int speakerEnd(Reading reading, int verb) {
    int end = isFormal(reading, verb) ? verb - 2 : verb;
    while (end > 0 && isLoose(reading, end - 1)) {
      end--;
    }
    Moment aside = reading.word(end - 1).equals(",") ? reading.momentAt(end - 2) : null;
    if (aside == null) {
      return end;
    }
    boolean bound = words.is("time-preposition", reading.word(aside.from() - 1));
    int comma = bound ? aside.from() - 2 : aside.from() - 1;
    return reading.word(comma).equals(",") ? comma : end;
  }

  private boolean isLoose(Reading reading, int at) {
    return words.is("adv", reading.word(at))
        || words.is("aux", reading.word(at))
        || words.is("modal-possible", reading.word(at))
        || isTime(reading, at);
  }

  private int beyondTimes(Reading reading, int from) {
    int at = from;
    while (isTime(reading, at)) {
      at++;
    }
    return at;
  }

  private boolean isTime(Reading reading, int at) {
    return reading.momentAt(at) != null
        || (words.is("time-preposition", reading.word(at)) && reading.momentAt(at + 1) != null);
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
