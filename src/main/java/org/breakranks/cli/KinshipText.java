package org.breakranks.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.breakranks.event.Kinship;

/** Why the accounts of an event are taken for one act. */
final class KinshipText {

  private static final int MANY = 5;

  private KinshipText() {}

  /**
   * One line per way of telling the act; none where one article is all that tells it.
   *
   * @param outlets by article id
   */
  static List<String> lines(List<Kinship> accounts, Map<String, String> outlets) {
    if (accounts.size() == 1) {
      List<String> alike = accounts.get(0).articleIds();
      return alike.size() == 1
          ? List.of()
          : List.of("  " + tellers(alike, outlets) + ": tell it alike");
    }
    return accounts.stream()
        .map(account -> "  " + tellers(account.articleIds(), outlets) + ": " + reasons(account))
        .toList();
  }

  private static String tellers(List<String> articleIds, Map<String, String> outlets) {
    String first =
        articleIds.stream()
            .limit(MANY)
            .map(id -> outlets.getOrDefault(id, id))
            .collect(Collectors.joining("; "));
    int more = articleIds.size() - MANY;
    return more > 0 ? first + "; and " + more + " more" : first;
  }

  private static String reasons(Kinship account) {
    String reasons =
        account.reasons().isEmpty()
            ? "tells most exactly; the others are set beside it"
            : String.join(", ", account.reasons());
    return account.denial() ? "denies it: " + reasons : reasons;
  }
}
