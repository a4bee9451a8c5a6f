package org.breakranks.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Accounts that say the same in every slot that is compared, and are therefore compared only once.
 * Two acts that one article tells in the same words are kept apart.
 *
 * @param facts what they all say
 * @param accounts in order of article
 */
record Node(Facts facts, List<Account> accounts) {

  private static final Comparator<Account> BY_ARTICLE =
      Comparator.comparing(Account::articleId).thenComparingInt(Account::act);

  /**
   * What makes accounts one node.
   *
   * @param facts what they say
   * @param repetition how many acts of its article said the same before it
   * @param alone its origin, where the facts identify nothing; else null
   */
  private record Signature(Facts facts, int repetition, String alone) {}

  /** Nodes of accounts, independent of the order of these. */
  static List<Node> of(List<Account> accounts, Families families) {
    Map<Signature, List<Account>> groups = new HashMap<>();
    String article = null;
    Map<Facts, Integer> told = new HashMap<>();
    for (Account account : accounts.stream().sorted(BY_ARTICLE).toList()) {
      if (!account.articleId().equals(article)) {
        article = account.articleId();
        told.clear();
      }
      Facts facts = Facts.of(Telling.of(account), families);
      int repetition = told.merge(facts, 1, Integer::sum) - 1;
      String alone = identifies(facts) ? null : origin(account);
      groups
          .computeIfAbsent(new Signature(facts, repetition, alone), s -> new ArrayList<>())
          .add(account);
    }
    List<Node> nodes = new ArrayList<>();
    groups.forEach((signature, members) -> nodes.add(new Node(signature.facts(), members)));
    return nodes;
  }

  /** Whether another account that says just the same would be taken for the same act. */
  private static boolean identifies(Facts facts) {
    Figure.Agreement agreement = facts.figure().with(facts.figure());
    return facts.cumulative()
        ? Likeness.ofTotals(facts, facts, agreement).exists()
        : Likeness.of(facts, facts, agreement).exists();
  }

  private static String origin(Account account) {
    return account.duplicateGroup() != null
        ? account.duplicateGroup() + " " + account.act()
        : account.articleId();
  }

  boolean isIdentifying() {
    return identifies(facts);
  }

  /**
   * The order in which nodes are gathered: the most specific first, and among equals those whose
   * day and place most accounts name, so that the first of an act lies in its middle.
   */
  static List<Node> inOrder(List<Node> nodes) {
    Map<Facts, Integer> support = new HashMap<>();
    nodes.forEach(n -> support.merge(n.dayAndPlace(), n.accounts().size(), Integer::sum));
    return nodes.stream()
        .map(node -> new Ranked(node, support.get(node.dayAndPlace()), node.name()))
        .sorted(Ranked.ORDER)
        .map(Ranked::node)
        .toList();
  }

  private record Ranked(Node node, int support, String name) {

    static final Comparator<Ranked> ORDER =
        Comparator.comparing((Ranked r) -> r.node.facts.timing().kind())
            .thenComparing(r -> r.node.specificity(), Comparator.reverseOrder())
            .thenComparing(Ranked::support, Comparator.reverseOrder())
            .thenComparing(r -> r.node.accounts.size(), Comparator.reverseOrder())
            .thenComparing(Ranked::name);
  }

  private int specificity() {
    int district = facts.spot().admin2() != null ? 4 : 0;
    int number = facts.figure().vagueness() <= 2 ? 3 : facts.figure().isStated() ? 1 : 0;
    int actor = facts.actor() != null ? 3 : 0;
    return district + number + actor;
  }

  private Facts dayAndPlace() {
    return new Facts(
        null, facts.cumulative(), facts.actor(), null, facts.spot(), facts.timing(), null);
  }

  /** A name that no other node of a block has, and that needs no hash. */
  private String name() {
    return facts + " " + accounts.get(0).articleId() + " " + accounts.get(0).act();
  }
}
