package org.breakranks.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.breakranks.event.ClaimField;
import org.breakranks.event.EventClaim;
import org.breakranks.grammar.Stance;

/**
 * What the parties say of an event, side by side: for each field each value, and below it who holds
 * it, one to a line.
 *
 * <pre>
 * people      Over 100
 *               U.S. officials (international): confirms, in Valley Times 2018-08-02
 *               Taliban (insurgent): claims, in Kunduz Post 2018-08-02
 *             as many as 150
 *               the governor (state): reports, in Kunduz Post 2018-08-02
 * </pre>
 */
final class ClaimsText {

  private static final int MANY = 5;

  private final Map<String, String> outlets;

  /**
   * @param outlets by article id
   */
  ClaimsText(Map<String, String> outlets) {
    this.outlets = outlets;
  }

  List<String> lines(List<EventClaim> claims) {
    Map<ClaimField, Map<String, List<EventClaim>>> fields = new TreeMap<>();
    for (EventClaim claim : claims) {
      fields
          .computeIfAbsent(claim.field(), field -> new TreeMap<>())
          .computeIfAbsent(value(claim), value -> new ArrayList<>())
          .add(claim);
    }
    List<String> lines = new ArrayList<>();
    fields.forEach(
        (field, values) -> {
          String label = field.name().toLowerCase(Locale.ROOT);
          for (Map.Entry<String, List<EventClaim>> value : values.entrySet()) {
            lines.add(row(label, value.getKey()));
            holders(value.getValue()).forEach(holder -> lines.add(row("", "  " + holder)));
            label = "";
          }
        });
    return lines;
  }

  private static String row(String label, String text) {
    return String.format(Locale.ROOT, "  %-11s %s", label, text);
  }

  private static String value(EventClaim claim) {
    if (claim.field() == ClaimField.OCCURRENCE) {
      return claim.stance() == Stance.DENIES ? "it did not happen" : "it happened";
    }
    return Objects.requireNonNullElse(claim.value(), "unknown");
  }

  /** A line for each of the first; who says it twice has one line. */
  private List<String> holders(List<EventClaim> claims) {
    Map<Holder, Set<String>> stances = new LinkedHashMap<>();
    for (EventClaim claim : claims) {
      stances
          .computeIfAbsent(holder(claim), holder -> new LinkedHashSet<>())
          .add(claim.stance().name().toLowerCase(Locale.ROOT));
    }
    List<String> lines = new ArrayList<>();
    stances.entrySet().stream()
        .limit(MANY)
        .forEach(holder -> lines.add(holder.getKey().text(String.join(", ", holder.getValue()))));
    int more = stances.size() - MANY;
    if (more > 0) {
      lines.add("and " + more + " more");
    }
    return lines;
  }

  private Holder holder(EventClaim claim) {
    String outlet = outlets.getOrDefault(claim.articleId(), claim.articleId());
    return claim.claimant() == null
        ? new Holder(null, outlet)
        : new Holder(
            "%s (%s)"
                .formatted(claim.claimant(), claim.claimantType().name().toLowerCase(Locale.ROOT)),
            outlet);
  }

  /**
   * Who says it, and where.
   *
   * @param claimant with the kind of party it is, null when the outlet says it itself
   * @param outlet with its day
   */
  private record Holder(String claimant, String outlet) {

    String text(String stances) {
      return claimant == null
          ? outlet + ": " + stances
          : claimant + ": " + stances + ", in " + outlet;
    }
  }
}
