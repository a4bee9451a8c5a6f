package org.breakranks.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.breakranks.lexicon.Actor;
import org.breakranks.lexicon.Actors;
import org.breakranks.lexicon.FoldedText;
import org.breakranks.lexicon.Gazetteer;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.lexicon.Place;
import org.breakranks.reading.ActorMention.Kind;
import org.breakranks.text.Sentence;

/**
 * Reads the armed groups, forces and governments of a sentence. Immutable and safe to share;
 * arbitrary text never fails.
 *
 * <pre>{@code
 * ActorReader actors = ActorReader.of(Lexicon.bundled());
 * for (ActorMention actor : actors.read(sentence, story, published)) { ... }
 * }</pre>
 */
public final class ActorReader {

  private final Actors actors;
  private final Gazetteer gazetteer;
  private final WordKinds<ForceWord> words;
  private final ForcePhrases forces;
  private final UnlistedGroups unlisted;

  private ActorReader(Lexicon lexicon) {
    this.actors = lexicon.actors();
    this.gazetteer = lexicon.gazetteer();
    this.words = WordKinds.of(lexicon.table("force_nouns"), ForceWord.class);
    this.forces = new ForcePhrases(lexicon, words);
    this.unlisted = new UnlistedGroups(words, NumberWords.of(lexicon));
  }

  /** What is known around the words: the sentence's parts and case, the story, the day. */
  record Scene(FoldedText text, Casing casing, StoryCountry story, LocalDate date) {}

  public static ActorReader of(Lexicon lexicon) {
    return new ActorReader(lexicon);
  }

  /**
   * The actors of a sentence in order; none overlaps another.
   *
   * @param sentence the sentence
   * @param story what the article is about
   * @param date the day of the events, or of the article; null when unknown
   */
  public List<ActorMention> read(Sentence sentence, StoryCountry story, LocalDate date) {
    return read(Written.of(sentence), story, date);
  }

  /** The same, of a sentence in which others look for names as well. */
  public List<ActorMention> read(Written written, StoryCountry story, LocalDate date) {
    Sentence sentence = written.sentence();
    Scene scene = new Scene(written.text(), written.casing(), story, date);
    ActorChoice choice = new ActorChoice(actors, story, date);
    ActorNames names = new ActorNames(this, sentence, scene, choice);
    List<ActorMention> found = new ArrayList<>();
    int token = 0;
    while (token < sentence.size()) {
      boolean empty = scene.text().first(token) == scene.text().end(token);
      ActorMention mention = empty ? null : at(token, names, sentence, scene);
      if (mention == null) {
        token++;
      } else {
        add(found, mention, sentence, scene);
        token = Math.max(mention.to(), found.get(found.size() - 1).to());
      }
    }
    return found;
  }

  /** Which tokens belong to names of actors, and so to no place. */
  boolean[] namesIn(Written written, StoryCountry story) {
    Sentence sentence = written.sentence();
    boolean[] taken = new boolean[sentence.size()];
    for (ActorMention mention : read(written, story, null)) {
      if (mention.kind() != Kind.CONTEXT) {
        int from = mention.actor().kind() == Actor.Kind.POLICE ? seatEnd(written, mention) : 0;
        int to = forces.nounEnd(sentence, mention);
        for (int i = Math.max(from, mention.from()); i < to; i++) {
          taken[i] = true;
        }
      }
    }
    return taken;
  }

  /** "Gadchiroli police": where the place ends that the name of a force begins with. */
  private int seatEnd(Written written, ActorMention mention) {
    FoldedText text = written.text();
    for (Gazetteer.Hit hit : gazetteer.at(text, text.first(mention.from()))) {
      int end = text.token(hit.to() - 1) + 1;
      boolean country = hit.first().kind() == Place.Kind.COUNTRY;
      boolean name =
          end < written.sentence().size() && written.sentence().token(end).isCapitalized();
      if (end < mention.to() && !country && !name) {
        return end;
      }
    }
    return mention.from();
  }

  private ActorMention at(int token, ActorNames names, Sentence sentence, Scene scene) {
    ActorMention named = names.at(token);
    named = named != null && isPlace(named, scene) ? null : named;
    boolean capital = scene.casing() == Casing.LOWER || sentence.token(token).isCapitalized();
    ActorMention ofCountry = forces.ofCountry(sentence, scene, token);
    boolean other = ofCountry != null && nameIn(ofCountry, names) != null;
    named = other ? named : longer(named, ofCountry);
    if (!capital) {
      return named;
    }
    ActorMention longer = longer(named, forces.at(sentence, scene, token));
    ActorMention special = longer == null ? forces.specialists(sentence, scene, token) : null;
    longer = special == null || nameIn(special, names) != null ? longer : special;
    boolean known = longer != null && longer.kind() != Kind.CONTEXT;
    if (known || scene.casing() != Casing.NORMAL) {
      return longer;
    }
    ActorMention unknown = unlisted.at(sentence, token);
    ActorMention inside = unknown == null ? null : nameIn(unknown, names);
    boolean part = inside != null && isOfAnother(inside.actor(), scene.story());
    return unknown == null || (inside != null && !part) ? longer : longer(longer, unknown);
  }

