package org.breakranks.grammar;

import java.util.List;
import org.breakranks.lexicon.Place;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.PlaceMention;
import org.breakranks.text.Sentence;
import org.breakranks.text.Token;

/** Says who is meant by the words beside a verb of saying: "he", "the official", "the SP". */
final class SpeakerNames {

  /** How many sentences back the fuller name of a speaker is looked for. */
  static final int FAR_BACK = 30;

  private static final List<Attribution> NOBODY = List.of();

  private final WordClasses words;
  private final PostHolders holders;

  SpeakerNames(WordClasses words) {
    this.words = words;
    this.holders = new PostHolders(words);
  }

  List<Attribution> spoken(Story story, int sentence) {
    return sentence < story.readings().size()
        ? story.readings().get(sentence).attributions()
        : List.of();
  }

  /** The sentence in which it is said: a part may have the speaker of its total, -1 for none. */
  int told(Story story, Draft draft) {
    int last = Math.min(story.readings().size() - 1, draft.sentence() + FAR_BACK);
    for (int at = draft.sentence(); at <= last; at++) {
      if (spoken(story, at).contains(draft.attribution())) {
        return at;
      }
    }
    for (int at = draft.sentence() - 1; at >= Math.max(0, draft.sentence() - FAR_BACK); at--) {
      if (spoken(story, at).contains(draft.attribution())) {
        return at;
      }
    }
    return -1;
  }

  /**
   * A speaker by name or office; a pronoun is the speaker before it, or else the last holder of a
   * post.
   */
  Speaker named(Story story, int sentence, Attribution attribution) {
    Speaker known = known(story, sentence, attribution);
    boolean open = known == null || isUntold(known, sentence, attribution);
    Speaker holder =
        open && isPerson(story, sentence, attribution)
            ? holders.before(story, sentence, attribution)
            : null;
    return holder == null ? known : holder;
  }

  /** A speaker by name or office; a pronoun is only the speaker before it. */
  Speaker known(Story story, int sentence, Attribution attribution) {
    return attribution.pronoun()
        ? before(story, sentence, attribution)
        : fuller(story, sentence, attribution);
  }

  /**
   * "the brigade commander said. Brig. Gen. Jaime Salonga said": who holds the post; or the same.
   */
  Speaker introduced(Story story, Speaker speaker) {
    int next = speaker.sentence() + 1;
    String opening = story.readings().get(speaker.sentence()).word(speaker.from());
    boolean some = words.is("article", opening) && !words.is("definite", opening);
    if (some || !isPost(story, speaker) || isByName(story, speaker) || isForeign(story, speaker)) {
      return speaker;
    }
    return spoken(story, next).stream()
        .filter(said -> isBareName(story.readings().get(next), said))
        .findFirst()
        .map(said -> Speaker.of(next, said, speaker.stance()))
        .orElse(speaker);
  }

  /** "police chief Abdul Wali", "the Interior Ministry": not "officials", "a local official". */
  static boolean isByName(Story story, Speaker speaker) {
    Reading reading = story.readings().get(speaker.sentence());
    for (int at = Math.max(1, speaker.from()); at < speaker.to(); at++) {
      if (isName(reading, at)) {
        return true;
      }
    }
    boolean apposed = speaker.to() > 2 && reading.word(1).equals(",");
    return speaker.from() == 0 && speaker.to() > 1 && (apposed || isName(reading, 1));
  }

  boolean isPost(Story story, Speaker speaker) {
    Sentence sentence = story.readings().get(speaker.sentence()).sentence();
    return words.find("claimant-post", sentence, speaker.from(), speaker.to()) >= 0;
  }

  /** "U.S. officials" in a story about another country: nobody else stands for them. */
  static boolean isForeign(Story story, Speaker speaker) {
    for (PlaceMention place : story.readings().get(speaker.sentence()).places()) {
      boolean inside = place.from() >= speaker.from() && place.to() <= speaker.to();
      boolean state = place.place() != null && place.place().kind() == Place.Kind.COUNTRY;
      if (inside && state && !place.place().iso2().equals(story.iso2())) {
        return true;
      }
    }
    return false;
  }

  /** "Lieutenant Colonel Kamarudeen Adegoke" with nothing else on who that is. */
  private static boolean isBareName(Reading reading, Attribution said) {
    for (int at = said.from(); at < said.to(); at++) {
      boolean initial = reading.token(at).isCapitalized() || !reading.token(at).isWord();
      if (!initial || reading.placeAt(at) != null || reading.actorAt(at) != null) {
        return false;
      }
    }
    return said.from() == 0 && said.to() > 1;
  }

  /** Who spoke before: "he", "the official"; if anybody did, one who is more than that. */
  private Speaker before(Story story, int sentence, Attribution attribution) {
    Speaker nearest = holder(story, sentence, attribution);
    if (nearest != null) {
      return nearest;
    }
    for (int at = sentence; at >= Math.max(0, sentence - FAR_BACK); at--) {
      List<Attribution> spoken = spoken(story, at);
      for (int i = spoken.size() - 1; i >= 0; i--) {
        Attribution earlier = spoken.get(i);
        boolean before = at < sentence || earlier.verb() < attribution.verb();
        if (before && !earlier.pronoun() && !isOfficial(story, at, earlier)) {
          return fuller(story, at, earlier).as(attribution.stance());
        }
        boolean first = before && !earlier.pronoun() && nearest == null;
        nearest = first ? Speaker.of(at, earlier, attribution.stance()) : nearest;
      }
    }
    return nearest;
  }

  /** "the officer" of whom nothing else is known. */
  private static boolean isUntold(Speaker known, int sentence, Attribution said) {
    return known.sentence() == sentence
        && known.from() == said.from()
        && said.to() - said.from() == 2;
  }

