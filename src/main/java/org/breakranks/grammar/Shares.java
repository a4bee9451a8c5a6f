package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.List;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;
import org.breakranks.reading.Quantity;

/**
 * Reads how a figure is shared out among groups: "Of them, 61 belong to the NDFB, 14 to ULFA and
 * nine to the KLO", "eleven gunmen (seven Taliban and four ISIS-K)" are several acts, of which the
 * figure is the sum.
 */
final class Shares {

  private static final int SENTENCES = 2;
  private static final int REACH = 6;
  private static final int TIE_REACH = 7;

  private final WordClasses words;
  private final Parties parties;

  Shares(WordClasses words, Parties parties) {
    this.words = words;
    this.parties = parties;
  }

  /** An act of each group that has a share in the figure; none unless two groups or more have. */
  List<Draft> of(Story story, Draft total) {
    int end = Math.min(story.readings().size(), total.sentence() + 1 + SENTENCES);
    for (int at = total.sentence(); at < end; at++) {
      boolean same = at == total.sentence();
      List<Draft> tied = same ? List.of() : in(story, at, total, true);
      if (areShares(tied) && sum(tied) <= total.people().best()) {
        return tied;
      }
      List<Draft> listed =
          same || opensList(story.readings().get(at)) ? in(story, at, total, false) : List.of();
      if (areShares(listed) && sum(listed) == total.people().best()) {
        return listed;
      }
    }
    return List.of();
  }

  /** "They include seven Taliban and four ISIS-K fighters". */
  private boolean opensList(Reading reading) {
    int first = reading.quantities().isEmpty() ? 0 : reading.quantities().get(0).from();
    return words.find("comprising", reading.sentence(), 0, first) >= 0;
  }

  private static boolean areShares(List<Draft> parts) {
    long groups = parts.stream().map(share -> share.actor().name()).distinct().count();
    return groups > 1 && groups == parts.size();
  }

  private static int sum(List<Draft> parts) {
    return parts.stream().mapToInt(share -> share.people().best()).sum();
  }

  private List<Draft> in(Story story, int sentence, Draft total, boolean tied) {
    Reading reading = story.readings().get(sentence);
    int verb = sentence == total.sentence() ? total.trigger().from() : reading.size();
    List<Draft> found = new ArrayList<>();
    for (Quantity quantity : reading.quantities()) {
      int tie = tie(reading, quantity.to());
      int from = tie < 0 && !tied ? quantity.to() : tie;
      ActorMention named =
          from < 0 ? null : group(reading, from, from < verb ? verb : reading.size());
      if (named != null) {
        found.add(share(story, sentence, total, quantity, named));
      }
    }
    return found;
  }

  /** The group named in the words that go on at {@code from} and end at {@code to}, or null. */
  private static ActorMention group(Reading reading, int from, int to) {
    for (int at = from; at < Math.min(to, from + REACH); at++) {
      ActorMention actor = reading.actorAt(at);
      if (actor != null) {
        return actor.kind() == ActorMention.Kind.CONTEXT ? null : actor;
      }
      if (!reading.token(at).isWord() || reading.quantityAt(at) != null) {
        return null;
      }
    }
    return null;
  }

  /** Behind the words that tie people to a group: "of those who came on stage had belonged to". */
  private int tie(Reading reading, int from) {
    for (int at = from; at < Math.min(reading.size(), from + TIE_REACH); at++) {
      int after = words.match("shares", reading.sentence(), at);
      boolean verb = words.is("be", reading.word(at)) || words.is("belonging", reading.word(at));
      boolean ofThem = words.is("object-pronoun", reading.word(at + 1));
      if (after > 0 && !ofThem && (at == from || verb)) {
        return after;
      }
      if (!reading.token(at).isWord() || reading.quantityAt(at) != null) {
        return -1;
      }
    }
    return -1;
  }

  private Draft share(
      Story story, int sentence, Draft total, Quantity quantity, ActorMention named) {
    PersonGroup people =
        new PersonGroup(
            quantity.from(),
            named.to(),
            quantity.to() - 1,
            quantity,
            null,
            List.of(named),
            PersonGroup.Kind.NEW,
            true);
    People counted =
        new People(
            quantity.low(),
            quantity.best(),
            quantity.high(),
            quantity.text(),
            quantity.basis(),
            null,
            null,
            null,
            null);
    Party actor = parties.actor(story, sentence, people, null);
    Reading reading = story.readings().get(sentence);
    Draft share = total.shared(sentence, reading, people, actor, counted);
    return share.told(new Spoken(reading, reading.attributions(), words).of(share.trigger()));
  }
}
