package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.List;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;

/** Finds people by name, and what an apposition says of them: "Qari Ahmad, a former commander,". */
final class PersonNames {

  private final WordClasses words;
  private final Nouns nouns;

  PersonNames(WordClasses words, Nouns nouns) {
    this.words = words;
    this.nouns = nouns;
  }

  boolean startsAt(Reading reading, int at) {
    boolean follows = at + 1 < reading.size() && reading.token(at + 1).isCapitalized();
    boolean title = follows && reading.is(words, "title", at);
    return follows && (title || isNamePart(reading, at)) && isNamePart(reading, at + 1);
  }

  /** "Otto" in "Captain Otto of the LRA": one word that names nothing else. */
  boolean isSurname(Reading reading, int at) {
    return isNamePart(reading, at) && reading.placeAt(at) == null && !goesOn(reading, at + 1);
  }

  private boolean isNamePart(Reading reading, int at) {
    return at >= 0
        && at < reading.size()
        && reading.token(at).isCapitalized()
        && reading.token(at).isWord()
        && (!words.is("not-modifier", reading.token(at)) || isDay(reading, at))
        && !words.is("determiner", reading.token(at))
        && !words.is("place-thing", reading.token(at))
        && !words.is("adv", reading.token(at))
        && reading.actorAt(at) == null
        && nouns.at(reading, at) == null
        && reading.momentAt(at) == null;
  }

  /** "Captain Sunday Otto": a day that is no time of the story. */
  private boolean isDay(Reading reading, int at) {
    return at > 0
        && reading.is(words, "title", at - 1)
        && words.is("present-time", reading.token(at));
  }

  PersonGroup at(Reading reading, int at) {
    int to = at + 1;
    while (goesOn(reading, to) && to - at < Edges.LONGEST_MODIFIER) {
      to++;
    }
    boolean place = reading.placeAt(at) != null && reading.placeAt(at).to() >= to;
    if (place || Edges.isPossessive(reading, to)) {
      return null;
    }
    List<ActorMention> actors = new ArrayList<>();
    PersonNoun noun = apposed(reading, to, actors);
    return new PersonGroup(at, to, to - 1, null, noun, actors, PersonGroup.Kind.NAME, false);
  }

  /** "Ali Mohsen al-Ahmar", "Iyad Ag Ghaly", "Osama bin Laden". */
  private boolean goesOn(Reading reading, int at) {
    return isNamePart(reading, at)
        || (at < reading.size()
            && isParticle(words, reading.token(at).text())
            && (reading.word(at).contains("-") || isNamePart(reading, at + 1)));
  }

  /** "al", "bin", "al-Obeidi": small letters in a name. */
  static boolean isParticle(WordClasses words, String word) {
    int hyphen = word.indexOf('-');
    String first = hyphen < 0 ? word : word.substring(0, hyphen);
    boolean capital =
        hyphen < 0
            || Character.isUpperCase(word.codePointAt(hyphen + 1 < word.length() ? hyphen + 1 : 0));
    return capital && words.is("name-particle", first);
  }

  /** What the words behind a name say of its bearer: ", a former Taliban commander,". */
  private PersonNoun apposed(Reading reading, int name, List<ActorMention> actors) {
    boolean aged =
        reading.word(name).equals(",")
            && name + 1 < reading.size()
            && Character.isDigit(reading.word(name + 1).charAt(0))
            && reading.word(name + 2).equals(",");
    int comma = aged ? name + 2 : name;
    boolean opens = reading.word(comma).equals(",") || reading.word(comma).equals("(");
    if (!opens || !words.is("apposition", reading.word(comma + 1))) {
      return null;
    }
    PersonNoun noun = null;
    for (int at = comma + 1; at < Math.min(reading.size(), comma + 12); at++) {
      if (",();".contains(reading.word(at)) || words.is("aux", reading.word(at))) {
        break;
      }
      ActorMention actor = reading.actorAt(at);
      if (actor != null && !actors.contains(actor)) {
        actors.add(actor);
      }
      boolean last = nouns.at(reading, at + 1) == null;
      noun = noun == null && last ? nouns.at(reading, at) : noun;
    }
    return noun;
  }
}
