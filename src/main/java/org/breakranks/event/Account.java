package org.breakranks.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.breakranks.grammar.Claim;
import org.breakranks.grammar.ClaimantType;
import org.breakranks.grammar.Mention;
import org.breakranks.grammar.Stance;

/**
 * All that one article says of one act: its mentions with the same act number, the unit that is
 * merged. An account whose mentions only deny stands for no event, but can contest one.
 *
 * @param articleId the article
 * @param act number of the act in the article
 * @param source outlet, null when unknown
 * @param publishedOn day of publication, null when unknown
 * @param duplicateGroup id shared by copies of one story, null when the article is unique
 * @param mentions accepted and denying ones, in the order of the text
 */
public record Account(
    String articleId,
    int act,
    String source,
    LocalDate publishedOn,
    String duplicateGroup,
    List<Mention> mentions) {

  private static final Comparator<Mention> IN_TEXT =
      Comparator.comparingInt(Mention::evidenceBegin)
          .thenComparingInt(Mention::evidenceEnd)
          .thenComparing(Mention::mentionId);

  public Account {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("an account needs a mention, got none");
    }
  }

  /** The accounts of one article, by act; mentions that neither assert nor deny are left out. */
  public static List<Account> of(List<Report> article) {
    Map<Integer, Map<String, Report>> acts = new TreeMap<>();
    for (Report report : article) {
      Mention mention = report.mention();
      if (mention.isAccepted() || denies(mention)) {
        acts.computeIfAbsent(mention.act(), act -> new TreeMap<>())
            .put(mention.mentionId(), report);
      }
    }
    List<Account> accounts = new ArrayList<>();
    acts.forEach((act, reports) -> accounts.add(of(act, List.copyOf(reports.values()))));
    return accounts;
  }

  private static Account of(int act, List<Report> reports) {
    Report first = reports.get(0);
    return new Account(
        first.mention().articleId(),
        act,
        first.source(),
        first.publishedOn(),
        first.duplicateGroup(),
        ofThisAct(reports.stream().map(Report::mention).toList()));
  }

  /** Who tells of the act denies another one: "that any officer was among them". */
  private static List<Mention> ofThisAct(List<Mention> mentions) {
    Set<String> tellers =
        mentions.stream()
            .filter(mention -> mention.isAccepted() && !denies(mention))
            .filter(mention -> isIdentified(mention.claim()))
            .map(mention -> Key.plain(mention.claim().claimant()))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return mentions.stream()
        .filter(
            mention -> !denies(mention) || !tellers.contains(Key.plain(mention.claim().claimant())))
        .sorted(IN_TEXT)
        .toList();
  }

  /** Two who are told of as "a relative" or "an official" may be two people. */
  private static boolean isIdentified(Claim claim) {
    return claim.claimantType() != ClaimantType.WITNESS
        && claim.claimantType() != ClaimantType.UNNAMED;
  }

  private static boolean denies(Mention mention) {
    return mention.claim().stance() == Stance.DENIES;
  }

  /** Whether it asserts the act. */
  boolean isAccepted() {
    return mentions.stream().anyMatch(Mention::isAccepted);
  }

  /** Whether a party in it denies the act. */
  boolean isDenied() {
    return mentions.stream().anyMatch(Account::denies);
  }

  /** The mentions that assert the act; all of them when none does. */
  List<Mention> telling() {
    return isAccepted() ? mentions.stream().filter(Mention::isAccepted).toList() : mentions;
  }

  /** Accounts with the same key are not independent of each other. */
  String independenceKey() {
    if (duplicateGroup != null) {
      return "copies " + duplicateGroup;
    }
    return source != null ? "outlet " + Key.plain(source) : "article " + articleId;
  }
}
