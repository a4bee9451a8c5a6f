package org.breakranks.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.breakranks.lexicon.Lexicon;

/**
 * From reports to events: finds out which accounts speak of one act, and merges them.
 *
 * <p>Three steps, each a grouping by a key of {@link Blocking} and a pure function of the group:
 *
 * <pre>
 * reports  --by article-->  accounts   all that an article says of an act
 * accounts --by province--> clusters   located accounts, gathered around the most specific ones
 * clusters --by country-->  events     accounts without a province join where just one act fits
 * </pre>
 *
 * {@link #resolve} does the same for reports in memory. The result depends on the set of reports
 * only, not on their order or how they were divided, and the cost grows with the number of accounts
 * times that of the acts within a few days of each: accounts that say the same are compared once.
 *
 * <p>Gathering is leader clustering, not chaining: the first account of an act, the most specific
 * one, sets its group, place, day and figure, and all others are measured against it ({@link
 * Likeness}).
 */
public final class Resolver {

  private static final Comparator<ResolvedEvent> BY_ID =
      Comparator.comparing(resolved -> resolved.event().eventId());

  private final Merger merger;
  private final Families families;

  private Resolver(Merger merger) {
    this.merger = merger;
    this.families = merger.families();
  }

  /** A resolver that knows the groups and codes of the lexicon. Cheap; it holds no state. */
  public static Resolver of(Lexicon lexicon) {
    return new Resolver(new Merger(lexicon));
  }

  /** Resolves all reports of a corpus, or of any set of whole countries; sorted by event id. */
  public List<ResolvedEvent> resolve(List<Report> reports) {
    List<Account> accounts = new ArrayList<>();
    grouped(reports, Blocking::article).values().forEach(a -> accounts.addAll(Account.of(a)));
    List<Cluster> clusters = new ArrayList<>();
    grouped(accounts, Blocking::province).values().forEach(b -> clusters.addAll(gather(b)));
    List<ResolvedEvent> events = new ArrayList<>();
    grouped(clusters, Blocking::country).values().forEach(b -> events.addAll(join(b)));
    events.sort(BY_ID);
    return events;
  }

  /** Step 1: the accounts of one article. */
  public List<Account> accounts(List<Report> article) {
    return Account.of(article);
  }

  /** Step 2: the clusters of one province. Accounts without a province pass through one by one. */
  public List<Cluster> gather(List<Account> province) {
    Gatherer gatherer = new Gatherer();
    List<Account> located = new ArrayList<>();
    List<Cluster> clusters = new ArrayList<>();
    for (Account account : province) {
      boolean isLocated = Facts.of(Telling.of(account), families).isLocated();
      if (isLocated && account.isAccepted()) {
        located.add(account);
      } else {
        clusters.add(new Cluster(List.of(account)));
      }
    }
    gatherer.add(Node.of(located, families));
    gatherer.gatherings().forEach(act -> clusters.add(new Cluster(act.accounts())));
    return clusters;
  }

  /** Step 3: the events of one country, sorted by id. */
  public List<ResolvedEvent> join(List<Cluster> country) {
    Gatherer gatherer = new Gatherer();
    List<Account> unlocated = new ArrayList<>();
    List<Account> denials = new ArrayList<>();
    for (Cluster cluster : country) {
      if (!cluster.isAccepted()) {
        denials.addAll(cluster.accounts());
      } else if (isLocated(cluster)) {
        gatherer.found(gathering(cluster));
      } else {
        unlocated.addAll(cluster.accounts());
      }
    }
    gatherer.add(Node.of(unlocated, families));
    Node.inOrder(Node.of(denials, families)).forEach(gatherer::addDenial);
    return gatherer.gatherings().stream()
        .map(act -> merger.merge(act.accounts()))
        .sorted(BY_ID)
        .toList();
  }

  /** How the accounts of one event hang together, in the order in which they are gathered. */
  public List<Kinship> kinship(List<Report> event) {
    List<Node> nodes = new ArrayList<>();
    Map<Integer, List<Account>> steps = new TreeMap<>();
    grouped(event, Blocking::article).values().stream()
        .flatMap(article -> Account.of(article).stream())
        .forEach(
            account -> steps.computeIfAbsent(step(account), s -> new ArrayList<>()).add(account));
    steps.values().forEach(step -> nodes.addAll(Node.inOrder(Node.of(step, families))));
    List<Kinship> kinship = new ArrayList<>();
    Gathering act = null;
    for (Node node : nodes) {
      kinship.add(act == null ? Kinship.first(node) : act.kinship(node));
      if (act == null) {
        act = new Gathering(node);
      } else {
        act.add(node);
      }
    }
    return kinship;
  }

  /** Located accounts are gathered first, then those without a province, then denials. */
  private int step(Account account) {
    if (!account.isAccepted()) {
      return 3;
    }
    return Facts.of(Telling.of(account), families).isLocated() ? 1 : 2;
  }

  private boolean isLocated(Cluster cluster) {
    return Facts.of(Telling.of(cluster.accounts().get(0)), families).isLocated();
  }

  /** The state a cluster had when it was gathered: its accounts added again, in their order. */
  private Gathering gathering(Cluster cluster) {
    Gathering gathering = null;
    for (Account account : cluster.accounts()) {
      Node node = new Node(Facts.of(Telling.of(account), families), List.of(account));
      if (gathering == null) {
        gathering = new Gathering(node);
      } else {
        gathering.add(node);
      }
    }
    return gathering;
  }

  private static <T> Map<String, List<T>> grouped(List<T> values, Function<T, String> key) {
    Map<String, List<T>> groups = new TreeMap<>();
    values.forEach(v -> groups.computeIfAbsent(key.apply(v), k -> new ArrayList<>()).add(v));
    return groups;
  }
}
