package org.breakranks.event;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.breakranks.event.Figure.Agreement;
import org.breakranks.grammar.Claim;
import org.breakranks.grammar.Mention;
import org.breakranks.grammar.Stance;

/**
 * Whether an event is contested: a party denies it, receivers of different families are named, or
 * figures differ by more than 15 % although none is a bound of the other. Within one article only
 * figures of different claimants count as a disagreement, and vague figures never do.
 */
final class Dispute {

  private final Families families;

  Dispute(Families families) {
    this.families = families;
  }

  /**
   * Looks at all that is told.
   *
   * @param accounts of the event, denials included
   * @param credible the figures that count
   */
  Grounds over(List<Account> accounts, List<Figure> credible) {
    return new Grounds(
        accounts.stream().anyMatch(Account::isDenied),
        deniers(accounts),
        receivers(accounts).size() > 1,
        disagree(credible) || accounts.stream().anyMatch(this::disagreesInItself));
  }

  private static List<String> deniers(List<Account> accounts) {
    return accounts.stream()
        .flatMap(account -> account.mentions().stream())
        .map(Mention::claim)
        .filter(claim -> claim.stance() == Stance.DENIES && claim.claimant() != null)
        .map(Claim::claimant)
        .distinct()
        .sorted()
        .toList();
  }

  private Set<String> receivers(List<Account> accounts) {
    Set<String> receivers = new HashSet<>();
    for (Account account : accounts) {
      for (Mention mention : account.telling()) {
        receivers.add(families.family(mention.recipient()));
      }
    }
    receivers.removeIf(Objects::isNull);
    return receivers;
  }

  private boolean disagreesInItself(Account account) {
    List<Mention> mentions = account.telling();
    for (Mention one : mentions) {
      for (Mention other : mentions) {
        String claimant = Key.plain(one.claim().claimant());
        String rival = Key.plain(other.claim().claimant());
        if (claimant != null
            && rival != null
            && !claimant.equals(rival)
            && disagree(List.of(Figure.of(one.people()), Figure.of(other.people())))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean disagree(List<Figure> figures) {
    for (Figure one : figures) {
      for (Figure other : figures) {
        if (one.isFirm() && other.isFirm() && isFar(one.with(other))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isFar(Agreement agreement) {
    return switch (agreement) {
      case SAME, NEAR, LOOSE, UNKNOWN -> false;
      case SIMILAR, FAR, UNLIKE -> true;
    };
  }
}
