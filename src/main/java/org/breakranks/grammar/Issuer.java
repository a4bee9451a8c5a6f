package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.breakranks.lexicon.Actor;
import org.breakranks.lexicon.Actors;
import org.breakranks.lexicon.RareWords;
import org.breakranks.lexicon.Row;
import org.breakranks.lexicon.Table;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.text.Sentence;
import org.breakranks.text.Token;

/**
 * Tells articles that a party has written itself: a press release, or a communiqué that gives
 * itself away by its words ("the stooge enemy"). That party is the source of all it says.
 */
final class Issuer {

  private static final int HEAD = 6;
  private static final int ENOUGH = 3;

  private final WordClasses words;
  private final Map<String, List<Voice>> voices = new HashMap<>();

  /** Words of one party in stories about a country: how many of them a story uses counts. */
  private record Voice(
      List<String> words, RareWords<List<List<String>>> begun, int weight, Actor actor) {

    static Voice of(List<String> words, int weight, Actor actor) {
      Map<String, List<List<String>>> begun =
          words.stream()
              .map(word -> List.of(word.split(" ", -1)))
              .collect(Collectors.groupingBy(parts -> parts.get(0)));
      return new Voice(words, RareWords.of(begun), weight, actor);
    }

    /** Whether all parts of one of its words stand in a sentence at all, in whatever order. */
    boolean mayBeIn(Sentence sentence) {
      for (Token token : sentence.tokens()) {
        for (List<String> parts : begun.getOrDefault(token.lower(), List.of())) {
          if (parts.stream().allMatch(part -> holds(sentence, part))) {
            return true;
          }
        }
      }
      return false;
    }

    private static boolean holds(Sentence sentence, String word) {
      return sentence.tokens().stream().anyMatch(token -> token.lower().equals(word));
    }

    /** Which of them stand in words that are separated, begun and ended by a blank. */
    List<String> in(String own) {
      return words.stream().filter(word -> own.contains(" " + word + " ")).toList();
    }
  }

  Issuer(WordClasses words, Table partisanWords, Actors actors) {
    this.words = words;
    for (Row row : partisanWords.rows()) {
      Actor actor =
          actors
              .of(row.required("actor_id"))
              .orElseThrow(() -> row.wrong("actor_id", "the id of an actor"));
      voices
          .computeIfAbsent(row.required("iso2"), iso2 -> new ArrayList<>())
          .add(Voice.of(row.list("words"), row.integer("weight"), actor));
    }
  }

  /** The claim on which an article stands as a whole; null for an outlet's own story. */
  Claim of(Story story) {
    Claim release = release(story);
    return release != null ? release : partisan(story);
  }

  /** "PRESS RELEASE": who is pleased to inform the public, else the office in its head. */
  private Claim release(Story story) {
    int end = Math.min(HEAD, story.readings().size());
    boolean marked = false;
    for (Reading reading : story.readings().subList(0, end)) {
      marked |= words.find("press-release", reading.sentence(), 0, reading.size()) >= 0;
    }
    if (!marked) {
      return null;
    }
    for (Reading reading : story.readings().subList(0, end)) {
      for (Attribution attribution : reading.attributions()) {
        if (words.is("pleased", reading.word(attribution.to() + 1))) {
          return new Claim(attribution.speaker(), ClaimantType.STATE, Stance.REPORTS);
        }
      }
    }
    return office(story.readings().subList(0, end));
  }

  private Claim office(List<Reading> head) {
    for (Reading reading : head) {
      boolean names = words.find("claimant-office", reading.sentence(), 0, reading.size()) >= 0;
      if (names && !reading.isProse()) {
        int release = words.find("press-release", reading.sentence(), 0, reading.size());
        int from = release < 0 ? 0 : words.match("press-release", reading.sentence(), release);
        String line = reading.sentence().text(Math.min(from, reading.size() - 1), reading.size());
        return new Claim(line, ClaimantType.STATE, Stance.REPORTS);
      }
    }
    return null;
  }

  private Claim partisan(Story story) {
    List<Voice> speaking = voices.getOrDefault(story.iso2(), List.of());
    Map<Voice, Set<String>> used = new HashMap<>();
    speaking.forEach(voice -> used.put(voice, new HashSet<>()));
    for (Reading reading : speaking.isEmpty() ? List.<Reading>of() : story.readings()) {
      if (speaking.stream().anyMatch(voice -> voice.mayBeIn(reading.sentence()))) {
        String own = own(reading);
        speaking.forEach(voice -> used.get(voice).addAll(voice.in(own)));
      }
    }
    Map<Actor, Integer> points = new HashMap<>();
    for (Voice voice : speaking) {
      points.merge(voice.actor(), voice.weight() * used.get(voice).size(), Integer::sum);
    }
    return speaking.stream()
        .map(Voice::actor)
        .filter(actor -> points.get(actor) >= ENOUGH)
        .findFirst()
        .map(Issuer::claim)
        .orElse(null);
  }

  private static Claim claim(Actor actor) {
    ClaimantType type = actor.isState() ? ClaimantType.STATE : ClaimantType.INSURGENT;
    return new Claim(actor.name(), type, Stance.REPORTS);
  }

  /** The words of a sentence in lower case, without quotations and without what others say. */
  private String own(Reading reading) {
    List<Attribution> spoken = reading.attributions();
    StringBuilder own = new StringBuilder(" ");
    boolean quoted = false;
    for (int at = 0; at < reading.size(); at++) {
      int index = at;
      quoted ^= reading.word(at).equals("\"");
      if (!quoted && spoken.stream().noneMatch(said -> said.covers(index))) {
        own.append(reading.word(at)).append(' ');
      }
    }
    return own.toString();
  }
}
