package org.breakranks.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gathers the accounts of a block into acts. The nodes come in the order of {@link Node#inOrder};
 * each joins the act it is linked to best, and founds a new one if there is none or if two fit
 * equally well and neither is by far more reported. Accounts of different acts of one article never
 * meet in one act.
 */
final class Gatherer {

  private static final int LAG_OF_ACTS = 1;
  private static final int LAG_OF_TOTALS = 14;

  private final List<Gathering> gatherings = new ArrayList<>();
  private final Map<Spot, Calendar> acts = new HashMap<>();
  private final Map<Spot, Calendar> totals = new HashMap<>();
  private final Map<String, Calendar> actsOfCountry = new HashMap<>();

  /** Takes over an act as it was gathered elsewhere. */
  void found(Gathering gathering) {
    gatherings.add(gathering);
    Facts facts = gathering.facts();
    if (facts.cumulative()) {
      totals.computeIfAbsent(facts.spot(), spot -> new Calendar()).add(gathering);
      return;
    }
    acts.computeIfAbsent(facts.spot().province(), spot -> new Calendar()).add(gathering);
    actsOfCountry.computeIfAbsent(country(facts.spot()), country -> new Calendar()).add(gathering);
  }

  void add(List<Node> nodes) {
    for (Node node : Node.inOrder(nodes)) {
      add(node, new HashSet<>());
    }
  }

  /** Adds what only denies to the act it denies, if there is one. */
  void addDenial(Node node) {
    best(node, Set.of()).ifPresent(act -> act.add(node));
  }

  private void add(Node node, Set<Gathering> taken) {
    Optional<Gathering> best = best(node, taken);
    if (best.isEmpty()) {
      found(new Gathering(node));
      return;
    }
    List<Account> free = new ArrayList<>();
    List<Account> told = new ArrayList<>();
    for (Account account : node.accounts()) {
      (best.get().tellsOf(account) ? told : free).add(account);
    }
    if (!free.isEmpty()) {
      best.get().add(new Node(node.facts(), free));
    }
    if (!told.isEmpty()) {
      taken.add(best.get());
      add(new Node(node.facts(), told), taken);
    }
  }

  /** The act with the one best link; none if there is no link, or another one is as good. */
  private Optional<Gathering> best(Node node, Set<Gathering> taken) {
    if (!node.isIdentifying()) {
      return Optional.empty();
    }
    Choice choice = new Choice(node, taken);
    Facts facts = node.facts();
    if (facts.cumulative()) {
      calendar(totals, facts.spot()).near(facts.timing(), LAG_OF_TOTALS, choice::offer);
    } else if (facts.isLocated()) {
      calendar(acts, facts.spot().province()).near(facts.timing(), LAG_OF_ACTS, choice::offer);
    } else {
      calendar(actsOfCountry, country(facts.spot()))
          .near(facts.timing(), LAG_OF_ACTS, choice::offer);
    }
    return choice.made();
  }

  List<Gathering> gatherings() {
    return gatherings;
  }

  private static <K> Calendar calendar(Map<K, Calendar> calendars, K key) {
    return calendars.getOrDefault(key, new Calendar());
  }

  private static String country(Spot spot) {
    return spot.country() == null ? "" : spot.country();
  }

  /** The best of the acts offered; of equally good ones, the one by far most reported. */
  private static final class Choice {

    private static final int BY_FAR = 3;

    private final Node node;
    private final Set<Gathering> taken;
    private final List<Gathering> best = new ArrayList<>();
    private Link link = Link.NONE;

    Choice(Node node, Set<Gathering> taken) {
      this.node = node;
      this.taken = taken;
    }

    void offer(Gathering act) {
      Link offered = act.to(node.facts());
      int order = offered.compareTo(link);
      if (!offered.exists()
          || order < 0
          || taken.contains(act)
          || node.accounts().stream().allMatch(act::tellsOf)) {
        return;
      }
      if (order > 0) {
        best.clear();
        link = offered;
      }
      best.add(act);
    }

    Optional<Gathering> made() {
      Optional<Gathering> most = best.stream().max(Comparator.comparingInt(Choice::size));
      return most.filter(
          act ->
              best.stream().allMatch(other -> other == act || size(other) * BY_FAR <= size(act)));
    }

    private static int size(Gathering act) {
      return act.accounts().size();
    }
  }
}
