package org.breakranks.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.breakranks.lexicon.WordClasses;
import org.breakranks.reading.ActorMention;
import org.breakranks.reading.Moment;
import org.breakranks.reading.PeopleBasis;
import org.breakranks.reading.PlaceMention;
import org.breakranks.reading.Quantity;

/**
 * Reads enumerations: "twenty surrendered in Balkh, 14 in Sar-i-Pul and seven in Faryab" are three
 * acts, and the "41" before them is only their sum.
 */
final class Lists {

  /** "nine from the outlawed National Front": how far behind a figure its group may stand. */
  private static final int GROUP_REACH = 8;

  private final Parties parties;
  private final Counts counts;
  private final Rows rows;
  private final WordClasses words;
  private final Shares shares;

  Lists(WordClasses words, Parties parties, Counts counts) {
    this.words = words;
    this.shares = new Shares(words, parties);
    this.parties = parties;
    this.counts = counts;
    this.rows = new Rows(words);
  }

  /** The drafts, each followed by the items of the list that it opens. */
  List<Draft> expand(Story story, List<Draft> drafts) {
    List<Draft> expanded = new ArrayList<>();
    for (Draft whole : drafts) {
      List<Draft> sides = bySide(story, whole);
      expanded.addAll(sides);
      Draft draft = sides.get(0);
      if (draft.isAccepted() && draft.people().best() != null) {
        List<Draft> parts = shares.of(story, draft);
        List<Draft> items = parts.isEmpty() ? items(story, draft, drafts) : parts;
        if (isPlacedBy(items, draft)) {
          expanded.set(expanded.size() - sides.size(), draft.nowhere());
        }
        expanded.addAll(items);
      }
    }
    return expanded;
  }

  /** "Thirty-one surrendered, 23 of them in Farah": the place is that of the part alone. */
  private static boolean isPlacedBy(List<Draft> items, Draft whole) {
    return whole.place() != null
        && items.stream()
            .filter(item -> item.sentence() == whole.sentence() && item.subject() != null)
            .filter(item -> item.subject().from() > whole.trigger().from())
            .filter(item -> item.subject().from() < whole.place().from())
            .anyMatch(item -> whole.place().equals(item.place()));
  }

  /** "Eight IS fighters and seven Taliban surrendered": an act of each group. */
  private List<Draft> bySide(Story story, Draft draft) {
    if (!draft.isAccepted() || draft.subject() == null) {
      return List.of(draft);
    }
    Map<String, List<PersonGroup>> bySide = new LinkedHashMap<>();
    Map<String, Party> sides = new HashMap<>();
    for (PersonGroup group : rows.of(draft.reading(), draft.subject())) {
      boolean named =
          (group.quantity() != null || isOne(group))
              && group.actors().stream().anyMatch(a -> a.kind() == ActorMention.Kind.NAMED);
      Party own = named ? parties.actor(story, draft.sentence(), group, null) : draft.actor();
      Party side = own.isKnown() ? own : draft.actor();
      String name = side.name();
      sides.putIfAbsent(name, side);
      bySide.computeIfAbsent(name, key -> new ArrayList<>()).add(group);
    }
    if (bySide.size() < 2) {
      return List.of(draft);
    }
    List<Draft> split = new ArrayList<>();
    bySide.forEach(
        (name, groups) ->
            split.add(
                draft.part(
                    groups.get(0),
                    sides.get(name),
                    counts.of(draft.reading(), draft.trigger(), groups.get(0), groups))));
    return split;
  }

  /** "a dozen members of the BIFF and a Maute group bomber". */
  private static boolean isOne(PersonGroup group) {
    return group.kind() == PersonGroup.Kind.NEW && group.isSingular();
  }

  private List<Draft> items(Story story, Draft draft, List<Draft> drafts) {
    List<Draft> items = new ArrayList<>();
    Reading reading = draft.reading();
    List<PersonGroup> counted = rows.of(reading, draft.subject());
    for (PersonGroup group : reading.groups()) {
      boolean own =
          group.quantity() != null
              && isItem(group)
              && !counted.contains(group)
              && group.from() >= draft.subject().to()
              && drafts.stream()
                  .noneMatch(
                      other ->
                          other.sentence() == draft.sentence() && group.equals(other.subject()));
      if (own && isListed(reading, group) && !isShareOfMost(reading, group)) {
        Draft item = item(story, draft, group);
        if (item != null) {
          items.add(item);
        }
      }
    }
    Draft rest = items.isEmpty() ? null : rest(story, draft, items);
    if (rest != null) {
      items.add(rest);
    }
    return items;
  }

