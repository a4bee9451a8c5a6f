package org.breakranks.event;

import java.util.List;

/**
 * Accounts of one act, or a single account that is still to find its act.
 *
 * @param accounts in the order in which they were gathered, the first one is the most specific
 */
public record Cluster(List<Account> accounts) {

  public Cluster {
    accounts = List.copyOf(accounts);
    if (accounts.isEmpty()) {
      throw new IllegalArgumentException("a cluster needs an account, got none");
    }
  }

  boolean isAccepted() {
    return accounts.stream().anyMatch(Account::isAccepted);
  }
}
