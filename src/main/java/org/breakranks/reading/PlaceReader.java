package org.breakranks.reading;

import java.util.List;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.text.Sentence;

/**
 * Reads the places of a sentence. Immutable and safe to share; arbitrary text never fails.
 *
 * <pre>{@code
 * PlaceReader places = PlaceReader.of(Lexicon.bundled());
 * StoryCountry story = places.story(written, title);
 * for (PlaceMention place : places.read(sentence, story)) { ... }
 * }</pre>
 */
public final class PlaceReader {

  private final Lexicon lexicon;
  private final WordKinds<PlaceWord> words;
  private final CalendarNames calendar = new CalendarNames();
  private final ActorReader actors;

  private PlaceReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = WordKinds.of(lexicon.table("place_words"), PlaceWord.class);
    this.actors = ActorReader.of(lexicon);
  }

  public static PlaceReader of(Lexicon lexicon) {
    return new PlaceReader(lexicon);
  }

  /**
   * What an article is about.
   *
   * @param sentences the sentences of the article
   * @param title its headline, null if it has none
   */
  public StoryCountry story(List<Written> sentences, String title) {
    return new StoryReader(lexicon, words).read(sentences, title);
  }

  /** The places of a sentence in order; none overlaps another. */
  public List<PlaceMention> read(Sentence sentence, StoryCountry story) {
    return read(Written.of(sentence), story);
  }

  /** The same, of a sentence in which others look for names as well. */
  public List<PlaceMention> read(Written written, StoryCountry story) {
    Sentence sentence = written.sentence();
    if (sentence.size() == 0) {
      return List.of();
    }
    ActorTokens taken = new ActorTokens(actors, written, story);
    List<PlaceName> names = new PlaceNames(this, written, story, taken).find();
    if (names.isEmpty()) {
      return List.of();
    }
    List<PlaceMention> mentions = new PlaceComposer(this, sentence, story, names).compose();
    return new PlaceRoles(sentence, words).of(mentions);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  WordKinds<PlaceWord> words() {
    return words;
  }

  CalendarNames calendar() {
    return calendar;
  }
}
