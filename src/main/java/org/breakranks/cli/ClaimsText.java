package org.breakranks.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.breakranks.event.ClaimField;
import org.breakranks.event.EventClaim;
import org.breakranks.grammar.Stance;

/** What the parties say of an event, side by side: for each field each value, and who holds it. */
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
            lines.add(
                String.format(
                    Locale.ROOT,
                    "  %-11s %-30s %s",
                    label,
                    value.getKey(),
                    holders(value.getValue())));
            label = "";
          }
        });
    return lines;
  }

  private static String value(EventClaim claim) {
    if (claim.field() == ClaimField.OCCURRENCE) {
      return claim.stance() == Stance.DENIES ? "it did not happen" : "it happened";
    }
    return Objects.requireNonNullElse(claim.value(), "unknown");
  }

  private String holders(List<EventClaim> claims) {
    List<String> holders = claims.stream().map(this::holder).distinct().toList();
    String first = holders.stream().limit(MANY).collect(Collectors.joining("; "));
    int more = holders.size() - MANY;
    return more > 0 ? first + "; and " + more + " more" : first;
  }

  private String holder(EventClaim claim) {
    String outlet = outlets.getOrDefault(claim.articleId(), claim.articleId());
    String stance = claim.stance().name().toLowerCase(Locale.ROOT);
    return claim.claimant() == null
        ? outlet + " " + stance
        : "%s (%s) %s, in %s"
            .formatted(
                claim.claimant(),
                claim.claimantType().name().toLowerCase(Locale.ROOT),
                stance,
                outlet);
  }
}
