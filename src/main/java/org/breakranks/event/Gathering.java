package org.breakranks.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.breakranks.event.Figure.Agreement;
import org.breakranks.event.Timing.Closeness;
import org.breakranks.grammar.EventType;

/**
 * An act in the making: accounts gathered around the first one. The day and the first figure stay
 * those of the first account that had them, so that no chain of small steps leads away from it.
 */
final class Gathering {

  private final List<Account> accounts = new ArrayList<>();
  private final Set<String> articles = new HashSet<>();
  private final Set<Figure> figures = new LinkedHashSet<>();
  private final Set<String> recipients = new LinkedHashSet<>();
  private final Set<EventType> types = new LinkedHashSet<>();
  private Facts facts;

  Gathering(Node founder) {
    this.facts = founder.facts();
    add(founder);
  }

  void add(Node node) {
    Facts added = node.facts();
    facts =
        new Facts(
            facts.type(),
            facts.cumulative(),
            facts.actor() != null ? facts.actor() : added.actor(),
            facts.recipient() != null ? facts.recipient() : added.recipient(),
            facts.spot().or(added.spot()),
            facts.timing(),
            facts.figure().isStated() ? facts.figure() : added.figure());
    types.add(added.type());
    if (added.figure().isStated()) {
      figures.add(added.figure());
    }
    if (added.recipient() != null) {
      recipients.add(added.recipient());
    }
    accounts.addAll(node.accounts());
    node.accounts().forEach(account -> articles.add(account.articleId()));
  }

  Facts facts() {
    return facts;
  }

  List<Account> accounts() {
    return accounts;
  }

  boolean tellsOf(Account account) {
    return articles.contains(account.articleId());
  }

  Link to(Facts account) {
    Facts act =
        new Facts(
            types.contains(account.type()) ? account.type() : facts.type(),
            facts.cumulative(),
            facts.actor(),
            recipients.contains(account.recipient()) ? account.recipient() : facts.recipient(),
            facts.spot(),
            facts.timing(),
            facts.figure());
    return facts.cumulative()
        ? Likeness.ofTotals(account, act, account.figure().with(facts.figure()))
        : Likeness.of(account, act, agreement(account));
  }

  /** Why a node that joins belongs here. */
  Kinship kinship(Node node) {
    return Kinship.between(node, facts, agreement(node.facts()));
  }

  /** Where the day agrees, any figure told of the act counts; else only its first one. */
  private Agreement agreement(Facts account) {
    Closeness closeness = account.timing().to(facts.timing());
    if (closeness != Closeness.SAME_DAY && closeness != Closeness.NEXT_DAY) {
      return account.figure().with(facts.figure());
    }
    Agreement best = account.figure().with(facts.figure());
    for (Figure figure : figures) {
      Agreement agreement = account.figure().with(figure);
      best = agreement.compareTo(best) < 0 ? agreement : best;
    }
    return best;
  }
}