  /** "he", "the officer": not "it", "they", "the statement". */
  private boolean isPerson(Story story, int sentence, Attribution said) {
    String head = story.readings().get(sentence).word(said.to() - 1);
    return words.is("one-person", head) || words.is("claimant-post", head);
  }

  /** "the general": the last one to speak who has that rank or post; null for none. */
  private Speaker holder(Story story, int sentence, Attribution attribution) {
    Reading reading = story.readings().get(sentence);
    String post = reading.word(attribution.to() - 1);
    int noun = attribution.from() + (isSame(reading, attribution) ? 1 : 0);
    boolean known = words.is("claimant-post", post) || words.is("anonymous", post);
    if (!known || words.is("generic-source", post)) {
      return null;
    }
    for (int at = sentence; at >= Math.max(0, sentence - FAR_BACK); at--) {
      for (Attribution earlier : spoken(story, at)) {
        boolean before = at < sentence || earlier.verb() < attribution.verb();
        boolean longer = earlier.to() - earlier.from() > attribution.to() - noun;
        if (before && longer && holdsPost(story.readings().get(at), earlier, post)) {
          return Speaker.of(at, earlier, attribution.stance());
        }
      }
    }
    return null;
  }

  /** "Brig. Gen. Haider Fadhil" is a general. */
  private static boolean holdsPost(Reading reading, Attribution speaker, String post) {
    for (int at = speaker.from(); at < speaker.to(); at++) {
      String word = reading.word(at);
      boolean brief =
          word.length() > 2
              && word.endsWith(".")
              && post.startsWith(word.substring(0, word.length() - 1));
      if (brief || word.equals(post)) {
        return true;
      }
    }
    return false;
  }

  /** "the official", "the statement": words that only go back to who spoke before. */
  private boolean isOfficial(Story story, int sentence, Attribution said) {
    Reading reading = story.readings().get(sentence);
    return words.is("definite", reading.word(said.from()))
        && !words.is("own", reading.word(said.from()))
        && (isSame(reading, said)
            || (said.to() - said.from() == 2
                && words.is("definite-source", reading.word(said.to() - 1))));
  }

  private static boolean isSame(Reading reading, Attribution said) {
    return reading.word(said.from() + 1).equals("same");
  }

  /** "Alemi said", "the spokesman said": the longer form "spokesman Lt. Nader Alemi" before. */
  private Speaker fuller(Story story, int sentence, Attribution attribution) {
    Reading reading = story.readings().get(sentence);
    Token written = reading.token(attribution.to() - 1);
    String last = reading.word(attribution.to() - 1);
    boolean brief = attribution.to() - attribution.from() <= 2;
    boolean definite = words.is("definite", reading.word(attribution.from()));
    boolean sought = brief && (written.isCapitalized() || definite);
    boolean official = isOfficial(story, sentence, attribution);
    Speaker nearest = official ? before(story, sentence, attribution) : null;
    if (nearest != null && isByName(story, nearest)) {
      return nearest;
    }
    for (int at = sentence - 1; sought && at >= Math.max(0, sentence - FAR_BACK); at--) {
      Reading before = story.readings().get(at);
      for (Attribution earlier : mayHold(before, written) ? before.attributions() : NOBODY) {
        boolean longer = earlier.to() - earlier.from() > attribution.to() - attribution.from();
        if (longer && (holdsWord(before, earlier, last) || isShortOf(written.text(), earlier))) {
          return Speaker.of(at, earlier, attribution.stance());
        }
      }
    }
    if (nearest != null) {
      return nearest;
    }
    Speaker office = definite && brief ? spelledOut(story, sentence, attribution) : null;
    return office == null ? Speaker.of(sentence, attribution, attribution.stance()) : office;
  }

  /** "the SP": the office written out where its holder was named; null for none. */
  private Speaker spelledOut(Story story, int sentence, Attribution attribution) {
    String initials = story.readings().get(sentence).token(attribution.to() - 1).text();
    int first = Math.max(0, sentence - FAR_BACK);
    for (int at = first; Initials.isWritten(initials) && at <= sentence; at++) {
      Reading reading = story.readings().get(at);
      Initials.Name name = Initials.in(reading, initials, words);
      if (name != null) {
        String text = reading.sentence().text(name.from(), name.to());
        return new Speaker(at, name.from(), name.to(), text, attribution.stance());
      }
    }
    return null;
  }

  /** "the DGP" is the "Director General of Police B. Shivadhar Rao" of before. */
  private static boolean isShortOf(String initials, Attribution earlier) {
    StringBuilder capitals = new StringBuilder();
    earlier.speaker().chars().filter(Character::isUpperCase).forEach(capitals::appendCodePoint);
    return Initials.isWritten(initials) && capitals.toString().contains(initials);
  }

  /** Whether a word, or what its initials stand for, may be among those of a sentence. */
  private static boolean mayHold(Reading reading, Token written) {
    return Initials.isWritten(written.text())
        || reading.sentence().tokens().stream()
            .anyMatch(token -> token.lower().equals(written.lower()));
  }

  private static boolean holdsWord(Reading reading, Attribution speaker, String word) {
    for (int at = speaker.from(); at < speaker.to(); at++) {
      if (reading.word(at).equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** A capitalised word that is no place and none made of one: not "Kabul-based". */
  private static boolean isName(Reading reading, int at) {
    String text = reading.token(at).text();
    int hyphen = text.indexOf('-');
    boolean made =
        hyphen > 0 && hyphen + 1 < text.length() && Character.isLowerCase(text.charAt(hyphen + 1));
    return reading.token(at).isCapitalized() && reading.placeAt(at) == null && !made;
  }
}
