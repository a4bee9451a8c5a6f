package org.breakranks.grammar;

import java.util.List;
import org.breakranks.grammar.SpeakerPhrases.Phrase;
import org.breakranks.lexicon.WordClasses;

/**
 * Tells by the words of a noun phrase whether it can name a source: people, an office, a document.
 */
final class SpeakerSigns {

  private static final List<String> OFFICES =
      List.of(
          "claimant-state",
          "claimant-post",
          "claimant-international",
          "claimant-elder",
          "claimant-witness",
          "claimant-media",
          "claimant-unnamed",
          "claimant-insurgent");

  private final WordClasses words;

  SpeakerSigns(WordClasses words) {
    this.words = words;
  }

  /** Whether somebody is among the words: people, a group, an office, a name. */
  boolean canSpeak(Reading reading, Phrase phrase) {
    for (int at = phrase.from(); at < phrase.to(); at++) {
      boolean told = words.is("pronoun", reading.word(at)) || isOffice(reading, at);
      boolean named = told || reading.actorAt(at) != null || isName(reading, at);
      if (named || reading.groupAt(at) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether somebody or a document can be cited so: "the governor's office", "army records", not
   * "lack of promotion", "the government's policy".
   */
  boolean isSource(Reading reading, Phrase phrase) {
    int head = phrase.from();
    while (head < phrase.to() && !words.is("preposition", reading.word(head))) {
      head++;
    }
    int from = phrase.from();
    for (int at = from; at < head - 1; at++) {
      from = reading.word(at).equals("'s") || reading.word(at).equals("'") ? at + 1 : from;
    }
    return canSpeak(reading, new Phrase(from, head))
        || words.find("source-document", reading.sentence(), from, head) >= 0;
  }

  /** "the statement", "the release": one told of before. */
  boolean isToldDocument(Reading reading, Phrase phrase) {
    return phrase.to() - phrase.from() == 2
        && words.is("definite", reading.word(phrase.from()))
        && words.is("document", reading.word(phrase.to() - 1));
  }

  /** "in Asuncion, Davao del Norte": a place behind a place says nothing. */
  static boolean isRestOfPlace(Reading reading, Phrase phrase) {
    boolean behind =
        reading.word(phrase.from() - 1).equals(",") && reading.placeAt(phrase.from() - 2) != null;
    return behind
        && reading.placeAt(phrase.from()) != null
        && reading.placeAt(phrase.from()).to() >= phrase.to();
  }

  private static boolean isName(Reading reading, int at) {
    return reading.token(at).isCapitalized() && reading.momentAt(at) == null;
  }

  private boolean isOffice(Reading reading, int at) {
    for (String office : OFFICES) {
      if (words.match(office, reading.sentence(), at) > 0) {
        return true;
      }
    }
    return false;
  }
}