  /** "23 of them in Farah and the rest in Ghor": as many as are left of the whole; or null. */
  private Draft rest(Story story, Draft whole, List<Draft> items) {
    int left = whole.people().best() - items.stream().mapToInt(it -> it.people().best()).sum();
    for (PersonGroup group : whole.reading().groups()) {
      boolean rest =
          group.quantity() == null
              && group.from() > whole.trigger().to()
              && words.is("rest", whole.reading().word(group.head()))
              && isListed(whole.reading(), group);
      if (rest && left > 0) {
        String text = whole.reading().sentence().text(group.from(), group.to());
        Quantity figure =
            new Quantity(group.from(), group.to(), left, left, left, PeopleBasis.EXACT, text);
        return item(story, whole, group.with(figure));
      }
    }
    return null;
  }

  /** "14", "50 of them", "the other eight". */
  private static boolean isItem(PersonGroup group) {
    return group.kind() == PersonGroup.Kind.NUMBER
        || (group.kind() == PersonGroup.Kind.DEFINITE && group.noun() == null)
        || (group.kind() == PersonGroup.Kind.PRONOUN && group.noun() == null);
  }

  private boolean isListed(Reading reading, PersonGroup group) {
    boolean article = reading.word(group.from() - 1).equals("the");
    String before = reading.word(article ? group.from() - 2 : group.from() - 1);
    return before.equals(",")
        || before.equals("and")
        || before.equals(":")
        || before.equals("with");
  }

  /** "567 deserted, most of them in Cucuta and 34 in Arauca": some of those told already. */
  private boolean isShareOfMost(Reading reading, PersonGroup group) {
    for (int at = group.from() - 2; at >= 0 && !reading.word(at).equals(","); at--) {
      if (words.match("mostly", reading.sentence(), at) > 0) {
        return true;
      }
    }
    return false;
  }

  private Draft item(Story story, Draft draft, PersonGroup group) {
    Reading reading = draft.reading();
    People people =
        new People(
            group.quantity().low(),
            group.quantity().best(),
            group.quantity().high(),
            group.quantity().text(),
            group.quantity().basis(),
            null,
            null,
            null,
            null);
    PlaceMention place = placeAt(reading, group.to());
    if (place != null && PlaceMention.Role.LOCATION == place.role()) {
      Draft there = draft.item(group, draft.actor(), people, place);
      Moment own = reading.momentAt(place.to());
      return own == null || own.equals(draft.moment()) ? there : there.at(own);
    }
    ActorMention taker = reading.word(group.to()).equals("to") ? taker(reading, group.to()) : null;
    if (taker != null) {
      Party recipient = parties.recipient(story, taker.actor(), null);
      return draft
          .item(group, draft.actor(), people, draft.place())
          .with(draft.eventType(), draft.actor(), recipient);
    }
    if (!group.actors().isEmpty()) {
      Party named = parties.actor(story, draft.sentence(), group, null);
      return draft.item(group, named, people, draft.place());
    }
    Moment moment = reading.momentAt(group.to());
    if (moment != null && !moment.equals(draft.moment())) {
      return draft.item(group, draft.actor(), people, draft.place()).at(moment);
    }
    boolean aged = reading.quantityAt(group.to() + 1) != null;
    boolean from = !aged && words.match("membership", reading.sentence(), group.to()) > 0;
    int end = Math.min(reading.size(), group.to() + GROUP_REACH);
    for (int at = group.to(); from && at < end && !reading.word(at).equals(","); at++) {
      if (at > group.to() && reading.actorAt(at) == null && isAcronym(reading, at)) {
        String name = reading.token(at).text();
        return draft.item(group, new Party(null, name, name), people, draft.place());
      }
      if (reading.actorAt(at) != null && at > group.to()) {
        PersonGroup named =
            new PersonGroup(
                group.from(),
                reading.actorAt(at).to(),
                group.head(),
                group.quantity(),
                null,
                List.of(reading.actorAt(at)),
                PersonGroup.Kind.NEW,
                true);
        Party actor = parties.actor(story, draft.sentence(), named, null);
        return draft.item(named, actor, people, draft.place());
      }
    }
    return null;
  }

