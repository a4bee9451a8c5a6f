package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;
import org.breakranks.reading.Quantity;

/**
 * Reads how a figure is shared out among groups in the sentences behind it: "Of them, 61 belong to
 * the NDFB, 14 to ULFA and nine to the KLO" are three acts, of which the figure is the sum.
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
    for (int at = total.sentence() + 1; at < end; at++) {
      List<Draft> found = in(story, at, total);
      Set<String> groups =
          found.stream().map(share -> share.actor().name()).collect(Collectors.toSet());
      int sum = found.stream().mapToInt(share -> share.people().best()).sum();
      if (groups.size() > 1 && groups.size() == found.size() && sum <= total.people().best()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Draft> in(Story story, int sentence, Draft total) {
    Reading reading = story.readings().get(sentence);
    List<Draft> found = new ArrayList<>();
    for (Quantity quantity : reading.quantities()) {
      ActorMention named = group(reading, quantity.to());
      if (named != null) {
        found.add(share(story, sentence, total, quantity, named));
      }
    }
    return found;
  }

  /** The group that the words behind a number tie it to: "belong to", "of them are from". */
  private ActorMention group(Reading reading, int from) {
    int after = tie(reading, from);
    for (int at = after; after > 0 && at < Math.min(reading.size(), after + REACH); at++) {
      if (reading.actorAt(at) != null) {
        return reading.actorAt(at);
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
      if (after > 0 && (at == from || words.is("belonging", reading.word(after - 2)))) {
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
    return total.shared(sentence, story.readings().get(sentence), people, actor, counted);
  }
}
