package org.breakranks.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.breakranks.grammar.EventType;
import org.breakranks.grammar.Mention;
import org.breakranks.grammar.Party;
import org.breakranks.grammar.People;
import org.breakranks.grammar.When;
import org.breakranks.grammar.Where;

/**
 * An account as one statement: of each slot the most precise wording in the article, the earlier
 * one on ties; of the names the most frequent.
 *
 * @param account where it comes from
 * @param type kind of act
 * @param actor group that is left
 * @param recipient receiver
 * @param people how many
 * @param when when
 * @param where where
 * @param cumulative a running total
 * @param confidence of its surest mention
 */
record Telling(
    Account account,
    EventType type,
    Party actor,
    Party recipient,
    People people,
    When when,
    Where where,
    boolean cumulative,
    double confidence) {

  static final String STATEMENT = "statement";

  /** Tellings in the order of publication, the undated last. */
  static final Comparator<Telling> BY_PUBLICATION =
      Comparator.comparing(
              (Telling t) -> t.account.publishedOn(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(t -> t.account.articleId())
          .thenComparingInt(t -> t.account.act());

  static Telling of(Account account) {
    List<Mention> mentions = account.telling();
    long totals = mentions.stream().filter(Mention::cumulative).count();
    return new Telling(
        account,
        most(mentions, Mention::eventType),
        party(mentions, Mention::actor),
        party(mentions, Mention::recipient),
        least(mentions, Mention::people, Comparator.comparingInt(p -> Figure.of(p).vagueness())),
        least(mentions, Mention::when, Comparator.comparingInt(Telling::vagueness)),
        least(mentions, Mention::where, Comparator.comparingInt(Telling::vagueness)),
        totals * 2 > mentions.size(),
        mentions.stream().mapToDouble(Mention::confidence).max().orElse(0));
  }

  /**
   * The figures told: its own, and firm ones of other claimants in the article, for "as many as
   * 150, the spokesman said; more than 150, said the ministry" are two. So are "as many as 65" and
   * "at least 65", whoever says so.
   */
  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>(List.of(Figure.of(people)));
    List<Mention> mentions = account.telling();
    String first =
        claimant(
            mentions.stream()
                .filter(mention -> people.equals(mention.people()))
                .findFirst()
                .orElseThrow());
    for (Mention mention : mentions) {
      Figure figure = Figure.of(mention.people());
      String other = claimant(mention);
      boolean ofAnother = first != null && other != null && !other.equals(first);
      if (figure.isFirm() && (ofAnother || isBottom(figure))) {
        figures.add(figure);
      }
    }
    return figures.stream().filter(Figure::isStated).distinct().toList();
  }

  private boolean isBottom(Figure figure) {
    return people.low() == null && figure.low() != null && figure.best().equals(people.best());
  }

  private static String claimant(Mention mention) {
    return Key.plain(mention.claim().claimant());
  }

  /** 2 for a known day up to 11 for no date; the day of a statement stands behind. */
  static int vagueness(When when) {
    return when.timePrecision() * 2 + (isStatement(when) ? 1 : 0);
  }

  static boolean isStatement(When when) {
    return when.basis() != null && when.basis().contains(STATEMENT);
  }

  private static int vagueness(Where where) {
    int level = where.admin2() != null ? 0 : where.admin1() != null ? 1 : 2;
    if (level == 2 && where.country() == null) {
      level = 3;
    }
    return level * 10 + (where.wherePrec() == null ? 9 : where.wherePrec());
  }

  private static <T> T most(List<Mention> mentions, Function<Mention, T> slot) {
    Ballot<T> ballot = new Ballot<>();
    mentions.forEach(mention -> ballot.add(slot.apply(mention), 1));
    return ballot.winner().orElseThrow();
  }

  private static Party party(List<Mention> mentions, Function<Mention, Party> slot) {
    Ballot<Party> ballot = new Ballot<>();
    for (Mention mention : mentions) {
      Party party = slot.apply(mention);
      if (party.isKnown()) {
        ballot.add(new Party(party.id(), party.name(), null), 1);
      }
    }
    return ballot.winner().orElse(Party.UNKNOWN);
  }

  private static <T> T least(
      List<Mention> mentions, Function<Mention, T> slot, Comparator<T> order) {
    return mentions.stream().map(slot).filter(Objects::nonNull).min(order).orElseThrow();
  }
}