  /** "surrendered to the police and two more to the army": the other side that took these in. */
  private static ActorMention taker(Reading reading, int to) {
    for (int at = to + 1; at < Math.min(reading.size(), to + 4); at++) {
      if (reading.actorAt(at) != null) {
        return reading.actorAt(at);
      }
    }
    return null;
  }

  /** "NLFB": a group no table has, by its initials. */
  private static boolean isAcronym(Reading reading, int at) {
    String text = reading.token(at).text();
    return text.length() >= 3
        && text.length() <= 6
        && text.chars().allMatch(Character::isUpperCase)
        && reading.placeAt(at) == null;
  }

  private static PlaceMention placeAt(Reading reading, int from) {
    for (int at = from; at < Math.min(reading.size(), from + 3); at++) {
      if (reading.placeAt(at) != null) {
        return reading.placeAt(at);
      }
    }
    return null;
  }

  /**
   * "Over the past year 222 gave up. By his count 192 did in Chechnya, 21 in Dagestan": what is
   * listed right behind a running total without a time of its own is part of it.
   */
  List<Draft> withSharesOfTotals(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft total = isListed(draft, drafts) ? totalBefore(draft, kept) : null;
      kept.add(total == null ? draft : draft.summed(true).completedBy(total));
    }
    return kept;
  }

  private static boolean isListed(Draft draft, List<Draft> drafts) {
    return isTimeless(draft)
        && drafts.stream()
            .filter(other -> other.sentence() == draft.sentence() && isTimeless(other))
            .anyMatch(other -> !other.place().equals(draft.place()));
  }

  private static boolean isTimeless(Draft draft) {
    return draft.isAccepted()
        && draft.moment() == null
        && draft.place() != null
        && draft.people().best() != null;
  }

  private static Draft totalBefore(Draft draft, List<Draft> before) {
    return before.stream()
        .filter(total -> total.isAccepted() && total.cumulative())
        .filter(total -> total.sentence() == draft.sentence() - 1)
        .filter(total -> total.actor().name().equals(draft.actor().name()))
        .filter(total -> total.people().best() != null)
        .filter(total -> total.people().best() > draft.people().best())
        .findFirst()
        .orElse(null);
  }

  /**
   * Totals that are the sum of the acts listed around them are not acts of their own, but what is
   * said of the time and the speaker of the total holds for its parts.
   */
  List<Draft> withoutSums(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>(drafts);
    for (int i = 0; i < kept.size(); i++) {
      Draft total = kept.get(i);
      boolean counted = total.isAccepted() && total.people().best() != null;
      List<Integer> parts = counted ? parts(total, kept) : List.of();
      if (!parts.isEmpty()) {
        kept.set(i, total.with(new Verdict(Status.UNRESOLVED, "sum-of-listed-acts")));
        parts.forEach(part -> kept.set(part, kept.get(part).completedBy(total)));
      }
    }
    return kept;
  }

  /** "19 of them gave up at Rugari": the first share of a sum that was told just before. */
  private static boolean isOfThem(Draft total, Draft first) {
    int after = first.sentence() - total.sentence();
    return (after == 0 || after == 1)
        && first.subject() != null
        && first.subject().kind() == PersonGroup.Kind.PRONOUN
        && first.subject().quantity() != null;
  }

  /**
   * The positions of two or more acts in a row that add up to the figure; none if there are none.
   */
  private static List<Integer> parts(Draft total, List<Draft> drafts) {
    for (int first = 0; first < drafts.size(); first++) {
      List<Integer> parts = new ArrayList<>();
      Draft opener = drafts.get(first);
      Draft last = null;
      int sum = 0;
      for (int at = first; at < drafts.size() && sum < total.people().best(); at++) {
        Draft part = drafts.get(at);
        boolean counts =
            !part.isSame(total)
                && part.isAccepted()
                && (isPlacedBy(List.of(opener), total)
                    || Chains.mayBeIn(part.place(), total.place()))
                && part.people().best() != null
                && (part.cumulative() == total.cumulative() || isOfThem(total, opener));
        if (counts && (last == null || !part.sharesSubject(last))) {
          sum += part.people().best();
          parts.add(at);
          last = part;
        }
        if (parts.size() > 1 && sum == total.people().best()) {
          return parts;
        }
      }
    }
    return List.of();
  }
}
