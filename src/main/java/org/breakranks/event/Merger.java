package org.breakranks.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.breakranks.grammar.EventType;
import org.breakranks.grammar.Mention;
import org.breakranks.grammar.Party;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.reading.PeopleBasis;

/**
 * From the accounts of one act to one event: each slot is voted on by independent voices, see
 * {@link HeadCounts}, {@link Dating}, {@link Placing} and {@link Dispute}.
 */
final class Merger {

  private final Families families;
  private final Dispute dispute;
  private final Crosswalk crosswalk;
  private final Notes notes;

  Merger(Lexicon lexicon) {
    this.families = new Families(lexicon.actors());
    this.dispute = new Dispute(families);
    this.crosswalk = new Crosswalk(lexicon.table("codes"));
    this.notes = new Notes(lexicon);
  }

  Families families() {
    return families;
  }

  /** The event that the accounts tell, in whatever order; at least one of them asserts it. */
  ResolvedEvent merge(List<Account> accounts) {
    List<Telling> tellings =
        accounts.stream()
            .filter(Account::isAccepted)
            .map(Telling::of)
            .sorted(Telling.BY_PUBLICATION)
            .toList();
    List<Voice> voices = Voice.of(tellings);
    HeadCounts counts = HeadCounts.of(voices);
    List<String> ids = EventIds.of(tellings);
    EventType type = type(voices);
    Grounds grounds = dispute.over(accounts, counts.credible());
    Event event =
        new Event(
            ids.get(0),
            Dating.of(voices),
            type,
            sides(type, voices),
            crosswalk.codes(type, rules(tellings), counts),
            counts.count(),
            Placing.of(voices),
            sourcing(tellings),
            grounds.isContested(),
            tellings.get(0).cumulative(),
            "",
            confidence(tellings),
            ids.stream().filter(id -> !id.equals(ids.get(0))).distinct().sorted().toList());
    Wording wording =
        new Wording(
            counts.isWorded(PeopleBasis.APPROXIMATE),
            counts.isWorded(PeopleBasis.VAGUE),
            claimants(voices),
            grounds);
    return new ResolvedEvent(
        event.withNotes(notes.of(event, wording)), Positions.of(event.eventId(), accounts));
  }

  private static EventType type(List<Voice> voices) {
    Ballot<EventType> ballot = new Ballot<>();
    voices.forEach(voice -> ballot.add(voice.telling().type(), voice.weight()));
    return ballot.winner(Comparator.naturalOrder()).orElseThrow();
  }

  /** Who deserts joins nobody, though some account may say so: it stands in the claims. */
  private Sides sides(EventType type, List<Voice> voices) {
    Party actor = party(voices, Telling::actor);
    boolean joining = type != EventType.DESERTION;
    Party recipient = joining ? party(voices, Telling::recipient) : Party.UNKNOWN;
    boolean directed = actor.isKnown() && recipient.isKnown();
    return new Sides(
        actor.id(),
        actor.name(),
        recipient.id(),
        recipient.name(),
        directed ? idOrName(actor) + ">" + idOrName(recipient) : null);
  }

  private static String idOrName(Party party) {
    return party.id() != null ? party.id() : party.name();
  }

  /** The party most voices name, the more specific one on ties, then the one named first. */
  private Party party(List<Voice> voices, Function<Telling, Party> side) {
    Ballot<Party> ballot = new Ballot<>();
    for (Voice voice : voices) {
      Party party = side.apply(voice.telling());
      ballot.add(party.isKnown() ? party : null, voice.weight());
    }
    return ballot.winner(Comparator.comparingInt(families::depth).reversed()).orElse(Party.UNKNOWN);
  }

  private static Set<String> rules(List<Telling> tellings) {
    return tellings.stream()
        .flatMap(telling -> telling.account().telling().stream())
        .map(Mention::rule)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static Sourcing sourcing(List<Telling> tellings) {
    List<Account> accounts = tellings.stream().map(Telling::account).toList();
    List<LocalDate> days =
        accounts.stream().map(Account::publishedOn).filter(Objects::nonNull).sorted().toList();
    List<String> articles = sorted(accounts.stream().map(Account::articleId).toList());
    return new Sourcing(
        sorted(accounts.stream().map(Account::source).filter(Objects::nonNull).toList()),
        (int) accounts.stream().map(Account::independenceKey).distinct().count(),
        articles.size(),
        days.isEmpty() ? null : days.get(0),
        days.isEmpty() ? null : days.get(days.size() - 1),
        articles,
        sorted(
            accounts.stream()
                .flatMap(account -> account.telling().stream())
                .map(Mention::mentionId)
                .toList()));
  }

  private static List<String> sorted(Collection<String> values) {
    return values.stream().distinct().sorted().toList();
  }

  /** The chance that at least one independent voice was read right, each at its best. */
  private static double confidence(List<Telling> tellings) {
    Map<String, Double> best = new HashMap<>();
    for (Telling telling : tellings) {
      best.merge(telling.account().independenceKey(), telling.confidence(), Math::max);
    }
    double wrong =
        best.values().stream().sorted().mapToDouble(sure -> 1 - sure).reduce(1, (a, b) -> a * b);
    return Math.round((1 - wrong) * 10_000) / 10_000.0;
  }

  /** Who says so, those of most voices first. */
  private static List<String> claimants(List<Voice> voices) {
    Map<String, Double> weights = new HashMap<>();
    for (Voice voice : voices) {
      voice.telling().account().telling().stream()
          .map(mention -> mention.claim().claimant())
          .filter(Objects::nonNull)
          .distinct()
          .forEach(claimant -> weights.merge(claimant, voice.weight(), Double::sum));
    }
    return weights.keySet().stream()
        .sorted(
            Comparator.comparing((String claimant) -> weights.get(claimant))
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
