package org.breakranks.grammar;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.breakranks.lexicon.RareWords;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.Moment;

/** Tells the verbs by which somebody says something from other uses of the same words. */
final class SpeechVerbs {

  /** How many words before "show" the figures may stand. */
  private static final int OWNER = 9;

  /** How many words behind "reported to" an addressee may take before "that". */
  private static final int ADDRESSEE = 8;

  /** How many words behind "put" the figure may be named that is put at so many. */
  private static final int FIGURE = 5;

  /** How many words behind "identified" the name may stand that is given. */
  private static final int NAME = 10;

  /** Classes of the words by which somebody can say something. */
  private static final List<String> TELLING =
      List.of("speech", "witnessing", "showing", "reckoning", "putting", "identifying");

  private final WordClasses words;
  private final RareWords<String> telling;

  SpeechVerbs(WordClasses words) {
    this.words = words;
    this.telling =
        RareWords.of(
            TELLING.stream()
                .flatMap(name -> words.firstWords(name).stream())
                .distinct()
                .collect(Collectors.toMap(Function.identity(), Function.identity())));
  }

  /** Whether somebody says something by the word at the index. */
  boolean standsAt(Reading reading, int at) {
    return telling.has(reading.token(at).lower()) && tells(reading, at);
  }

  private boolean tells(Reading reading, int at) {
    return (words.is("speech", reading.token(at)) && isVerb(reading, at))
        || isWitness(reading, at)
        || isReckoning(reading, at)
        || isPutting(reading, at)
        || isIdentifying(reading, at);
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

  /** "a commander put the number of those who came at 560", "the ministry puts at 85 those". */
  private boolean isPutting(Reading reading, int at) {
    if (!words.is("putting", reading.word(at)) || reading.word(at - 2).equals("this")) {
      return false;
    }
    return reading.word(at + 1).equals("at")
        ? reading.quantityAt(at + 2) != null
        : words.find("figure", reading.sentence(), at + 1, at + FIGURE) >= 0;
  }

  /** "he identified the leader only as Ka Dodong", not "a man identified as". */
  private boolean isIdentifying(Reading reading, int at) {
    return words.is("identifying", reading.word(at))
        && words.is("definite", reading.word(at + 1))
        && words.find("as", reading.sentence(), at, at + NAME) >= 0
        && !isPassive(reading, at);
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
        && !words.is("article", before)
        && !before.endsWith("-old")
        && (!before.equals("to") || isFormal(reading, at));
  }

  /** "reported to the base", "reported for duty": came there. */
  private boolean isArrival(Reading reading, int at) {
    String behind = reading.word(at + 1);
    boolean comes = behind.equals("for") || behind.equals("to");
    int end = Math.min(reading.size(), at + ADDRESSEE);
    boolean tells = words.find("that", reading.sentence(), at, end) >= 0;
    return comes && !tells && words.is("coming-or-telling", reading.word(at));
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

  boolean isPassive(Reading reading, int verb) {
    int at = verb - 1;
    while (words.is("adv", reading.word(at))) {
      at--;
    }
    return words.is("be", reading.word(at)) && !reading.word(verb).endsWith("ing");
  }

  /** Where the words of a speaker before the verb end: adverbs and times stand between. */
  int speakerEnd(Reading reading, int verb) {
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

  int beyondTimes(Reading reading, int from) {
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
}
