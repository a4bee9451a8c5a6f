package org.breakranks.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.breakranks.event.Figure.Agreement;
import org.breakranks.event.Spot.Nearness;
import org.breakranks.event.Timing.Closeness;

/**
 * Why accounts are taken for accounts of one act: what agrees with those gathered before them, by
 * the rule of {@link Likeness}.
 *
 * @param articleIds where the act is told so
 * @param denial whether they deny the act
 * @param reasons in words, such as "the same day"; none for the first, which the others are set
 *     beside
 */
public record Kinship(List<String> articleIds, boolean denial, List<String> reasons) {

  public Kinship {
    articleIds = List.copyOf(articleIds);
    reasons = List.copyOf(reasons);
  }

  static Kinship first(Node node) {
    return new Kinship(articles(node), isDenial(node), List.of());
  }

  static Kinship between(Node node, Facts act, Agreement agreement) {
    Facts told = node.facts();
    List<String> reasons = new ArrayList<>();
    reasons.add(
        told.cumulative() ? "totals told within two weeks" : time(told.timing().to(act.timing())));
    reasons.add(place(told.spot().to(act.spot())));
    reasons.add(figures(agreement));
    reasons.add(group(told.actor(), act.actor()));
    if (told.recipient() != null
        && act.recipient() != null
        && !told.recipient().equals(act.recipient())) {
      reasons.add("but another receiver");
    }
    if (told.type() != act.type()) {
      reasons.add("but another kind of act");
    }
    return new Kinship(articles(node), isDenial(node), reasons);
  }

  private static List<String> articles(Node node) {
    return node.accounts().stream().map(Account::articleId).toList();
  }

  private static boolean isDenial(Node node) {
    return node.accounts().stream().noneMatch(Account::isAccepted);
  }

  private static String time(Closeness closeness) {
    return switch (closeness) {
      case SAME_DAY -> "the same day";
      case NEXT_DAY -> "a day apart";
      case SAME_PERIOD -> "the same week or month";
      case OPEN -> "days that do not exclude each other";
      case APART -> "but another day";
    };
  }

  private static String place(Nearness nearness) {
    return switch (nearness) {
      case DISTRICT -> "the same district";
      case PROVINCE -> "the same province";
      case COUNTRY -> "the same country";
      case APART -> "but another place";
    };
  }

  private static String figures(Agreement agreement) {
    return switch (agreement) {
      case SAME -> "the same figure";
      case NEAR -> "figures within 15 % or their bounds";
      case LOOSE -> "a vague figure that fits";
      case UNKNOWN -> "no figures to compare";
      case SIMILAR -> "figures within a factor of 2.2";
      case FAR -> "figures within a factor of 5";
      case UNLIKE -> "but figures far apart";
    };
  }

  private static String group(String one, String other) {
    if (one == null || other == null) {
      return "a group not named by both";
    }
    return Objects.equals(one, other) ? "the same group" : "but another group";
  }
}