  /** "Lashkar Gah": the name of a group is only the beginning of that of a place. */
  private boolean isPlace(ActorMention named, Scene scene) {
    int from = scene.text().first(named.from());
    int to = scene.text().end(named.to() - 1);
    return named.to() == named.from() + 1
        && gazetteer.at(scene.text(), from).stream().anyMatch(hit -> hit.to() > to);
  }

  /** "Thirteen New People's Army", "general of the Sudan People's": a name within is itself. */
  private static ActorMention nameIn(ActorMention unknown, ActorNames names) {
    for (int i = unknown.from() + 1; i < unknown.to(); i++) {
      ActorMention inside = names.at(i);
      if (inside != null && inside.kind() == Kind.NAMED) {
        return inside;
      }
    }
    return null;
  }

  /** "Madhesi Liberation Tigers" in Nepal: not those of Sri Lanka, whose name is a part of it. */
  private static boolean isOfAnother(Actor actor, StoryCountry story) {
    return !actor.countries().isEmpty()
        && story.main().filter(iso2 -> !iso2.equals(actor.countries().get(0))).isPresent();
  }

  private static ActorMention longer(ActorMention named, ActorMention force) {
    if (named == null || force == null) {
      return named == null ? force : named;
    }
    return force.to() > named.to() ? force : named;
  }

  /** Adds a mention, read together with the one before it. */
  private void add(List<ActorMention> found, ActorMention mention, Sentence sentence, Scene scene) {
    ActorMention before = found.isEmpty() ? null : found.get(found.size() - 1);
    int gap = before == null ? Integer.MAX_VALUE : mention.from() - before.to();
    String between = gap == 1 ? sentence.token(before.to()).lower() : "";
    if (gap == 0 && isHeadOf(before, mention)) {
      return;
    }
    switch (between) {
      case "/" -> found.set(found.size() - 1, either(before, mention, sentence));
      case "and", "or" -> found.add(alike(before, mention, scene));
      default -> {
        boolean same = between.equals("(") && isInitials(before, mention, sentence);
        if (same) {
          found.remove(found.size() - 1);
        }
        found.add(same ? together(before, mention, sentence) : mention);
      }
    }
  }

  /** "Islamic State (ISIS) militants": the initials of the name before, in brackets. */
  private static boolean isInitials(ActorMention name, ActorMention initials, Sentence sentence) {
    boolean closes =
        initials.to() < sentence.size() && sentence.token(initials.to()).text().equals(")");
    return closes
        && name.kind() == Kind.NAMED
        && initials.kind() == Kind.NAMED
        && initials.actor().id().equals(name.actor().id());
  }

  private static ActorMention together(ActorMention name, ActorMention initials, Sentence where) {
    int to = initials.to() + 1;
    return new ActorMention(
        name.from(),
        to,
        name.actor(),
        name.alternatives(),
        where.text(name.from(), to),
        Kind.NAMED);
  }

  /** "M23 rebels", "AMISOM troops": the noun behind a name is no further actor. */
  private static boolean isHeadOf(ActorMention before, ActorMention mention) {
    return mention.kind() == Kind.CONTEXT && before.kind() != Kind.MODIFIER;
  }

  /** "Boko Haram/ISWAP" is one mention with an alternative. */
  private static ActorMention either(ActorMention before, ActorMention mention, Sentence sentence) {
    List<Actor> alternatives = new ArrayList<>(before.alternatives());
    if (!mention.actor().equals(before.actor())) {
      alternatives.add(mention.actor());
    }
    String wording = sentence.text(before.from(), mention.to());
    return new ActorMention(
        before.from(), mention.to(), before.actor(), alternatives, wording, before.kind());
  }

  /** "Venezuelan soldiers and police": the police are those of Venezuela. */
  private ActorMention alike(ActorMention before, ActorMention mention, Scene scene) {
    boolean states =
        before.actor().isState()
            && mention.actor().isState()
            && mention.kind() == Kind.CONTEXT
            && !before.actor().countries().isEmpty();
    if (!states) {
      return mention;
    }
    String iso2 = before.actor().countries().get(0);
    if (mention.actor().countries().indexOf(iso2) == 0) {
      return mention;
    }
    Actor actor =
        actors
            .named(mention.text(), iso2, scene.date())
            .orElseGet(() -> actors.stateForce(iso2, scene.date()));
    return new ActorMention(
        mention.from(), mention.to(), actor, List.of(), mention.text(), mention.kind());
  }

  Actors actors() {
    return actors;
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  WordKinds<ForceWord> words() {
    return words;
  }
}
