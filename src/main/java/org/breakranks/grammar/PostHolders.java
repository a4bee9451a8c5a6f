package org.breakranks.grammar;

import org.breakranks.grammar.SpeakerPhrases.Phrase;
import org.breakranks.lexicon.WordClasses;

/**
 * Finds whom a "he said" means where nobody has spoken yet: the holder of a post whom the story has
 * told by name, "Major General Audu Bello briefed newsmen. In Borno, he said, ...".
 */
final class PostHolders {

  private static final int SENTENCES = 3;

  private final WordClasses words;
  private final SpeakerPhrases phrases;

  PostHolders(WordClasses words) {
    this.words = words;
    this.phrases = new SpeakerPhrases(words);
  }

  /** The last one told by name before words that only point to somebody; null for none. */
  Speaker before(Story story, int sentence, Attribution said) {
    for (int at = sentence; at >= Math.max(0, sentence - SENTENCES); at--) {
      Reading reading = story.readings().get(at);
      int end = at == sentence ? Math.min(said.from(), said.verb()) : reading.size();
      Phrase holder = last(reading, end);
      if (holder != null) {
        String text = reading.sentence().text(holder.from(), holder.to());
        return new Speaker(at, holder.from(), holder.to(), text, said.stance());
      }
    }
    return null;
  }

  private Phrase last(Reading reading, int end) {
    for (int at = end - 1; at >= 0; at--) {
      boolean post = words.is("claimant-post", reading.word(at));
      Phrase holder = post ? named(reading, at) : null;
      if (holder != null) {
        return holder;
      }
    }
    return null;
  }

  /** "County Commissioner Evans Muthoka", "Abdurrahman Shalgam, now envoy of the rebels". */
  private Phrase named(Reading reading, int post) {
    int name = post + 1;
    while (name < reading.size() && isName(reading, name)) {
      name++;
    }
    return name > post + 1 ? titled(reading, post, name) : described(reading, post);
  }

  /** The name with its post, and with an office before a comma. */
  private Phrase titled(Reading reading, int post, int end) {
    int from = nameBegin(reading, post);
    int comma = reading.word(from - 1).equals(",") ? from - 1 : -1;
    Phrase office = comma < 0 ? null : phrases.after(reading, officeBegin(reading, comma));
    return office != null && office.to() == end ? office : new Phrase(from, end);
  }

  private Phrase described(Reading reading, int post) {
    int comma = officeBegin(reading, post) - 1;
    boolean apposed = reading.word(comma).equals(",");
    int from = apposed ? nameBegin(reading, comma) : comma;
    return comma - from > 1 ? phrases.after(reading, from) : null;
  }

  private int nameBegin(Reading reading, int end) {
    int from = end;
    while (from > 0 && isName(reading, from - 1)) {
      from--;
    }
    return from;
  }

  private int officeBegin(Reading reading, int end) {
    int from = end;
    while (from > 0 && !",.;:\"".contains(reading.word(from - 1))) {
      from--;
    }
    return from;
  }

  private boolean isName(Reading reading, int at) {
    return reading.token(at).isCapitalized()
        && reading.token(at).isWord()
        && reading.placeAt(at) == null
        && reading.momentAt(at) == null
        && reading.actorAt(at) == null
        && !words.is("determiner", reading.token(at));
  }
}
