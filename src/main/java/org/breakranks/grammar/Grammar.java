package org.breakranks.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.Verbs;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;
import org.breakranks.reading.ActorReader;
import org.breakranks.reading.Moment;
import org.breakranks.reading.MomentAnchor;
import org.breakranks.reading.MomentReader;
import org.breakranks.reading.PlaceReader;
import org.breakranks.reading.QuantityReader;
import org.breakranks.reading.StoryCountry;
import org.breakranks.reading.Written;
import org.breakranks.text.AnnotatedPassage;
import org.breakranks.text.Passage;
import org.breakranks.text.Segmenter;
import org.breakranks.text.Sentence;

/**
 * Reads the acts of an article.
 *
 * <pre>{@code
 * Grammar grammar = Grammar.of(Lexicon.bundled());
 * List<Mention> mentions = grammar.mentions(passage);
 * }</pre>
 */
public final class Grammar {

  /** How long after its groups arose a story without any year is looked for. */
  private static final int WINDOW_YEARS = 10;

  private final Segmenter segmenter;
  private final QuantityReader quantities;
  private final MomentReader moments;
  private final PlaceReader places;
  private final ActorReader actors;
  private final Groups groups;
  private final Attributions attributions;
  private final Acts acts;
  private final Boilerplate boilerplate;
  private final Discourse discourse;

  private Grammar(Lexicon lexicon) {
    WordClasses words = WordClasses.from(lexicon.table("words"));
    Verbs verbs = Verbs.from(lexicon.table("verbs"));
    Parties parties = new Parties(lexicon, words);
    this.segmenter = lexicon.segmenter();
    this.quantities = QuantityReader.of(lexicon);
    this.moments = MomentReader.of(lexicon);
    this.places = PlaceReader.of(lexicon);
    this.actors = ActorReader.of(lexicon);
    this.groups =
        new Groups(words, Nouns.from(lexicon.table("person_nouns"), words, lexicon.countries()));
    this.attributions = new Attributions(words);
    Triggers triggers = Triggers.from(lexicon.table("triggers"), verbs, words);
    this.acts = new Acts(words, triggers, parties, lexicon.countries());
    this.boilerplate = new Boilerplate(words);
    Issuer issuer = new Issuer(words, lexicon.table("partisan_words"), lexicon.actors());
    this.discourse = new Discourse(words, parties, lexicon.gazetteer(), issuer);
  }

  public static Grammar of(Lexicon lexicon) {
    return new Grammar(lexicon);
  }

  /** All mentions of an article in order, those that are not accepted among them. */
  public List<Mention> mentions(AnnotatedPassage annotated) {
    Story story = story(annotated);
    List<Draft> drafts = acts.in(story);
    return drafts.isEmpty() ? List.of() : discourse.mentions(story, judged(story, drafts));
  }

  private List<Draft> judged(Story story, List<Draft> drafts) {
    BitSet stray = boilerplate.in(story.readings());
    Verdict verdict = new Verdict(Status.BOILERPLATE, "boilerplate");
    return drafts.stream()
        .map(draft -> stray.get(draft.sentence()) ? draft.with(verdict) : draft)
        .toList();
  }

  /** What the readers understood in an article, in the order of the text, used or not. */
  public List<Finding> findings(AnnotatedPassage annotated) {
    return Findings.of(story(annotated));
  }

  Story story(AnnotatedPassage annotated) {
    Passage passage = annotated.passage();
    List<Sentence> sentences = annotated.sentences();
    List<Written> written = sentences.stream().map(Written::of).toList();
    StoryCountry country = places.story(written, passage.title());
    MomentAnchor anchor = dated(sentences, anchor(passage, sentences, country));
    LocalDate date = date(passage, sentences, anchor, country);
    Readers readers =
        new Readers(
            quantities, moments, places, actors, groups, attributions, country, anchor, date);
    Surnames surnames = new Surnames();
    ShortNames shortNames = new ShortNames();
    List<Reading> readings = new ArrayList<>();
    for (Written sentence : written) {
      Reading reading = new Reading(sentence, readers, surnames, shortNames);
      surnames.add(reading);
      shortNames.add(reading);
      readings.add(reading);
    }
    return new Story(passage, country, date, title(passage, readers), readings);
  }

  private Reading title(Passage passage, Readers readers) {
    if (passage.title() == null || passage.title().isBlank()) {
      return null;
    }
    List<Sentence> sentences = segmenter.sentences(passage.title());
    return sentences.isEmpty()
        ? null
        : new Reading(Written.of(sentences.get(0)), readers, Surnames.NONE, ShortNames.NONE);
  }

  /**
   * Without a publication day, the years in which the groups of the story existed bound the dates.
   */
  private MomentAnchor anchor(Passage passage, List<Sentence> sentences, StoryCountry country) {
    if (passage.publishedOn() != null) {
      return MomentAnchor.publishedOn(passage.publishedOn());
    }
    LocalDate earliest = null;
    LocalDate latest = null;
    for (Sentence sentence : sentences) {
      for (ActorMention mention : actors.read(sentence, country, null)) {
        LocalDate from = mention.actor().from();
        LocalDate to = mention.actor().to();
        earliest = from != null && (earliest == null || from.isAfter(earliest)) ? from : earliest;
        latest = to != null && (latest == null || to.isBefore(latest)) ? to : latest;
      }
    }
    if (earliest != null && latest == null) {
      latest = earliest.plusYears(WINDOW_YEARS);
    }
    return new MomentAnchor(null, null, null, earliest, latest);
  }

  /**
   * A day that the text itself fixes stands in for the day of publication: "on Wednesday, August
   * 1".
   */
  private MomentAnchor dated(List<Sentence> sentences, MomentAnchor anchor) {
    if (anchor.day() != null) {
      return anchor;
    }
    for (Sentence sentence : sentences) {
      for (Moment moment : moments.read(sentence, anchor)) {
        if (moment.isDay()) {
          return new MomentAnchor(null, moment.start(), null, anchor.earliest(), anchor.latest());
        }
      }
    }
    return anchor;
  }

  /** The day to judge by who was who: of publication, one the text fixes, or of its groups' era. */
  private LocalDate date(
      Passage passage, List<Sentence> sentences, MomentAnchor anchor, StoryCountry country) {
    if (passage.publishedOn() != null) {
      return passage.publishedOn();
    }
    for (Sentence sentence : sentences) {
      for (Moment moment : moments.read(sentence, anchor)) {
        if (moment.isResolved() && moment.start().equals(moment.end())) {
          return moment.start();
        }
      }
    }
    return country.main().map(country::era).orElse(null);
  }
}
